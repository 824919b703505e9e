package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartSuggestionTest {
  private static final String PROSE =
      "The harbour board met on Monday to hear why the new pier had cost twice what it was told in"
          + " May.";
  private static final String MORE =
      "Nobody came to the meeting, and the mayor of the town said that he had not been invited to"
          + " it.";

  /** The part of each line, by number; blank lines are left out. */
  private static List<LinePart> parts(String... lines) {
    SourceText text = SourceText.of(String.join("\n\n", lines));
    List<LinePart> parts = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      int number = line * 2;
      PartSuggestion.of(text).stream()
          .filter(range -> range.firstLine() <= number && number <= range.lastLine())
          .forEach(range -> parts.add(range.part()));
    }
    return parts;
  }

  @Test
  void theLineThatHeadsTheProseIsTheTitle() {
    assertThat(parts("Board Hears Why the Pier Cost Twice", PROSE, MORE))
        .containsExactly(LinePart.TITLE, LinePart.BODY, LinePart.BODY);
  }

  @Test
  void menusAboveTheTitleAreNoPartOfTheText() {
    assertThat(parts("Type to search", "News Harbour", "Board Hears Why the Pier Cost", PROSE))
        .containsExactly(
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.TITLE,
            LinePart.BODY);
  }

  @Test
  void telephoneNumbersAndAddressesAreNoTitle() {
    assertThat(
            parts("Call us at 012-5555941 any day", "Write to a@harbour.example for news", PROSE))
        .containsExactly(
            LinePart.NOT_PART_OF_THE_TEXT, LinePart.NOT_PART_OF_THE_TEXT, LinePart.BODY);
  }

  @Test
  void deckAndBylineStandBelowTheTitle() {
    assertThat(
            parts(
                "Board Hears Why the Pier Cost Twice",
                "By Ann Other",
                "• July, 2020",
                "The town may never get its money back, some say",
                PROSE))
        .containsExactly(
            LinePart.TITLE, LinePart.BYLINE, LinePart.BYLINE, LinePart.DECK, LinePart.BODY);
  }

  @Test
  void aDeckMadeOfTheFirstSentenceBeginsLikeIt() {
    assertThat(parts("Board Hears Why the Pier Cost", PROSE, PROSE + " " + MORE, MORE))
        .containsExactly(LinePart.TITLE, LinePart.DECK, LinePart.BODY, LinePart.BODY);
  }

  @Test
  void menusBelowTheTextAreNoPartOfIt() {
    assertThat(
            parts(
                PROSE,
                "But many are not so sure.",
                "Leave a Comment",
                "Your email address will not be published. Required fields are marked *",
                "Harbour News"))
        .containsExactly(
            LinePart.BODY,
            LinePart.BODY,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT);
  }

  @Test
  void aLineThatBreaksOffSaysSo() {
    assertThat(parts(PROSE, "After bringing the ...", "Share on facebook"))
        .containsExactly(LinePart.BODY, LinePart.CUT_OFF, LinePart.NOT_PART_OF_THE_TEXT);
  }

  @Test
  void anAsideWithinTheTextIsNoPartOfIt() {
    assertThat(parts(PROSE, "Also read: Pier Breaks All Previous Records", MORE))
        .containsExactly(LinePart.BODY, LinePart.NOT_PART_OF_THE_TEXT, LinePart.BODY);
  }

  @Test
  void whoTheAuthorIsStandsInABylineAtTheEnd() {
    String life = "Ann Other taught hydrology until 2019 and is the author of two books on canals.";
    assertThat(parts("Board Hears Why the Pier Cost", PROSE, MORE, life))
        .containsExactly(LinePart.TITLE, LinePart.BODY, LinePart.BODY, LinePart.BYLINE);
  }

  @Test
  void whatFollowsTheCommentsIsNoPartOfTheTextHoweverLong() {
    assertThat(parts(PROSE, MORE, "3 comments", "Ann says:", PROSE, "Reply"))
        .containsExactly(
            LinePart.BODY,
            LinePart.BODY,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.NOT_PART_OF_THE_TEXT);
  }

  @Test
  void aRowOfLinksIsNoTitleAndALongDeckIsNoBody() {
    assertThat(parts("Home | About us | Archive", "Why the pier cost twice", PROSE, "By Ann", MORE))
        .containsExactly(
            LinePart.NOT_PART_OF_THE_TEXT,
            LinePart.TITLE,
            LinePart.DECK,
            LinePart.BYLINE,
            LinePart.BODY);
  }

  @Test
  void aTextWithoutProseIsAllBody() {
    assertThat(parts("Harbour", "Share this", "Pier")).containsOnly(LinePart.BODY);
    assertThat(PartSuggestion.of(SourceText.of("\n \n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLineWithWordsHasExactlyOnePart(long seed) {
    Random random = new Random(seed);
    String[] bits = {PROSE, MORE, "", "Share this", "By Ann Other", "A Title of Some Words", "..."};
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      content.append(bits[random.nextInt(bits.length)]).append('\n');
    }
    List<LineRange> ranges = PartSuggestion.of(SourceText.of(content.toString()));
    String[] lines = content.toString().split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      int number = line;
      long holding =
          ranges.stream().filter(r -> r.firstLine() <= number && number <= r.lastLine()).count();
      assertThat(holding).isLessThanOrEqualTo(1);
      assertThat(lines[line].isBlank() || holding == 1).isTrue();
    }
  }
}
