package claimscape.drawing.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.drawing.Face;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines break, in every script. */
class BreakingTest {
  private static final Measure MEASURE = new Measure(new Typefaces());
  private static final int ALL = Integer.MAX_VALUE;

  private static final List<String> WORDS =
      List.of(
          "road",
          "Donaudampfschifffahrtsgesellschaft",
          "سلام",
          "المدينة",
          "שלום",
          "和平的道路",
          "https://example.org/a/very/long/path?with=query&and=more#fragment",
          "👩‍👩‍👧‍👦",
          "🚲",
          "é",
          "e\u0301\u0302",
          "नमस्ते",
          "a\u00A0b",
          "1,250",
          "—",
          "…",
          "fi",
          "Ω",
          "ก็ดี",
          "x\u200By");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void noLineIsTooWideAndNoCharacterIsLostOrCut(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      String text = text(random);
      double width = 60 + random.nextInt(200);
      List<Line> lines = MEASURE.lines(text, Style.CARD, width, ALL);
      StringBuilder all = new StringBuilder();
      for (Line line : lines) {
        assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(width + 1e-6);
        assertThat(wholeCharacters(text, line.text())).as(line.text()).isTrue();
        all.append(line.text());
      }
      assertThat(all.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void atMostFourLinesAndTheLastSaysThatThereIsMore(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      String text = text(random);
      List<Line> all = MEASURE.lines(text, Style.CARD, 120, ALL);
      List<Line> four = MEASURE.lines(text, Style.CARD, 120, 4);
      assertThat(four).hasSize(Math.min(4, all.size()));
      assertThat(four.subList(0, four.size() - 1)).isEqualTo(all.subList(0, four.size() - 1));
      boolean cut = all.size() > 4;
      assertThat(four.getLast().equals(all.get(four.size() - 1))).isEqualTo(!cut);
      assertThat(four.getLast().width()).isLessThanOrEqualTo(120);
      if (cut) {
        assertThat(four.getLast().text()).endsWith("…");
      }
    }
  }

  @Test
  void aLineBreaksAtASpaceAndDropsIt() {
    double width = MEASURE.width("one two", Style.CARD);
    assertThat(said("one two three", width)).containsExactly("one two", "three");
  }

  @Test
  void aLongWordIsBrokenWhereTheLineIsFull() {
    List<String> lines = said("Donaudampfschifffahrtsgesellschaftskapitän", 100);
    assertThat(lines.size()).isGreaterThan(2);
    assertThat(String.join("", lines)).isEqualTo("Donaudampfschifffahrtsgesellschaftskapitän");
  }

  @Test
  void aLongAddressBreaksAndKeepsEverySign() {
    String address = "https://example.org/a/very/long/path?with=query&and=more#fragment";
    assertThat(String.join("", said(address, 120))).isEqualTo(address);
  }

  @Test
  void chineseBreaksBetweenAnyTwoCharactersButNotBeforeAStop() {
    List<String> lines = said("这条路应该对汽车关闭，因为孩子们要上学。", 65);
    assertThat(lines).allMatch(line -> line.length() <= 5);
    assertThat(lines).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
  }

  @Test
  void aFamilyOfEmojiAndAnAccentedLetterAreNeverCut() {
    assertThat(said("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 20)).containsExactly("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦");
    assertThat(said("e\u0301e\u0301e\u0301", 1)).containsExactly("e\u0301", "e\u0301", "e\u0301");
  }

  @Test
  void aSpaceThatHoldsWordsTogetherIsFoldedLikeOthersOrKept() {
    double width = MEASURE.width("12", Style.CARD) + 3;
    assertThat(said("12\u00A0km", width).getFirst()).isNotEqualTo("12\u00A0km");
  }

  @Test
  void aWidthOfNothingStillTakesACharacterALine() {
    assertThat(said("abc", 0)).containsExactly("a", "b", "c");
    assertThat(MEASURE.cut("abc", Style.CARD, 0).text()).isEqualTo("…");
    assertThat(MEASURE.cut("abc", Style.CARD, -50).text()).isEqualTo("…");
  }

  @Test
  void whatFitsIsNotCut() {
    double width = MEASURE.width("Closing", Style.CARD);
    assertThat(MEASURE.cut("Closing", Style.CARD, width).text()).isEqualTo("Closing");
    assertThat(MEASURE.cut("Closing", Style.CARD, width - .01).text()).endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2028"})
  void nothingIsOneEmptyLineOfNoWidth(String text) {
    List<Line> lines = MEASURE.lines(text, Style.CARD, 100, ALL);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().width()).isZero();
    assertThat(lines.getFirst().runs()).allMatch(run -> run.text().isEmpty());
  }

  @Test
  void theSecondOfTwoEqualQuestionsIsAnsweredFromMemory() {
    List<Line> first = MEASURE.lines("remembered", Style.CARD, 77, 3);
    assertThat(MEASURE.lines("remembered", Style.CARD, 77, 3)).isSameAs(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void theRunsOfALineStandSideBySideAndAddUp(long seed) {
    Line line = MEASURE.line(text(new Random(seed)), Style.CARD);
    List<Run> sorted = line.runs().stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
    double x = 0;
    for (Run run : sorted) {
      assertThat(run.x()).isCloseTo(x, within(1e-6));
      x += run.width();
    }
    assertThat(line.width()).isCloseTo(x, within(1e-6));
    assertThat(line.width()).isCloseTo(MEASURE.width(line.text(), Style.CARD), within(.5));
  }

  @Test
  void anEmojiHasAWidthOnEveryMachine() {
    // A face that we do not have is guessed: one and a quarter em for an emoji, one for a Han sign.
    assertThat(MEASURE.width("🚲", new Style(Face.SANS, 100, 120))).isEqualTo(125);
    assertThat(MEASURE.width("和平", new Style(Face.SANS, 100, 120))).isEqualTo(200);
  }

  @Test
  void anEmojiOfSeveralPartsIsAsWideAsOne() {
    Style style = new Style(Face.SANS, 100, 120);
    assertThat(MEASURE.width("👩‍👩‍👧‍👦", style)).isEqualTo(125);
    assertThat(MEASURE.width("👍🏽", style)).isEqualTo(125);
    assertThat(MEASURE.width("🇵🇰", style)).isEqualTo(125);
    assertThat(MEASURE.width("🇵🇰🇦🇫", style)).isEqualTo(250);
    assertThat(MEASURE.width("❤️❤️", style)).isEqualTo(2 * MEASURE.width("❤️", style));
  }

  @Test
  void marksThatStandOnLettersTakeNoRoom() {
    Style style = new Style(Face.SANS, 100, 120);
    assertThat(MEASURE.width("\u0E01\u0E47", style)).isEqualTo(MEASURE.width("\u0E01", style));
  }

  @Test
  void theBaselineHalvesWhatIsLeftOfTheLeading() {
    // Inter: 0.96875 above and 0.24121 below; 13 px in 18: (18 - 15.729) / 2 + 12.594.
    assertThat(Style.CARD.baseline()).isCloseTo(13.729, within(.01));
  }

  private static List<String> said(String text, double width) {
    return MEASURE.lines(text, Style.CARD, width, ALL).stream().map(Line::text).toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    int more = random.nextInt(12);
    for (int i = 0; i < more; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  /** Whether a line begins and ends between two characters as people see them. */
  private static boolean wholeCharacters(String text, String line) {
    int at = text.indexOf(line);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return at >= 0 && characters.isBoundary(at) && characters.isBoundary(at + line.length());
  }
}
