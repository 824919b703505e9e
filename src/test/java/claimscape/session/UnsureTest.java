package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.RemoveSource;
import claimscape.project.edit.ReplaceText;
import claimscape.project.edit.Tag;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which passages wait to be looked at after a text was replaced, and what there is to see. */
class UnsureTest {
  private static final SourceId DYKE = new SourceId("dyke");
  private static final SourceId KEPT = new SourceId("kept");
  private static final String FIRST =
      "The dyke at Norden is safe.\n\n"
          + "Two farmers had seen water seep through the foot of it.\n\n"
          + "The board will build a second dyke behind the first one next year.\n";

  private Project project = Project.titled("Dykes");

  private UnsureTest make(Edit edit) {
    project = ((Outcome.Made) edit.applyTo(project)).after();
    return this;
  }

  private UnsureTest tag(String id, String words) {
    int at = FIRST.indexOf(words);
    return make(
        new Tag(
            new StatementId(id),
            new PassageId("p-" + id),
            Role.CLAIM,
            DYKE,
            List.of(new Span(at, at + words.length())),
            false,
            List.of()));
  }

  private static Held held(String text) {
    return new Held(SourceText.of(text), "", "UTF-8", "", Instant.EPOCH);
  }

  /** Three passages: one that changes, one that is lost, one that only moves. */
  private UnsureTest replaced() {
    return make(AddSource.of(DYKE, held(FIRST), SourceCard.titled("The dyke")))
        .tag("moved", "a second dyke behind the first one")
        .tag("lost", "had seen water seep through the foot of it")
        .tag("changed", "The dyke at Norden is safe.")
        .make(
            ReplaceText.of(
                DYKE,
                KEPT,
                held(
                    FIRST
                        .replace("Norden is safe", "Norden is not safe")
                        .replace("Two farmers had seen water seep through the foot of it.", "-"))));
  }

  private static PassageId id(String id) {
    return new PassageId("p-" + id);
  }

  @Test
  void onlyWhatIsLostOrChangedWaitsInTheOrderOfTheText() {
    assertThat(Unsure.all(replaced().project)).containsExactly(id("changed"), id("lost"));
    assertThat(Unsure.of(project, id("moved"))).isEmpty();
  }

  @Test
  void afterTheLastOneComesTheFirst() {
    replaced();
    assertThat(Unsure.after(project, Optional.empty())).contains(id("changed"));
    assertThat(Unsure.after(project, Optional.of(id("changed")))).contains(id("lost"));
    assertThat(Unsure.after(project, Optional.of(id("lost")))).contains(id("changed"));
    assertThat(Unsure.after(Project.titled(""), Optional.empty())).isEmpty();
  }

  @Test
  void theOldWordsStandInTheVersionInWhichTheyWereTagged() {
    Unsure lost = Unsure.of(replaced().project, id("lost")).orElseThrow();
    assertThat(lost.isLost()).isTrue();
    assertThat(lost.version()).contains(KEPT);
    assertThat(lost.words()).isEqualTo("had seen water seep through the foot of it");
    assertThat(lost.before()).isEqualTo("The dyke at Norden is safe.\n\nTwo farmers ");
    assertThat(lost.after()).startsWith(".\n\nThe board will build");
  }

  @Test
  void ofAChangedPassageTheWordsAreThoseBeforeTheChange() {
    Unsure changed = Unsure.of(replaced().project, id("changed")).orElseThrow();
    assertThat(changed.isLost()).isFalse();
    assertThat(changed.words()).isEqualTo("The dyke at Norden is safe.");
    assertThat(changed.passage().quote()).isEqualTo("The dyke at Norden is not safe.");
  }

  @Test
  void overTwoReplacementsTheOldWordsStayThoseThatWereTagged() {
    replaced()
        .make(
            ReplaceText.of(
                DYKE,
                new SourceId("kept2"),
                held("News.\n\nThe dyke at Norden is not very safe.\n")));
    Unsure changed = Unsure.of(project, id("changed")).orElseThrow();
    assertThat(changed.words()).isEqualTo("The dyke at Norden is safe.");
    assertThat(changed.version()).contains(KEPT);
  }

  @Test
  void ofTwoVersionsWithTheWordsTheLaterOneIsShown() {
    make(AddSource.of(DYKE, held(FIRST), SourceCard.titled("The dyke")))
        .tag("safe", "The dyke at Norden is safe.")
        .make(ReplaceText.of(DYKE, KEPT, held(FIRST + "More follows.\n")))
        .make(ReplaceText.of(DYKE, new SourceId("kept2"), held("Nothing is left of it.\n")));
    assertThat(Unsure.of(project, id("safe")).orElseThrow().version())
        .contains(new SourceId("kept2"));
  }

  @Test
  void withoutATextThereIsNothingToPlace() {
    replaced().make(new RemoveSource(DYKE));
    assertThat(Unsure.all(project)).isEmpty();
    assertThat(Unsure.of(project, id("lost"))).isEmpty();
  }
}
