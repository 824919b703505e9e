package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What folds to what, and the way back from each folded unit. */
class FoldedTest {
  private static String typography(String text) {
    return Folded.of(text, Folding.TYPOGRAPHY).text();
  }

  private static String loose(String text) {
    return Folded.of(text, Folding.LOOSE).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘", "’", "‚", "‛", "′", "´", "`", "ʼ", "‹", "›"})
  void everySingleMarkIsAnApostrophe(String mark) {
    assertThat(typography("it" + mark + "s")).isEqualTo("it's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "„", "‟", "″", "«", "»"})
  void everyDoubleMarkIsOne(String mark) {
    assertThat(typography(mark + "odd")).isEqualTo("\"odd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‐", "‑", "‒", "–", "—", "―", "−"})
  void everyDashIsAHyphen(String dash) {
    assertThat(typography("2019" + dash + "2020")).isEqualTo("2019-2020");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00A0', '\u2009', '\u202F', '\u3000', '\t', '\n', '\u2028'})
  void everySpaceIsOne(char space) {
    assertThat(typography("a" + space + "b")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u0640'})
  void whatIsNotSeenDropsOut(char unseen) {
    Folded folded = Folded.of("ab" + unseen + "cd", Folding.TYPOGRAPHY);

    assertThat(folded.text().replace(" ", "")).isEqualTo("abcd");
  }

  @ParameterizedTest
  @CsvSource({
    "한국, Hangul",
    "각, Hangul with a last consonant",
    "কো, Bengali with a vowel in two parts",
    "கொ, Tamil with a vowel in two parts",
    "Việt, Vietnamese with two marks",
    "ǖ, a letter with two marks",
    "Å, an angstrom",
    "Ω, an ohm"
  })
  void composedAndDecomposedAreTheSame(String word, String script) {
    String taken = Normalizer.normalize(word, Normalizer.Form.NFD);

    assertThat(typography(taken)).as(script).isEqualTo(typography(word));
    assertThat(loose(taken)).as(script).isEqualTo(loose(word));
  }

  @Test
  void aSyllableTakenApartIsFoundWhole() {
    String apart = Normalizer.normalize("대한민국", Normalizer.Form.NFD);
    SourceText text = SourceText.of("In " + apart + " today");

    assertThat(Finding.in(text, Folding.TYPOGRAPHY).all("한"))
        .extracting(text::slice)
        .containsExactly(Normalizer.normalize("한", Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @CsvSource({
    "ΟΔΟΣ, οδος",
    "ὁδός, οδοσ",
    "STRASSE, straße",
    "ÉTÉ, ete",
    "İstanbul, istanbul",
    "МОСКВА, москва",
    "Ǆ, ǆ"
  })
  void looselyLargeAndSmallLettersAreTheSame(String one, String other) {
    assertThat(loose(one)).isEqualTo(loose(other));
  }

  @ParameterizedTest
  @CsvSource({"Pier, pier", "été, ete", "ß, ss", "Σ, σ"})
  void forQuotesLettersCount(String one, String other) {
    assertThat(typography(one)).isNotEqualTo(typography(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // original | folded | folded span | the words that it came from
        "so … it|so ... it|3|4|…",
        "so … it|so ... it|4|6|…",
        "Straße|strasse|4|5|ß",
        "Straße|strasse|4|6|ß",
        "Straße|strasse|3|7|aße",
        "cafe\u0301 x|cafe x|3|4|e\u0301",
        "well\u00ADworn|wellworn|3|5|l\u00ADw",
        "a😀b|a😀b|1|3|😀",
        "“Ab”|\"ab\"|0|4|“Ab”"
      })
  void aFoldedSpanComesFromWholeCharacters(
      String original, String folded, int start, int end, String words) {
    Folded map = Folded.of(original, Folding.LOOSE);
    Span from = map.toOriginal(new Span(start, end));

    assertThat(map.text()).isEqualTo(folded);
    assertThat(original.substring(from.start(), from.end())).isEqualTo(words);
  }

  @Test
  void anEmptySpanComesFromAnEmptyOne() {
    Folded folded = Folded.of("so … it", Folding.TYPOGRAPHY);

    assertThat(folded.toOriginal(new Span(6, 6))).isEqualTo(new Span(4, 4));
    assertThat(folded.toOriginal(new Span(9, 9))).isEqualTo(new Span(7, 7));
  }

  /** The two foldings of the house. */
  private enum Way {
    LOOSE(Folding.LOOSE),
    TYPOGRAPHY(Folding.TYPOGRAPHY);

    private final Folding folding;

    Way(Folding folding) {
      this.folding = folding;
    }
  }

  private static final List<String> PIECES =
      List.of(
          "Pier ",
          "été ",
          "e\u0301",
          "…",
          "ß",
          "“",
          "—",
          "\u00AD",
          "한",
          "\u1112\u1161\u11ab",
          "😀",
          "ΣΑΣ ",
          "مُحَمَّد ",
          "\n",
          "\u00A0",
          "\uD83D",
          "ﬁ",
          "İ",
          "কো",
          "👩‍👧");

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whatIsFoldedStaysAsItIs(Way way) {
    for (long seed = 0; seed < 100; seed++) {
      String once = Folded.of(text(seed), way.folding).text();

      assertThat(Folded.of(once, way.folding).text()).as("seed %d", seed).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void goingBackNeverTurnsRound(Way way) {
    for (long seed = 0; seed < 100; seed++) {
      String text = text(seed);
      Folded folded = Folded.of(text, way.folding);
      int before = 0;
      for (int at = 0; at < folded.text().length(); at++) {
        Span from = folded.toOriginal(new Span(at, at + 1));

        assertThat(from.isEmpty()).as("seed %d at %d", seed, at).isFalse();
        assertThat(from.start()).as("seed %d at %d", seed, at).isGreaterThanOrEqualTo(before);
        assertThat(from.end()).isLessThanOrEqualTo(text.length());
        before = from.start();
      }
    }
  }

  static List<Folding> foldings() {
    return List.of(
        Folding.LOOSE, Folding.TYPOGRAPHY, new Folding(true, false), new Folding(false, true));
  }

  @ParameterizedTest
  @MethodSource("foldings")
  void anAsciiTextFoldsToItselfButForItsCase(Folding folding) {
    String ascii = "The Pier: \"shut\" - it's 5 o'clock (or so)...";

    assertThat(Folded.of(ascii, folding).text())
        .isEqualTo(folding.caseCounts() ? ascii : ascii.toLowerCase(Locale.ROOT));
  }

  @Test
  void nothingFoldsToNothing() {
    assertThat(typography("")).isEmpty();
    assertThat(Folded.of("", Folding.LOOSE).toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThat(Folded.of("\u00AD\u200D", Folding.LOOSE).text()).isEmpty();
  }
}
