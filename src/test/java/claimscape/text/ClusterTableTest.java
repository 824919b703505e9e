package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Edges of characters by the rules of UAX #29 (GB3 to GB13). In a case code points are hexadecimal,
 * {@code |} is an edge and {@code *} is none.
 */
class ClusterTableTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "GB3, 000D * 000A",
        "GB4, 000A | 0308",
        "GB5, 0061 | 000A",
        "GB5 before a control, 00AD | 0061",
        "GB6, 1100 * 1160 * 11A8",
        "GB6 leading twice, 1100 * 1100 * 1161",
        "GB7, AC00 * 1160 * 11A8",
        "GB8, AC01 * 11A8",
        "GB8 trailing before leading, 11A8 | 1100",
        "GB9 mark, 0061 * 0308 | 0062",
        "GB9 two marks, 0061 * 0308 * 0301 | 0062",
        "GB9 joiner, 0061 * 200D | 0062",
        "GB9a, 0915 * 093E | 0915",
        "GB9a Tamil, 0BA8 * 0BBF",
        "GB9 Thai, 0E01 * 0E33",
        "GB9b, 0600 * 0627",
        "GB11 family, 1F469 * 200D * 1F467",
        "GB11 heart, 2764 * FE0F * 200D * 1F525",
        "GB11 no picture before, 0061 * 200D | 1F6D1",
        "GB11 skin, 1F44D * 1F3FD | 1F44D",
        "GB12, 1F1E6 * 1F1EB | 1F1F5 * 1F1F0",
        "GB12 odd, 1F1E6 * 1F1EB | 1F1F5 | 0061",
        "GB13 within words, 0061 | 1F1E6 * 1F1EB | 0062",
        "GB999, 0061 | 0062",
        "GB999 Han, 6C34 | 6E2F",
        "keycap, 0031 * FE0F * 20E3 | 0032",
        "tag flag, 1F3F4 * E0067 * E0062 * E007F | 0061",
        "Arabic, 0645 * 064F | 062D * 064E | 0645"
      })
  void theEdgesAreThoseOfTheRule(String rule, String written) {
    StringBuilder text = new StringBuilder();
    List<String> signs = Arrays.asList(written.split(" "));
    boolean[] edges = new boolean[64];
    boolean[] inner = new boolean[64];
    for (String sign : signs) {
      switch (sign) {
        case "|" -> edges[text.length()] = true;
        case "*" -> inner[text.length()] = true;
        default -> text.appendCodePoint(Integer.parseInt(sign, 16));
      }
    }
    for (int at = 1; at < text.length(); at++) {
      if (edges[at] || inner[at]) {
        assertThat(Graphemes.isEdge(text, at)).as("%s at %d", rule, at).isEqualTo(edges[at]);
      } else {
        assertThat(Graphemes.isEdge(text, at)).as("%s within a pair at %d", rule, at).isFalse();
      }
    }
  }

  @Test
  void aFlagFarBehindALongRowOfFlagsIsStillSplitInPairs() {
    String flags = "🇦🇫".repeat(200);

    for (int at = 0; at <= flags.length(); at++) {
      assertThat(Graphemes.isEdge(flags, at)).as("at %d", at).isEqualTo(at % 4 == 0);
    }
  }

  @Test
  void aLetterUnderAHundredMarksIsOneCharacter() {
    String text = "a" + "\u0301".repeat(100) + "b";

    assertThat(Graphemes.floor(text, 60)).isZero();
    assertThat(Graphemes.ceiling(text, 60)).isEqualTo(101);
  }

  @Test
  void aLoneSurrogateStandsForItself() {
    String text = "a\uD83Db\uDE00c";

    for (int at = 0; at <= text.length(); at++) {
      assertThat(Graphemes.isEdge(text, at)).as("at %d", at).isTrue();
    }
  }

  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "\n",
          "é",
          "e\u0301",
          "👍🏽",
          "👩‍👩‍👧",
          "🇦🇫",
          "مُ",
          "क्षि",
          "한",
          "\uD83D",
          "1️⃣");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSpanSnapsToTheSmallestWholeCharactersAroundIt(long seed) {
    Random random = new Random(seed);
    StringBuilder built = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      built.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String text = built.toString();
    for (int i = 0; i < 100; i++) {
      int start = random.nextInt(text.length());
      Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
      Span snapped = Graphemes.snap(text, span);

      assertThat(snapped.covers(span)).isTrue();
      assertThat(Graphemes.snap(text, snapped)).isEqualTo(snapped);
      assertThat(Graphemes.isEdge(text, snapped.start())).isTrue();
      assertThat(Graphemes.isEdge(text, snapped.end())).isTrue();
      for (int at = snapped.start() + 1; at <= span.start(); at++) {
        assertThat(Graphemes.isEdge(text, at)).as("seed %d, an edge nearer", seed).isFalse();
      }
      for (int at = span.end(); at < snapped.end(); at++) {
        assertThat(Graphemes.isEdge(text, at)).as("seed %d, an edge nearer", seed).isFalse();
      }
    }
  }
}
