package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private static final Sentences SENTENCES = Sentences.with(Abbreviations.standard());
  private static final String CONTENT =
      "Harbour News\n\n"
          + "  The minister denied that the pier was unsafe. Gen. Vale agreed.\n"
          + "The quay is old, but the town has money.\n";

  private static Reading reading(String content) {
    return new Reading(SourceText.of(content), SENTENCES);
  }

  private static String at(Reading reading, TextUnit unit, String word) {
    int offset = reading.text().content().indexOf(word);
    return reading.text().slice(reading.at(unit, offset));
  }

  private static Span span(Reading reading, String words) {
    int start = reading.text().content().indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void eachUnitHoldsTheSmallerOne() {
    Reading reading = reading(CONTENT);
    assertThat(at(reading, TextUnit.WORD, "unsafe")).isEqualTo("unsafe");
    assertThat(at(reading, TextUnit.CLAUSE, "unsafe")).isEqualTo("the pier was unsafe.");
    assertThat(at(reading, TextUnit.SENTENCE, "unsafe"))
        .isEqualTo("The minister denied that the pier was unsafe.");
    assertThat(at(reading, TextUnit.PARAGRAPH, "unsafe"))
        .isEqualTo("The minister denied that the pier was unsafe. Gen. Vale agreed.");
  }

  @Test
  void clickingAgainWidensToTheNextUnit() {
    Reading reading = reading(CONTENT);
    List<String> widened = new ArrayList<>();
    Span span = span(reading, "unsaf");
    for (Span next = reading.widened(span); !next.equals(span); next = reading.widened(span)) {
      widened.add(reading.text().slice(next));
      span = next;
    }
    assertThat(widened)
        .containsExactly(
            "unsafe",
            "the pier was unsafe.",
            "The minister denied that the pier was unsafe.",
            "The minister denied that the pier was unsafe. Gen. Vale agreed.");
  }

  @Test
  void aSelectionGrowsAndShrinksByAClauseAtItsEnd() {
    Reading reading = reading(CONTENT);
    Span clause = span(reading, "The minister denied that");
    Span grown = reading.grown(clause);
    assertThat(reading.text().slice(grown))
        .isEqualTo("The minister denied that the pier was unsafe.");
    assertThat(reading.shrunk(grown)).isEqualTo(clause);
    assertThat(reading.shrunk(clause)).isEqualTo(clause);
  }

  @Test
  void aSelectionGrowsAndShrinksByAClauseAtItsStart() {
    Reading reading = reading(CONTENT);
    Span clause = span(reading, "the pier was unsafe.");
    Span grown = reading.grownBack(clause);
    assertThat(reading.text().slice(grown))
        .isEqualTo("The minister denied that the pier was unsafe.");
    assertThat(reading.grownBack(grown)).isEqualTo(grown);
    assertThat(reading.withoutFirst(grown)).isEqualTo(clause);
    assertThat(reading.withoutFirst(clause)).isEqualTo(clause);
  }

  @Test
  void theWordThatJoinsTwoClausesLeadsToTheSecond() {
    Reading reading = reading(CONTENT + "Moreover, it leaks.");
    assertThat(at(reading, TextUnit.CLAUSE, "but the")).isEqualTo("the town has money.");
    assertThat(at(reading, TextUnit.CLAUSE, "ut the")).isEqualTo("the town has money.");
    assertThat(at(reading, TextUnit.CLAUSE, ", but")).isEqualTo("The quay is old");
    assertThat(at(reading, TextUnit.CLAUSE, "Moreover")).isEqualTo("it leaks.");
    assertThat(reading.previous(TextUnit.CLAUSE, reading.text().length())).isPresent();
  }

  @Test
  void aSelectionGrowsIntoTheNextParagraphAndStopsAtTheEnd() {
    Reading reading = reading(CONTENT);
    Span grown = reading.grown(span(reading, "Gen. Vale agreed."));
    assertThat(reading.text().slice(grown)).isEqualTo("Gen. Vale agreed.\nThe quay is old");
    Span last = reading.grown(grown);
    assertThat(reading.text().slice(last)).endsWith("but the town has money.");
    assertThat(reading.grown(last)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It isn’t so.|It,isn’t,so",
        "It isn't so.|It,isn't,so",
        "Vale’s pier, the crews’ quay|Vale’s,pier,the,crews,quay",
        "The ‘gift’ of O’Neil|The,gift,of,O’Neil",
        "l’homme qu’il n’a|l’homme,qu’il,n’a",
        "Rock ’n’ roll in ’99|Rock,n,roll,in,99",
        "ʼn isn’|ʼn,isn"
      })
  void anApostropheWithinAWordBelongsToIt(String text, String words) {
    Reading reading = reading(text);
    List<String> found = new ArrayList<>();
    Optional<Span> word = Optional.of(reading.at(TextUnit.WORD, 0));
    while (word.isPresent()) {
      found.add(reading.text().slice(word.get()));
      word = reading.next(TextUnit.WORD, word.get().start());
    }
    assertThat(found).containsExactly(words.split(",", -1));
  }

  @Test
  void theSentenceCursorWalksOverParagraphs() {
    Reading reading = reading(CONTENT);
    List<String> walked = new ArrayList<>();
    Optional<Span> at = Optional.of(reading.at(TextUnit.SENTENCE, 0));
    while (at.isPresent()) {
      walked.add(reading.text().slice(at.get()));
      at = reading.next(TextUnit.SENTENCE, at.get().start());
    }
    assertThat(walked)
        .containsExactly(
            "Harbour News",
            "The minister denied that the pier was unsafe.",
            "Gen. Vale agreed.",
            "The quay is old, but the town has money.");
  }

  @ParameterizedTest
  @EnumSource(TextUnit.class)
  void walkingBackMeetsTheSameUnits(TextUnit unit) {
    Reading reading = reading(CONTENT);
    List<Span> forward = new ArrayList<>();
    Optional<Span> at = Optional.of(reading.at(unit, 0));
    while (at.isPresent()) {
      forward.add(at.get());
      at = reading.next(unit, at.get().start());
    }
    List<Span> back = new ArrayList<>();
    at = Optional.of(forward.getLast());
    while (at.isPresent()) {
      back.addFirst(at.get());
      at = reading.previous(unit, at.get().start());
    }
    assertThat(back).isEqualTo(forward);
  }

  @Test
  void betweenTwoUnitsTheOneBeforeIsMeant() {
    Reading reading = reading(CONTENT);
    int gap = CONTENT.indexOf(" Gen.");
    assertThat(reading.text().slice(reading.at(TextUnit.SENTENCE, gap))).startsWith("The minister");
    assertThat(reading.text().slice(reading.at(TextUnit.SENTENCE, CONTENT.length())))
        .startsWith("The quay");
    assertThat(reading.text().slice(reading.at(TextUnit.WORD, CONTENT.indexOf("\n"))))
        .isEqualTo("News");
  }

  @Test
  void aTextWithoutWordsHasAnEmptyUnitAndNoNext() {
    Reading reading = reading("\n \n");
    assertThat(reading.at(TextUnit.SENTENCE, 1)).isEqualTo(new Span(1, 1));
    assertThat(reading.next(TextUnit.WORD, 0)).isEmpty();
    assertThat(reading.previous(TextUnit.WORD, 2)).isEmpty();
    assertThat(reading.grown(new Span(1, 1))).isEqualTo(new Span(1, 1));
  }

  @Test
  void aSelectionByHandIsTrimmedAndNeverSplitsACharacter() {
    Reading reading = reading("One 👩‍👩‍👧‍👦 family. ");
    assertThat(reading.snapped(new Span(3, 6))).isEqualTo(span(reading, "👩‍👩‍👧‍👦"));
    assertThat(reading.snapped(new Span(0, 4))).isEqualTo(span(reading, "One"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noUnitBeginsOrEndsWithWhiteSpaceOrSplitsACharacter(long seed) {
    Random random = new Random(seed);
    String[] bits = {
      "The pier",
      " ",
      "  ",
      "\n",
      ". ",
      ", but it is ",
      "“",
      "”",
      "👩‍👧",
      "e\u0301",
      "🇦🇫",
      "مُحَ",
      "said that ",
      "\u00A0",
      "—",
      "."
    };
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      content.append(bits[random.nextInt(bits.length)]);
    }
    Reading reading = reading(content.toString());
    for (TextUnit unit : TextUnit.values()) {
      for (int offset = 0; offset <= content.length(); offset += 3) {
        Span span = reading.at(unit, offset);
        assertThat(White.trimmed(content, span)).isEqualTo(span);
        assertThat(Graphemes.snap(content, span)).isEqualTo(span);
      }
    }
  }
}
