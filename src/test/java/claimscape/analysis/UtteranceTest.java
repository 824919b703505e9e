package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.PassageId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what in the sample; expected values are read off its plan by hand. */
class UtteranceTest {
  private final Project project;

  UtteranceTest() throws IOException {
    project = SampleMap.finished();
  }

  private List<Utterance> of(String statement) {
    return Utterance.of(project, project.statement(new StatementId(statement)).orElseThrow());
  }

  private List<String> told(String statement) {
    return of(statement).stream()
        .map(
            said ->
                said.speaker().name() + " " + said.stance() + (said.own() ? "" : " what follows"))
        .toList();
  }

  @Test
  void aChainIsAnUtteranceForEachStepAndOnlyTheInnermostIsTheSpeakersOwn() {
    assertThat(told("c2"))
        .containsExactly(
            "Mirwa Zarkoh ASSERTS",
            "TOLOnews REPORTS what follows",
            "Shah Mahmood Qureshi DENIES",
            "The Mulberry Courier REPORTS what follows",
            "American and Afghan officials ASSERTS",
            "American and Afghan officials ASSERTS",
            "Officials in Kabul and the West ASSERTS");
  }

  @Test
  void aStatementThatNobodySaysHasNoUtterance() {
    assertThat(of("q1")).isEmpty();
  }

  @Test
  void aPassageWithoutAChainIsSaidByWhoWroteItsSource() {
    Project bare =
        ((claimscape.project.Outcome.Made)
                new claimscape.project.edit.Attribute(new PassageId("c2-1"), List.of())
                    .applyTo(project))
            .after();
    Utterance said =
        Utterance.of(bare, bare.statement(new StatementId("c2")).orElseThrow()).getFirst();

    // The author of the op-ed is a voice of the project too.
    assertThat(said.speaker().voice()).contains(new VoiceId("mirwa-zarkoh"));
    assertThat(said.stance()).isEqualTo(Stance.ASSERTS);
  }

  @Test
  void aPassageIsDatedByItsInnermostStepElseByItsSource() {
    assertThat(date("c2-2")).isEqualTo("2021");
    assertThat(date("c2-5")).isEqualTo("2020-07");
  }

  private String date(String passage) {
    return Utterance.date(project, project.passage(new PassageId(passage)).orElseThrow())
        .orElseThrow()
        .written();
  }

  @Test
  void allThatIsSaidIsToldByStatement() {
    assertThat(Utterance.all(project))
        .hasSize(
            project.statements().keySet().stream().mapToInt(id -> of(id.value()).size()).sum());
  }
}
