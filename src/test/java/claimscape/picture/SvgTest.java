package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Dash;
import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.Tone;
import claimscape.layout.Rect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SvgTest {

  private static String svg(Mark... marks) {
    return Svg.of(Doodle.of(100, 50, marks), Themes.PRINT);
  }

  /** What a single mark is written as. */
  private static String mark(Mark mark) {
    String svg = svg(mark);
    String start = "<g id=\"g\">\n";
    return svg.substring(svg.indexOf(start) + start.length(), svg.indexOf("</g>")).strip();
  }

  private static Document parsed(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aDocumentIsWrittenAsAReviewerWouldWriteIt() {
    Group card =
        new Group(
            Optional.empty(),
            "s-1",
            "C1",
            "Close it",
            10.5,
            0,
            new Rect(0, 0, 1, 1),
            List.of(Doodle.filled(Ink.TEXT, 1, 2, 3, 4)));
    Drawing drawing = new Drawing(100, 50.25, "Pier", "A map", List.of(card));
    assertThat(Svg.of(drawing, Themes.PRINT))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.25" \
            viewBox="0 0 100 50.25" font-family="Inter, 'Noto Sans', 'Helvetica Neue', Arial, \
            sans-serif" xml:space="preserve">
            <title>Pier</title>
            <desc>A map</desc>
            <rect width="100" height="50.25" fill="#FFFFFF"/>
            <g id="s-1" transform="translate(10.5 0)">
            <title>C1</title>
            <desc>Close it</desc>
            <path d="M1 2L4 2L4 6L1 6Z" fill="%s"/>
            </g>
            </svg>
            """
                .formatted(Themes.PRINT.hex(Ink.TEXT)));
  }

  @Test
  void aGroupAtTheOriginIsNotMoved() {
    assertThat(svg()).contains("<g id=\"g\">\n</g>").doesNotContain("transform");
  }

  @Test
  void aShapeWithoutPaintIsNotWritten() {
    assertThat(
            mark(
                new Mark.Shape(
                    Part.BODY, Doodle.box(0, 0, 1, 1), Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void aStrokeIsWrittenWithoutWhatSvgTakesForGranted() {
    String text = Themes.PRINT.hex(Ink.TEXT);
    assertThat(mark(Doodle.line(Stroke.of(Ink.TEXT, 1), 0, 5, 9)))
        .isEqualTo("<path d=\"M0 5L9 5\" fill=\"none\" stroke=\"" + text + "\"/>");
    Stroke rich = new Stroke(new Tone(Ink.TEXT, .25), 1.5, Dash.PREMISE, true);
    assertThat(mark(Doodle.line(rich, 0, 5, 9)))
        .isEqualTo(
            "<path d=\"M0 5L9 5\" fill=\"none\" stroke=\""
                + text
                + "\" stroke-opacity=\"0.25\" stroke-width=\"1.5\" stroke-dasharray=\"8 3 1.5 3\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
  }

  @Test
  void aCurveHasItsTwoControls() {
    Mark curve =
        Doodle.filled(
            Tone.of(Ink.PAGE),
            Doodle.path(brush -> brush.move(0, 0).cubic(1, 2, 3.456, -4, 5, 6).close()));
    assertThat(mark(curve)).startsWith("<path d=\"M0 0C1 2 3.46 -4 5 6Z\"");
  }

  @Test
  void wordsCarryTheLengthTheyWereMeasuredAt() {
    assertThat(mark(Doodle.words("Close it", Face.SANS, 4, 60.5, false)))
        .isEqualTo(
            "<text x=\"4\" y=\"30\" font-size=\"20\" fill=\""
                + Themes.PRINT.hex(Ink.TEXT)
                + "\" textLength=\"60.5\" lengthAdjust=\"spacingAndGlyphs\">Close it</text>");
    assertThat(mark(Doodle.words("C", Face.SANS, 4, 9, false))).doesNotContain("textLength");
  }

  @Test
  void wordsFromRightToLeftBeginAtTheirRightEnd() {
    assertThat(mark(Doodle.words("سلام", Face.ARABIC, 4, 60, true)))
        .startsWith("<text x=\"64\" y=\"30\" font-family=\"'Noto Sans Arabic'")
        .contains(" direction=\"rtl\"")
        .doesNotContain("textLength");
  }

  @ParameterizedTest
  @CsvSource({
    "SANS,         '',              400, false",
    "SANS_MEDIUM,  '',              500, false",
    "SANS_BOLD,    '',              600, false",
    "SANS_ITALIC,  '',              400, true",
    "SERIF,        Source Serif 4,  400, false",
    "SERIF_BOLD,   Source Serif 4,  600, false",
    "SERIF_ITALIC, Source Serif 4,  400, true",
    "ARABIC,       Noto Sans Arabic, 400, false",
    "ARABIC_BOLD,  Noto Sans Arabic, 600, false",
    "NASKH,        Noto Naskh Arabic, 400, false",
    "OTHER,        Noto Color Emoji, 400, false",
  })
  void aFaceIsNamedWithWhatStandsInForIt(Face face, String family, int weight, boolean italic) {
    String words = mark(Doodle.words("Close it", face, 0, 60, false));
    assertThat(words.contains("font-family")).isEqualTo(!family.isEmpty());
    assertThat(words).contains(family);
    assertThat(words.contains("font-weight=\"" + weight + "\"")).isEqualTo(weight != 400);
    assertThat(words.contains("font-style=\"italic\"")).isEqualTo(italic);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFamilyEndsInOneThatEveryReaderHas(Face face) {
    String words = svg(Doodle.words("Close it", face, 0, 60, false));
    assertThat(words.lines().filter(line -> line.contains("font-family")))
        .allMatch(line -> line.matches(".*font-family=\"[^\"]*serif\".*"));
  }

  @Test
  void aThemeWithoutColoursIsDrawnByShapes() {
    Mark choice =
        new Mark.Choice(
            List.of(Doodle.filled(Ink.CLAIM, 0, 0, 1, 1)),
            List.of(Doodle.line(Stroke.of(Ink.TEXT, 2), 0, 0, 7)));
    assertThat(Svg.of(Doodle.of(9, 9, choice), Themes.LIGHT)).contains("Z\" fill=\"");
    assertThat(mark(choice)).contains("M0 0L7 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b && b > \"c\"",
        "it's",
        "]]> <!-- <?x",
        "سلام 和平 🚲 e\u0301",
        "line\nbreak\tand tab",
        "\u0085\u00A0\u2028"
      })
  void wordsAreReadBackByAnyXmlReader(String words)
      throws IOException, ParserConfigurationException, SAXException {
    Drawing drawing =
        new Drawing(
            9,
            9,
            words,
            words,
            List.of(Doodle.group(words, 1, 1, Doodle.words(words, Face.SANS, 0, 9, false))));
    Document document = parsed(Svg.of(drawing, Themes.LIGHT));
    for (String element : List.of("title", "desc", "text")) {
      assertThat(document.getElementsByTagName(element).item(0).getTextContent()).isEqualTo(words);
    }
    assertThat(((Element) document.getElementsByTagName("g").item(0)).getAttribute("id"))
        .isEqualTo(words);
  }

  @Test
  void whatXmlCannotHoldIsShownAsUnreadable()
      throws IOException, ParserConfigurationException, SAXException {
    String words = "a\u0000b\u0007c\uD800d\uDC00e\uFFFEf\uFFFFg\rh";
    String svg = Svg.of(new Drawing(9, 9, words, "", List.of()), Themes.LIGHT);
    assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh");
  }

  @Test
  void nothingInAPictureRunsOrPointsElsewhere() {
    String words = "<script>alert(1)</script> javascript: onload=x href=\"http://x\"";
    String svg = svg(Doodle.words(words, Face.SANS, 0, 9, false));
    assertThat(svg).doesNotContain("<script").doesNotContain("href=\"").doesNotContain("<a ");
  }

  @Test
  void everyThemeHasAPaperOfItsOwn() {
    assertThat(Themes.all().stream().map(theme -> theme.hex(Ink.PAGE))).doesNotHaveDuplicates();
    for (Theme theme : Themes.all()) {
      assertThat(Svg.of(Doodle.of(9, 9), theme))
          .contains("height=\"9\" fill=\"" + theme.hex(Ink.PAGE) + "\"/>");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.004, 0",
    "1, 1",
    "-1, -1",
    "1.5, 1.5",
    "1.25, 1.25",
    "1.005, 1",
    "1.006, 1.01",
    "-1.256, -1.26",
    "0.05, 0.05",
    "-0.05, -0.05",
    "99.999, 100",
    "1e6, 1000000",
    "12345.678, 12345.68",
    "0.1, 0.1",
    "NaN, 0"
  })
  void numbersHaveAtMostTwoDecimalsAndNoIdleZeros(double number, String shown) {
    assertThat(Numbers.shown(number)).isEqualTo(shown);
  }
}
