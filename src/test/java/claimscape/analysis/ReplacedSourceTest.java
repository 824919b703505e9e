package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.Entry;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ReplaceText;
import claimscape.text.SourceText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The proof of a project in which a text was replaced by a newer version. */
class ReplacedSourceTest {
  private static final SourceId SOURCE = new SourceId("a");
  private static final SourceId KEPT = new SourceId("kept");
  private static final String FIRST =
      "The pier is old and shut.\n\nIt must be closed, says Lind of the board.\n\nNobody swims.\n";
  private static final String SECOND =
      "The pier is old and open.\n\nNobody swims.\n\nMore on page two of this paper.\n";

  private static Project replaced() {
    Project first =
        new Pier()
            .source("a", "Lind", FIRST)
            .statement("C1", "The pier is old and shut")
            .statement("C2", "Close it")
            .statement("C3", "Nobody swims")
            .passage("changed", "C1", "a", FIRST, "The pier is old and shut.")
            .passage("lost", "C2", "a", FIRST, "must be closed, says Lind")
            .passage("moved", "C3", "a", FIRST, "Nobody swims.")
            .project();
    Held second = new Held(SourceText.of(SECOND), "a.txt", "UTF-8", "", Instant.EPOCH);
    return ((Outcome.Made) ReplaceText.of(SOURCE, KEPT, second).applyTo(first)).after();
  }

  /** The same project, with an entry put in the place of another. */
  private static Project with(Project project, Entry entry) {
    List<Entry> entries =
        project.entries().stream().map(e -> e.id().equals(entry.id()) ? entry : e).toList();
    return ((Project.Built.Whole) Project.of(entries)).project();
  }

  private static Passage passage(Project project, String id) {
    return project.passage(new PassageId(id)).orElseThrow();
  }

  private static List<String> told(Project project) {
    return Verification.of(project).findings().stream()
        .map(finding -> finding.label() + " " + finding.trouble() + ": " + finding.quote())
        .toList();
  }

  @Test
  void everyQuoteIsProvedAgainstTheNewerTextAndWhatIsLostIsNamed() {
    assertThat(told(replaced())).containsExactly("C2 LOST: must be closed, says Lind");
    assertThat(Verification.of(replaced()).proved()).isEqualTo(2);
  }

  @Test
  void anAlteredLetterInTheNewerTextIsNamed() {
    Project project = replaced();
    Source source = project.source(SOURCE).orElseThrow();
    Held other =
        new Held(
            SourceText.of(SECOND.replace("swims", "swam ")), "a.txt", "UTF-8", "", Instant.EPOCH);

    assertThat(told(with(project, source.withHeld(other))))
        .containsExactlyInAnyOrder(
            "C2 LOST: must be closed, says Lind", "C3 DIFFERS: Nobody swims.");
  }

  @Test
  void anAlteredEarlierVersionProvesNeitherWhatWasLostNorWhatChanged() {
    Project project = replaced();
    Source kept = project.source(KEPT).orElseThrow();
    Held altered = new Held(SourceText.of("Something else."), "a.txt", "UTF-8", "", Instant.EPOCH);

    assertThat(told(with(project, kept.withHeld(altered))))
        .containsExactlyInAnyOrder(
            "C1 EARLIER_DIFFERS: The pier is old and shut.",
            "C2 LOST: must be closed, says Lind",
            "C2 EARLIER_DIFFERS: must be closed, says Lind");
  }

  @Test
  void aChangeThatWasAcceptedNeedsNoEarlierVersion() {
    Project project = replaced();
    Passage changed = passage(project, "changed");
    Source kept = project.source(KEPT).orElseThrow();
    Project accepted = with(project, changed.withState(AnchorState.EXACT));

    assertThat(told(with(accepted, kept.asRemoved())))
        .doesNotContain("C1 EARLIER_DIFFERS: The pier is old and shut.")
        .noneMatch(told -> told.startsWith("C1"));
  }

  @Test
  void theFindingsListTheLostAndTheChangedOne() {
    assertThat(Findings.of(replaced()).all())
        .extracting(finding -> finding.kind() + " " + finding.words())
        .contains("LOST must be closed, says Lind", "CHANGED The pier is old and open.");
  }
}
