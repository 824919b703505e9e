package claimscape.drawing.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.drawing.Face;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  private static final Measure MEASURE = new Measure(new Typefaces());
  private static final int MANY = Integer.MAX_VALUE;

  @Test
  void aWidthIsTheSumOfTheAdvancesInTheFontFile() {
    // Inter: H 1523, i 496, of 2048 units an em.
    assertThat(MEASURE.width("Hi", new Style(Face.SANS, 100, 120)))
        .isCloseTo(100 * (1523 + 496) / 2048.0, within(.1));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 120, 193, 400})
  void noLineIsWiderThanAsked(int width) {
    String text = "Donaudampfschifffahrt, سلام على المدينة كلها; 和平的道路 and so on – 1,250 £ 🚲 why?";
    for (Line line : MEASURE.lines(text, Style.CARD, width, MANY)) {
      assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void noLetterIsLostByBreaking() {
    String text =
        "Forty-one of the fifty-three accidents happened between the bridge and the school.";
    List<String> lines =
        MEASURE.lines(text, Style.CARD, 100, MANY).stream().map(Line::text).toList();
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines).hasSizeGreaterThan(4);
  }

  @Test
  void whatIsOverIsCutAfterAWholeCharacterAndWithoutAComma() {
    Line line =
        MEASURE.cut(
            "Closing, closing, closing", Style.CARD, MEASURE.width("Closing,…", Style.CARD));
    assertThat(line.text()).isEqualTo("Closing…");
  }

  @Test
  void aParagraphReadsLikeItsFirstLetter() {
    assertThat(MEASURE.line("12 – سلام Marsh", Style.CARD).rightToLeft()).isTrue();
    assertThat(MEASURE.line("12 – Marsh سلام", Style.CARD).rightToLeft()).isFalse();
  }

  @Test
  void arabicRunsStandFromRightToLeft() {
    List<Run> runs = MEASURE.line("سلام Marsh سلام", Style.CARD).runs();
    assertThat(runs).extracting(Run::face).contains(Face.ARABIC, Face.SANS);
    assertThat(runs.getFirst().x()).isGreaterThan(runs.getLast().x());
  }

  @Test
  void whiteSpaceIsFolded() {
    assertThat(MEASURE.lines("  one\n\ttwo  ", Style.CARD, 500, MANY))
        .extracting(Line::text)
        .containsExactly("one two");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(MEASURE.lines("", Style.CARD, 100, 4)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The border",
        "Çà et là, ľŕ ŵ",
        "so\u00ADft",
        "a\tb",
        "e\u0301",
        "سرحد 12",
        "📰 a"
      })
  void wordsAreAsWideAloneAsTheLineThatTheyMake(String words) {
    for (Style style : List.of(Style.HEADER, Style.CARD)) {
      assertThat(MEASURE.width(words, style))
          .isCloseTo(MEASURE.line(words, style).width(), within(1e-9));
    }
  }
}
