package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Edtf;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Metadata;
import claimscape.text.PageMark;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources and what is known about them, and the numbers that the header gives away. */
class SourceTest {
  private static final SourceId NEWS = new SourceId("news");
  private static final Held TEXT =
      new Held(SourceText.of("The ferry is late."), "ferry.txt", "UTF-8", "ab", Instant.EPOCH);

  private static SourceCard card(String shortName, String outlet, String author, String title) {
    return new SourceCard(
        title,
        author,
        outlet,
        shortName,
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "");
  }

  @ParameterizedTest
  @CsvSource({
    "HN, Harbour News, Ann Other, Late again, HN",
    "'', Harbour News, Ann Other, Late again, Harbour News",
    "'', '', Ann Other, Late again, Ann Other",
    "'', '', '', Late again, Late again",
    "'', '', '', '', ''"
  })
  void aSourceIsCalledByTheShortestNameThatIsKnown(
      String shortName, String outlet, String author, String title, String spoken) {
    assertThat(card(shortName, outlet, author, title).spokenName()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource({
    "HN, Harbour News, Ann Other, Ann Other",
    "HN, Harbour News, '', HN",
    "'', Harbour News, '', Harbour News",
    "'', '', '', Late again"
  })
  void itsAuthorSpeaksWhereNobodyIsQuoted(
      String shortName, String outlet, String author, String speaker) {
    assertThat(card(shortName, outlet, author, "Late again").speaker()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({"0, iv", "3, iv", "4, 5", "17, 5"})
  void aCharacterStandsOnThePageThatBeganLast(int offset, String page) {
    Held paged =
        new Held(
            TEXT.text(),
            "ferry.pdf",
            "",
            "ab",
            Instant.EPOCH,
            List.of(new PageMark("iv", 0), new PageMark("5", 4)));

    assertThat(paged.pageAt(offset)).contains(page);
    assertThat(TEXT.pageAt(offset)).isEmpty();
  }

  @Test
  void aCardTakesWhatTheDocumentSaysOfItself() {
    Metadata known =
        new Metadata(
            "Late again",
            "Ann Other",
            "Harbour News",
            Edtf.parse("2020-07"),
            Optional.of("https://example.org/late"),
            Optional.of("en"));

    assertThat(SourceCard.from(known))
        .isEqualTo(
            new SourceCard(
                "Late again",
                "Ann Other",
                "Harbour News",
                "",
                "",
                Edtf.parse("2020-07"),
                Optional.empty(),
                "https://example.org/late",
                "en",
                Optional.empty(),
                ""));
  }

  @Test
  void aDocumentThatSaysNothingLeavesAnEmptyCard() {
    assertThat(SourceCard.from(Metadata.EMPTY)).isEqualTo(SourceCard.titled(""));
  }

  @Test
  void aRemovedSourceKeepsItsCardAndForgetsWhatWasMarkedInItsText() {
    Source marked =
        Source.of(NEWS, 3, TEXT, SourceCard.titled("News"))
            .withParts(List.of(new LineRange(0, 0, LinePart.TITLE)))
            .withRead(List.of(new Span(0, 4)))
            .withState(ReadingState.DONE);
    Source removed = marked.asRemoved();

    assertThat(removed.removed()).isTrue();
    assertThat(removed.held()).isEmpty();
    assertThat(removed.parts()).isEmpty();
    assertThat(removed.read()).isEmpty();
    assertThat(removed.card()).isEqualTo(marked.card());
    assertThat(removed.created()).isEqualTo(3);
  }

  @Test
  void aTextThatArrivesMakesASourceHeldAgain() {
    Source cited = Source.cited(NEWS, 3, SourceCard.titled("News"));

    assertThat(cited.withHeld(TEXT)).isEqualTo(Source.of(NEWS, 3, TEXT, SourceCard.titled("News")));
    assertThat(cited.withHeld(TEXT).asRemoved().withHeld(TEXT).removed()).isFalse();
  }

  @Test
  void aNewHeaderHasGivenNothingAway() {
    Header header = Header.titled("Ferry");

    assertThat(header.created()).isZero();
    for (Role role : Role.values()) {
      assertThat(header.number(role)).isZero();
    }
  }

  @Test
  void theNumbersOfAHeaderAreNeverLowered() {
    Header header =
        Header.titled("Ferry")
            .withGiven(new Label(Role.CLAIM, 7))
            .withGiven(new Label(Role.CLAIM, 3))
            .withGiven(new Label(Role.EVIDENCE, 2));

    assertThat(header.number(Role.CLAIM)).isEqualTo(7);
    assertThat(header.number(Role.EVIDENCE)).isEqualTo(2);
    assertThat(header.number(Role.REBUTTAL)).isZero();
  }

  @Test
  void anotherTitleLevelOrNoteTouchesNoNumber() {
    Header header = Header.titled("Ferry").afterCreation().withGiven(new Label(Role.NOTE, 4));

    assertThat(header.withTitle("Boat").withLevel(Level.FULL).withNote("n"))
        .isEqualTo(new Header("Boat", Level.FULL, 1, header.numbers(), "n"));
  }

  @Test
  void theNumbersThatWereGivenMayChangeAndTheHeaderDoesNot() {
    TreeMap<Role, Integer> numbers = new TreeMap<>();
    Header header = new Header("Ferry", Level.BASIC, 0, numbers, "");
    numbers.put(Role.CLAIM, 9);

    assertThat(header.number(Role.CLAIM)).isZero();
  }

  @Test
  void aHeaderRemembersTheLastHundredDeletions() {
    Header header = Header.titled("Ferry");
    for (int i = 1; i <= 130; i++) {
      header = header.withGone(new Gone.OfStatement(new StatementId("s" + i), i, i));
    }

    assertThat(header.gone()).hasSize(100);
    assertThat(header.gone().getFirst().created()).isEqualTo(31);
    assertThat(header.withTitle("Boat").afterCreation().gone()).isEqualTo(header.gone());
  }
}
