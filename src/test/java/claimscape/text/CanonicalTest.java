package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
  @Test
  void everyKindOfLineEndBecomesLf() {
    assertThat(Canonical.of("a\r\nb\rc\nd\r\r\n").text().content()).isEqualTo("a\nb\nc\nd\n\n");
  }

  @Test
  void aByteOrderMarkIsDroppedAtTheStartOnly() {
    assertThat(Canonical.of("\uFEFFa\uFEFFb").text().content()).isEqualTo("a\uFEFFb");
    assertThat(Canonical.of("\uFEFF").text().content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"e\u0301 stays two", "a\u00A0b", "tab\tand\fform feed", "soft\u00ADhyphen"})
  void nothingElseIsTouched(String text) {
    Canonical canonical = Canonical.of(text);
    assertThat(canonical.text().content()).isEqualTo(text);
    assertThat(canonical.map().isIdentity()).isTrue();
  }

  @Test
  void aLoneSurrogateSurvives() {
    assertThat(Canonical.of("a\uD800\r\nb").text().content()).isEqualTo("a\uD800\nb");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "6, 4", "7, 5"})
  void aForeignOffsetIsMovedByWhatWasDroppedBeforeIt(int original, int canonical) {
    assertThat(Canonical.of("\uFEFFab\r\nc\rd").map().toCanonical(original)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theMapAgreesWithAListThatFollowsEveryUnit(long seed) {
    String decoded = randomText(new Random(seed));
    List<Integer> naive = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    boolean atStart = true;
    for (int at = 0; at < decoded.length(); at++) {
      naive.add(kept.length());
      char unit = decoded.charAt(at);
      atStart = atStart && unit == '\uFEFF';
      boolean crOfCrLf = unit == '\r' && decoded.startsWith("\r\n", at);
      if (!atStart && !crOfCrLf) {
        kept.append(unit == '\r' ? '\n' : unit);
      }
    }
    naive.add(kept.length());

    Canonical canonical = Canonical.of(decoded);

    assertThat(canonical.text().content()).isEqualTo(kept.toString());
    IndexMap map = canonical.map();
    assertThat(map.canonicalLength()).isEqualTo(kept.length());
    for (int original = 0; original <= decoded.length(); original++) {
      assertThat(map.toCanonical(original)).isEqualTo(naive.get(original));
    }
    for (int at = 0; at <= kept.length(); at++) {
      assertThat(map.toOriginal(at)).isEqualTo(naive.lastIndexOf(at));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void makingACanonicalTextCanonicalChangesNothing(long seed) {
    SourceText once = Canonical.of(randomText(new Random(seed))).text();
    assertThat(Canonical.of(once.content()).text()).isEqualTo(once);
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    IndexMap map = Canonical.of("a\r\nb").map();
    assertThatThrownBy(() -> map.toCanonical(5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> map.toOriginal(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aForeignSpanKeepsItsWords() {
    String decoded = "one\r\ntwo\r\nthree";
    Canonical canonical = Canonical.of(decoded);
    int start = decoded.indexOf("three");
    Span span = canonical.map().toCanonical(new Span(start, start + 5));
    assertThat(canonical.text().slice(span)).isEqualTo("three");
  }

  private static String randomText(Random random) {
    char[] alphabet = {'a', 'b', ' ', '\r', '\n', '\r', '\uFEFF', 'é', '\uD83D', '\uDE00'};
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      text.append(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }
}
