package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteTest {
  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\r', '\f', '\u0085', '\u00A0', '\u2003', '\u200B', '\u202F', '\u3000'
      })
  void whatAReaderSeesAsEmptyIsWhite(char unit) {
    assertThat(White.is(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '.', '—', '\u00AD', '\u0301', 'ع', '\u200D', '\uD83D'})
  void whatAReaderSeesOrWhatJoinsIsNot(char unit) {
    assertThat(White.is(unit)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 6, 2, 4", "2, 4, 2, 4", "0, 2, 0, 0", "3, 6, 3, 4", "5, 5, 5, 5"})
  void aSpanIsTrimmedAtBothEnds(int start, int end, int trimmedStart, int trimmedEnd) {
    assertThat(White.trimmed(" \u00A0ab\n ", new Span(start, end)))
        .isEqualTo(new Span(trimmedStart, trimmedEnd));
  }

  /** Expected values: {@code printf '' | sha256sum} and {@code printf 'abc' | sha256sum}. */
  @Test
  void bytesAndTextHashToTheSame() {
    assertThat(Hashes.sha256(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Hashes.sha256OfText("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    String text = "naïve مرحبا 😀";
    assertThat(Hashes.sha256OfText(text))
        .isEqualTo(Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void differentLoneSurrogatesHashDifferently() {
    assertThat(Hashes.sha256OfText("\uD800")).isNotEqualTo(Hashes.sha256OfText("\uDC00"));
    assertThat(Hashes.sha256OfText("\uD800")).isNotEqualTo(Hashes.sha256OfText("?"));
  }
}
