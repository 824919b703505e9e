package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptTest {

  /** The rule P2 of the Unicode bidirectional algorithm: the first strong letter decides. */
  @ParameterizedTest
  @CsvSource({
    "یہ بند محفوظ ہے۔, true",
    "הסכר בטוח, true",
    "“سد” means dam, true",
    "2016: یہ بند, true",
    "Dam 2 سے پانی, false",
    "The dam is safe., false",
    "60 % · ¶ 4, false",
    "'', false"
  })
  void wordsBeginOnTheSideOfTheirFirstLetter(String words, boolean right) {
    assertThat(Script.beginsRight(words)).isEqualTo(right);
  }
}
