package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Source;
import claimscape.intake.Intake;
import claimscape.intake.Limits;
import claimscape.intake.Outcome;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.project.edit.Together;
import claimscape.text.LinePart;
import claimscape.text.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that arrive in a project: what is added, and what there is to say. */
class ArrivalTest {
  private static final Path SHELF = Path.of("src/test/resources/claimscape/intake/documents");
  private static final Project EMPTY = Project.titled("The pier");

  private static Arrival arrived(Project project, String... names) {
    Intake intake = new Intake(Limits.STANDARD);
    List<Outcome> outcomes =
        Stream.of(names).map(name -> intake.read(SHELF.resolve(name))).toList();
    return Arrival.of(outcomes, project, new TreeMap<>(), Ids.from("seed"), Instant.EPOCH);
  }

  private static Project after(Arrival arrival) {
    return ((claimscape.project.Outcome.Made)
            new Together(Optional.empty(), arrival.edits()).applyTo(EMPTY))
        .after();
  }

  @Test
  void aPageComesWithWhatStandsAroundItAndThatIsSaid() {
    Arrival arrival = arrived(EMPTY, "news.html");
    Source source = after(arrival).shownSources().iterator().next();

    assertThat(source.parts()).anyMatch(l -> l.part() == LinePart.NOT_PART_OF_THE_TEXT);
    assertThat(arrival.problems())
        .containsExactly(Problem.of("arrival.leftOut", "news.html", "17"));
  }

  @Test
  void aPagedDocumentComesWithItsPages() {
    Source source = after(arrived(EMPTY, "letter.pdf")).shownSources().iterator().next();

    assertThat(source.held().orElseThrow().pageAt(0)).contains("17");
    assertThat(source.parts()).isEmpty();
  }

  @Test
  void ofSeveralTheReadableOnesAreAddedAndTheOthersNamed() {
    Arrival arrival = arrived(EMPTY, "scanned.pdf", "report.docx", "locked.pdf", "blog.html");

    assertThat(arrival.edits()).hasSize(2);
    assertThat(arrival.problems())
        .extracting(Problem::code)
        .containsExactly(
            "intake.pdf.pictures", "intake.docx.changes", "intake.pdf.locked", "arrival.leftOut");
  }

  @Test
  void theSameDocumentTwiceIsNoticed() {
    Project project = after(arrived(EMPTY, "paper.pdf"));
    Arrival again = arrived(project, "paper.pdf");

    assertThat(again.edits()).isEmpty();
    assertThat(again.problems())
        .containsExactly(Problem.of("arrival.twice", "paper.pdf", "Water that never arrives"));
  }
}
