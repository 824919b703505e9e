package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as they stand around the text of a scraped page, and what is suggested for them. */
class ScrapedPagesTest {
  private static final String TITLE = "Harbour board closes the old pier in May";
  private static final String PROSE =
      "The harbour board closed the old pier in May because nobody had paid for its repair, it"
          + " said in a short letter to the town on Monday.";

  private static LinePart partOf(String line, String... page) {
    String text = String.join("\n", page);
    int number = List.of(page).indexOf(line);
    for (LineRange range : PartSuggestion.of(SourceText.of(text))) {
      if (range.firstLine() <= number && number <= range.lastLine()) {
        return range.part();
      }
    }
    throw new AssertionError("no part: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share on Facebook",
        "Leave a comment",
        "Sign up for our newsletter today",
        "Required fields are marked *",
        "Type to search",
        "Follow us",
        "+93 78 123 4567-890",
        "editor@harbour.example",
        "Copyright Harbour News",
        "All rights reserved by the harbour",
        "Subscribe",
        "3 Comments"
      })
  void menusBelowTheTextAreNotPartOfIt(String menu) {
    assertThat(partOf(menu, TITLE, PROSE, menu)).isEqualTo(LinePart.NOT_PART_OF_THE_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share on Facebook",
        "Skip to content",
        "Log in",
        "Home",
        "Contact: 0712345678",
        "Cookies"
      })
  void menusAboveTheTitleAreNotPartOfIt(String menu) {
    assertThat(partOf(menu, menu, TITLE, PROSE)).isEqualTo(LinePart.NOT_PART_OF_THE_TEXT);
    assertThat(partOf(TITLE, menu, TITLE, PROSE)).isEqualTo(LinePart.TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ruth Vale",
        "by Ruth Vale and Amos Birch",
        "May 5, 2020",
        "5 May 2020",
        "August 14, 2019 10:30"
      })
  void whoWroteItAndWhenIsTheByline(String byline) {
    assertThat(partOf(byline, TITLE, byline, PROSE)).isEqualTo(LinePart.BYLINE);
  }

  @Test
  void aLongerLineBelowTheTitleIsItsDeck() {
    String deck = "Nobody had paid for its repair, the town was told";

    assertThat(partOf(deck, TITLE, deck, PROSE)).isEqualTo(LinePart.DECK);
    assertThat(partOf("In short", TITLE, "In short", PROSE))
        .isEqualTo(LinePart.NOT_PART_OF_THE_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Also read: Ships ask for new berths",
        "READ MORE Ships ask for new berths",
        "Related: the quay",
        "» See also the quay"
      })
  void anAsideBetweenTwoParagraphsIsNotPartOfTheText(String aside) {
    assertThat(partOf(aside, TITLE, PROSE, aside, PROSE)).isEqualTo(LinePart.NOT_PART_OF_THE_TEXT);
  }

  @Test
  void aSentenceThatOnlyBeginsLikeAnAsideIsBody() {
    String sentence = "Related works were stopped in June.";

    assertThat(partOf(sentence, TITLE, PROSE, sentence, PROSE)).isEqualTo(LinePart.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The crews of three ships asked ...", "The crews of three ships asked…"})
  void aLastLineThatBreaksOffIsCutOff(String line) {
    assertThat(partOf(line, TITLE, PROSE, line)).isEqualTo(LinePart.CUT_OFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens in June.",
        "“Never again,” she said.",
        "Nobody knows why the crews of so many ships stayed"
      })
  void aShortEndOfTheTextIsStillBody(String line) {
    assertThat(partOf(line, TITLE, PROSE, line)).isEqualTo(LinePart.BODY);
  }

  @Test
  void shortLinesWithinTheTextAreBody() {
    assertThat(partOf("The repair", TITLE, PROSE, "The repair", PROSE)).isEqualTo(LinePart.BODY);
  }

  @Test
  void oneParagraphAloneIsBody() {
    assertThat(PartSuggestion.of(SourceText.of(PROSE)))
        .containsExactly(new LineRange(0, 0, LinePart.BODY));
  }

  @Test
  void anEmptyTextHasNoParts() {
    assertThat(PartSuggestion.of(SourceText.of(""))).isEmpty();
    assertThat(PartSuggestion.of(SourceText.of("\n \n"))).isEmpty();
  }

  @Test
  void blankLinesDoNotPartALongText() {
    assertThat(PartSuggestion.of(SourceText.of(PROSE + "\n\n" + PROSE + "\n\n\n" + PROSE)))
        .containsExactly(new LineRange(0, 5, LinePart.BODY));
  }

  @Test
  void arabicProseIsProse() {
    String prose = "قالت إدارة الميناء إن الرصيف القديم مغلق منذ شهر مايو ".repeat(3).strip() + "؟";

    assertThat(partOf("مشاركة على فيسبوك", prose, "مشاركة على فيسبوك"))
        .isEqualTo(LinePart.NOT_PART_OF_THE_TEXT);
    assertThat(partOf(prose, prose, "مشاركة على فيسبوك")).isEqualTo(LinePart.BODY);
  }

  @Test
  void aWholePageIsTakenApart() {
    List<String> parts = new ArrayList<>();
    String page =
        String.join(
            "\n",
            "Home",
            "Log in",
            "",
            TITLE,
            "By Ruth Vale",
            "",
            PROSE,
            "",
            "Later " + PROSE,
            "",
            "Share on");
    for (LineRange range : PartSuggestion.of(SourceText.of(page))) {
      parts.add(range.firstLine() + "-" + range.lastLine() + " " + range.part());
    }

    assertThat(parts)
        .containsExactly(
            "0-1 NOT_PART_OF_THE_TEXT",
            "3-3 TITLE",
            "4-4 BYLINE",
            "6-8 BODY",
            "10-10 NOT_PART_OF_THE_TEXT");
  }
}
