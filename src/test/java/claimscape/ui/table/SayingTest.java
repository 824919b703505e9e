package claimscape.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.analysis.Speaker;
import claimscape.analysis.Utterance;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several utterances of one voice come to together. */
class SayingTest {
  private static final Speaker ANN = new Speaker("Ann", Optional.empty());

  private static Utterance said(Stance stance, boolean own) {
    return new Utterance(new StatementId("c"), Optional.empty(), ANN, stance, own);
  }

  private static Saying together(Utterance... utterances) {
    return Saying.byVoice(List.of(utterances)).get(ANN).saying();
  }

  @ParameterizedTest
  @CsvSource({
    "ASSERTS, ASSERTS",
    "CONCEDES, ASSERTS",
    "DEMANDS, ASSERTS",
    "PREDICTS, ASSERTS",
    "REPORTS, REPORTS",
    "DENIES, DENIES",
    "QUESTIONS, QUESTIONS",
    "ASSERTS DENIES, BOTH",
    "REPORTS DENIES, BOTH",
    "QUESTIONS DENIES, DENIES",
    "QUESTIONS REPORTS, REPORTS"
  })
  void whatAVoiceSaysItselfIsItsStance(String stances, Saying saying) {
    Utterance[] utterances =
        Stream.of(stances.split(" "))
            .map(stance -> said(Stance.valueOf(stance), true))
            .toArray(Utterance[]::new);

    assertThat(together(utterances)).isEqualTo(saying);
  }

  @Test
  void whoQuotesAnotherReportsWhateverTheStance() {
    assertThat(together(said(Stance.ASSERTS, false))).isEqualTo(Saying.REPORTS);
    assertThat(together(said(Stance.DENIES, false))).isEqualTo(Saying.REPORTS);
  }
}
