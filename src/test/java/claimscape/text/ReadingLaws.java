package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the units of every text: made of the pieces that real articles are made of. */
class ReadingLaws {
  private static final List<String> PIECES =
      List.of(
          "The minister denied that ",
          "“We had no choice,” ",
          "said Ruth Vale. ",
          "Gen. Birch met Lt. Vale in the U.S. on Jan. 5. ",
          "Is it safe? ",
          "2,267 people left; ",
          "and nobody knew, ",
          "which is pushing the port towards ruin. ",
          "\n",
          "\n\n",
          "👩‍👩‍👧 came. ",
          "متى يفتح الميناء؟ ",
          "港は閉鎖された。",
          "\"lost mark. ",
          "— ",
          "…  ",
          "\u00A0",
          "e\u0301té ");

  private static Reading reading(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("It began.");
    for (int i = 0; i < 40; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return new Reading(SourceText.of(text.toString()), Sentences.with(Abbreviations.standard()));
  }

  private static List<Span> all(Reading reading, TextUnit unit) {
    List<Span> units = new ArrayList<>();
    Optional<Span> next = Optional.of(reading.at(unit, 0));
    while (next.isPresent()) {
      units.add(next.get());
      next = reading.next(unit, next.get().start());
    }
    return units;
  }

  @ParameterizedTest
  @EnumSource(TextUnit.class)
  void unitsStandInOrderAndApart(TextUnit unit) {
    for (long seed = 0; seed < 60; seed++) {
      List<Span> units = all(reading(seed), unit);
      for (int i = 1; i < units.size(); i++) {
        assertThat(units.get(i).start())
            .as("seed %d, %s", seed, units.get(i))
            .isGreaterThanOrEqualTo(units.get(i - 1).end());
      }
    }
  }

  @Test
  void noLetterIsOutsideOfASentence() {
    for (long seed = 0; seed < 60; seed++) {
      Reading reading = reading(seed);
      boolean[] held = new boolean[reading.text().length()];
      for (Span sentence : all(reading, TextUnit.SENTENCE)) {
        Arrays.fill(held, sentence.start(), sentence.end(), true);
      }
      String content = reading.text().content();
      for (int at = 0; at < held.length; at++) {
        assertThat(held[at] || !Character.isLetterOrDigit(content.codePointAt(at)))
            .as("seed %d at %d of %s", seed, at, content)
            .isTrue();
      }
    }
  }

  @Test
  void everyClauseLiesInOneSentenceAndEverySentenceInOneParagraph() {
    for (long seed = 0; seed < 60; seed++) {
      Reading reading = reading(seed);
      for (Span clause : all(reading, TextUnit.CLAUSE)) {
        assertThat(reading.at(TextUnit.SENTENCE, clause.start()).covers(clause)).isTrue();
      }
      for (Span sentence : all(reading, TextUnit.SENTENCE)) {
        assertThat(reading.at(TextUnit.PARAGRAPH, sentence.start()).covers(sentence)).isTrue();
      }
    }
  }

  @Test
  void wideningEndsAtTheParagraphAndNeverShrinks() {
    for (long seed = 0; seed < 60; seed++) {
      Reading reading = reading(seed);
      Random random = new Random(seed);
      Span span = reading.at(TextUnit.WORD, random.nextInt(reading.text().length()));
      Span paragraph = reading.at(TextUnit.PARAGRAPH, span.start());
      for (int click = 0; click < 6; click++) {
        Span wider = reading.widened(span);
        assertThat(wider.covers(span)).isTrue();
        span = wider;
      }

      assertThat(span).isEqualTo(paragraph);
    }
  }

  @Test
  void growingFromTheFirstClauseMeetsEveryClauseOnce() {
    for (long seed = 0; seed < 60; seed++) {
      Reading reading = reading(seed);
      List<Span> clauses = all(reading, TextUnit.CLAUSE);
      Span span = clauses.getFirst();
      for (Span clause : clauses.subList(1, clauses.size())) {
        span = reading.grown(span);
        assertThat(span.end()).as("seed %d", seed).isEqualTo(clause.end());
      }

      assertThat(reading.grown(span)).isEqualTo(span);
    }
  }

  @Test
  void shrinkingUndoesGrowing() {
    for (long seed = 0; seed < 60; seed++) {
      Reading reading = reading(seed);
      List<Span> clauses = all(reading, TextUnit.CLAUSE);
      for (int i = 0; i + 1 < clauses.size(); i++) {
        Span grown = reading.grown(clauses.get(i));

        assertThat(reading.shrunk(grown)).as("seed %d", seed).isEqualTo(clauses.get(i));
        assertThat(reading.shrunk(clauses.get(i))).isEqualTo(clauses.get(i));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TextUnit.class)
  void walkingBackMeetsTheSameUnitsInTurn(TextUnit unit) {
    for (long seed = 0; seed < 40; seed++) {
      Reading reading = reading(seed);
      List<Span> units = all(reading, unit);
      List<Span> back = new ArrayList<>();
      Optional<Span> next = reading.previous(unit, reading.text().length());
      while (next.isPresent()) {
        back.addFirst(next.get());
        next = reading.previous(unit, next.get().start());
      }

      assertThat(back).as("seed %d", seed).isEqualTo(units);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aSnappedSelectionStaysAsItIs(long seed) {
    Reading reading = reading(seed);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int start = random.nextInt(reading.text().length());
      int end = start + random.nextInt(reading.text().length() - start + 1);
      Span snapped = reading.snapped(new Span(start, end));

      assertThat(reading.snapped(snapped)).as("seed %d, %s", seed, snapped).isEqualTo(snapped);
    }
  }

  @Test
  void severalThreadsReadTheSame() throws InterruptedException {
    Reading shared = reading(7);
    List<List<Span>> seen = Collections.synchronizedList(new ArrayList<>());
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      readers.add(Thread.ofPlatform().start(() -> seen.add(all(shared, TextUnit.CLAUSE))));
    }
    for (Thread reader : readers) {
      reader.join();
    }

    assertThat(seen).hasSize(4).containsOnly(all(reading(7), TextUnit.CLAUSE));
  }
}
