package claimscape.drawing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.receipt.Receipts.Paragraph;
import claimscape.drawing.receipt.Receipts.Piece;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture may show of a text. Marks are written as [words|quotations], gaps as ~. */
class ExcerptTest {
  private static final String PIER =
      "The pier is old, and it leans. The town wants it gone.\n\nNobody asked the gulls.\n";

  private static String shown(String content, Share share, String... quotes) {
    return shown(content, List.of(), share, quotes);
  }

  private static String shown(
      String content, List<LineRange> parts, Share share, String... quotes) {
    List<Excerpt.Mark> marks =
        List.of(quotes).stream()
            .map(quote -> new Excerpt.Mark(span(content, quote), quote.substring(0, 1)))
            .toList();
    return Excerpt.of(SourceText.of(content), parts, marks, share).stream()
        .map(ExcerptTest::written)
        .collect(Collectors.joining("\n"));
  }

  private static Span span(String content, String quote) {
    int start = content.indexOf(quote);
    return new Span(start, start + quote.length());
  }

  private static String written(Paragraph paragraph) {
    return paragraph.number()
        + " "
        + paragraph.pieces().stream().map(ExcerptTest::written).collect(Collectors.joining());
  }

  private static String written(Piece piece) {
    return switch (piece) {
      case Piece.Gap gap -> "~";
      case Piece.Stretch(String words, List<String> marks) ->
          marks.isEmpty() ? words : "[" + words + "|" + String.join("", marks) + "]";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1 ~[it leans|i]~",
    "1, 1 ~and [it leans|i]. The~",
    "3, '1 ~is old, and [it leans|i]. The town wants~'",
    "99, '1 The pier is old, and [it leans|i]. The town wants it gone.'"
  })
  void aQuoteStandsAmongSoManyWordsOfItsParagraph(int words, String shown) {
    assertThat(shown(PIER, new Share.Around(words), "it leans")).isEqualTo(shown);
  }

  @Test
  void quotesWhoseSurroundingsMeetShareThem() {
    assertThat(shown(PIER, new Share.Around(1), "pier", "old"))
        .isEqualTo("1 The [pier|p] is [old|o], and~");
  }

  @Test
  void quotesThatOverlapAreCutWhereTheyBeginAndEnd() {
    assertThat(shown(PIER, new Share.Around(0), "pier is old", "is old, and"))
        .isEqualTo("1 ~[pier |p][is old|pi][, and|i]~");
  }

  @Test
  void theWholeTextHasNoGaps() {
    assertThat(shown(PIER, new Share.Whole(), "gulls"))
        .isEqualTo(
            "1 The pier is old, and it leans. The town wants it gone.\n"
                + "2 Nobody asked the [gulls|g].");
  }

  @Test
  void whatIsNotPartOfTheTextIsShownOnlyWhereItIsMarked() {
    String content = "Share this!\nThe pier leans.\nPrint this!\n";
    List<LineRange> parts =
        List.of(
            new LineRange(0, 0, LinePart.NOT_PART_OF_THE_TEXT),
            new LineRange(2, 2, LinePart.NOT_PART_OF_THE_TEXT));
    assertThat(shown(content, parts, new Share.Whole(), "Print"))
        .isEqualTo("2 The pier leans.\n3 [Print|P] this!");
  }

  @Test
  void nothingIsShownWhereNothingMayBe() {
    assertThat(shown(PIER, new Share.None(), "pier")).isEmpty();
  }

  @Test
  void aQuoteOverTwoParagraphsIsMarkedInBoth() {
    assertThat(shown(PIER, new Share.Around(0), "gone.\n\nNobody"))
        .isEqualTo("1 ~[gone.|g]\n2 [Nobody|g]~");
  }

  @Test
  void aScriptWithoutSpacesGivesAwayNoWholePage() {
    String content = "山".repeat(5_000) + "川" + "山".repeat(5_000);
    assertThat(shown(content, new Share.Around(2), "川").length()).isLessThan(200);
  }

  @Test
  void noCharacterIsCutInTwo() {
    String family = "👩‍👩‍👧";
    String content = family.repeat(40) + "x" + family.repeat(40);
    String shown = shown(content, new Share.Around(1), "x");
    String left = shown.substring(shown.indexOf('~') + 1, shown.indexOf('['));
    assertThat(left.replace(family, "")).isEmpty();
  }
}
