package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
  private static final String FAMILY = "👩‍👩‍👧‍👦";
  private static final String FLAGS = "🇦🇫🇵🇰";
  private static final String MARKED = "e\u0301\u0323";
  private static final String ARABIC = "مُحَمَّد";

  @ParameterizedTest
  @ValueSource(strings = {FAMILY, MARKED, "👍🏽", "한", "\u1112\u1161\u11ab", "क्षि", "1️⃣"})
  void oneCharacterOfAReaderIsNeverSplit(String cluster) {
    String text = "x " + cluster + " y";
    for (int inside = 3; inside < 2 + cluster.length(); inside++) {
      assertThat(Graphemes.isEdge(text, inside)).isFalse();
      assertThat(Graphemes.floor(text, inside)).isEqualTo(2);
      assertThat(Graphemes.ceiling(text, inside)).isEqualTo(2 + cluster.length());
    }
    assertThat(Graphemes.isEdge(text, 2)).isTrue();
    assertThat(Graphemes.isEdge(text, 2 + cluster.length())).isTrue();
  }

  @Test
  void flagsAreSplitBetweenPairsOnly() {
    assertThat(Graphemes.isEdge(FLAGS, 2)).isFalse();
    assertThat(Graphemes.isEdge(FLAGS, 4)).isTrue();
    assertThat(Graphemes.isEdge(FLAGS, 6)).isFalse();
  }

  @Test
  void anArabicVowelStaysWithItsLetter() {
    assertThat(Graphemes.floor(ARABIC, 1)).isZero();
    assertThat(Graphemes.ceiling(ARABIC, 1)).isEqualTo(2);
  }

  @Test
  void aSpanGrowsToWholeCharacters() {
    String text = "a" + FAMILY + MARKED + "b";
    assertThat(Graphemes.snap(text, new Span(3, 13)))
        .isEqualTo(new Span(1, 1 + FAMILY.length() + MARKED.length()));
  }

  @Test
  void theEndsOfATextAreEdges() {
    assertThat(Graphemes.isEdge("", 0)).isTrue();
    assertThat(Graphemes.isEdge("\u0301", 0)).isTrue();
    assertThat(Graphemes.isEdge("\u0301", 1)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theEdgesAreThoseOfTheExpressionForClusters(long seed) {
    String text = randomText(new Random(seed));
    boolean[] edges = new boolean[text.length() + 1];
    edges[0] = true;
    Matcher cluster = Pattern.compile("\\X").matcher(text);
    while (cluster.find()) {
      edges[cluster.end()] = true;
    }
    for (int at = 0; at <= text.length(); at++) {
      assertThat(Graphemes.isEdge(text, at))
          .as("offset %d of seed %d", at, seed)
          .isEqualTo(edges[at]);
    }
  }

  private static String randomText(Random random) {
    String[] bits = {
      FAMILY, FLAGS, "🇦", MARKED, ARABIC, "a", " ", "\n", "ل", "\u200D", "\u0301", "👍🏽", "क्षि",
      "한", "\u0600", "\u00AD", "©", "\uD83D"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    return text.toString();
  }
}
