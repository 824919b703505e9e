package claimscape.search;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Problem;
import claimscape.text.Span;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in one text, for every choice of what counts. */
class NeedleTest {
  private static List<String> found(Query query, String content) {
    return spans(query, content).stream()
        .map(span -> content.substring(span.start(), span.end()))
        .toList();
  }

  private static List<Span> spans(Query query, String content) {
    return needle(query).all(Prepared.of(content), Integer.MAX_VALUE, () -> false);
  }

  private static Needle needle(Query query) {
    return ((Needle.Ready) Needle.of(query)).needle();
  }

  private static Query expression(String words) {
    return new Query(words, false, false, false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false|false|false|Pier pier piers piér",
        "true|false|false|pier pier piér",
        "false|true|false|Pier pier pier",
        "false|false|true|Pier pier piér",
        "true|true|true|pier"
      })
  void eachChoiceLeavesOutWhatItCounts(
      boolean caseCounts, boolean accents, boolean whole, String hits) {
    String content = "Pier, pier, piers, piér";
    Query query = new Query("pier", caseCounts, accents, whole, false);
    String all = String.join(" ", found(query, content));
    assertThat(all).isEqualTo(hits.replace("piers", "pier"));
    Query asExpression = new Query("p[i]er", caseCounts, accents, whole, true);
    assertThat(String.join(" ", found(asExpression, content))).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cafe|the Café is shut|Café",
        "\"odd\"|it is “odd”|“odd”",
        "2019-2020|in 2019–2020|2019–2020",
        "well.?worn|a well\u00ADworn quay|well\u00ADworn",
        "محمد|قال مُحَمَّد ذلك|مُحَمَّد",
        "^The \\w+|The quay. The pier.|The quay",
        "shut$|it is shut|shut",
        "[aé]t|été und at|ét",
        "😀+|one😀😀two|😀😀",
        "naïve\\b|so naive a man|naive"
      })
  void anExpressionForgivesWhatWordsForgive(String words, String content, String first) {
    assertThat(found(expression(words), content)).startsWith(first);
  }

  @Test
  void aSignThatFoldsToASignOfTheSyntaxStandsForItself() {
    assertThat(found(expression("so …"), "so abc")).isEmpty();
    assertThat(found(expression("so …"), "so ...")).containsExactly("so ...");
  }

  @Test
  void anExpressionEndsWithItsLine() {
    assertThat(found(expression("p.*r"), "pier\nquay or port\nfar")).containsExactly("pier", "por");
  }

  @Test
  void whatMatchesNothingIsNoHit() {
    assertThat(found(expression("x*"), "pier")).isEmpty();
    assertThat(found(Query.of(""), "pier")).isEmpty();
    assertThat(found(Query.of("\u00AD"), "pier")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a[", "*", "(?<n>x)(?<n>y)", "a{2,1}", "\\", "(a)\\1", "a(?=b)"})
  void whatIsNoExpressionIsSaidInASentence(String words) {
    Problem why = ((Needle.Wrong) Needle.of(expression(words))).why();
    String said = Words.of(Locale.ENGLISH, "claimscape.search.words").say(why);
    assertThat(said).startsWith("This is no expression yet: ").doesNotContain("{").endsWith(".");
  }

  @Test
  void anExpressionThatHangsOthersTakesNoTime() {
    // The classic one for engines that backtrack: 2^40 steps there, a few thousand here.
    assertThat(found(expression("(a|aa)+$"), "a".repeat(40) + "b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aPausedScanFindsTheSameAsOneAtOnce(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append("pier é Pier\nquay ’ “".charAt(random.nextInt(20)));
    }
    for (Query query : List.of(Query.of("p"), expression("[pq]"))) {
      List<Span> pieces = new ArrayList<>();
      Prepared prepared = Prepared.of(text.toString());
      int at = 0;
      while (at != Needle.END) {
        at = needle(query).scan(prepared, at, pieces::add, () -> random.nextInt(3) == 0);
      }
      assertThat(pieces).isEqualTo(spans(query, text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void anExpressionOfPlainLettersFindsWhatTheWordsFind(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("abÀaäB “”\n".charAt(random.nextInt(10)));
    }
    for (String words : List.of("ab", "aa", "ba\"", "ä")) {
      for (int choice = 0; choice < 8; choice++) {
        boolean caseCounts = (choice & 1) != 0;
        boolean accents = (choice & 2) != 0;
        boolean whole = (choice & 4) != 0;
        Query plain = new Query(words, caseCounts, accents, whole, false);
        Query same = new Query(words, caseCounts, accents, whole, true);
        assertThat(spans(same, text.toString()))
            .as("%s %s", words, plain)
            .isEqualTo(spans(plain, text.toString()));
      }
    }
  }
}
