package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BreakingTest {

  @ParameterizedTest
  @CsvSource({
    "The dam is safe., false",
    "یہ بند محفوظ ہے۔, true",
    "הסכר בטוח, true",
    "Dam 2 سے پانی, true",
    "60 % · “…” — ¶ 4, false",
    "'', false"
  })
  void wordsOfWhichSomeRunLeftwardsAreToldFromOthers(String words, boolean leftwards) {
    assertThat(Breaking.runsLeft(words)).isEqualTo(leftwards);
  }
}
