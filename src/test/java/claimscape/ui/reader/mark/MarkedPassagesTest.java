package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Abbreviations;
import claimscape.text.MarkedText;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.text.TextUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many of the passages that an analyst would tag are selected by clicking into them twice,
 * three or four times (clause, sentence, paragraph), with at most one clause taken away or added by
 * a key after it. Two stretches are the same when their words are.
 */
class MarkedPassagesTest {
  private static final int CLAUSE = 2;
  private static final int SENTENCE = 3;
  private static final int PARAGRAPH = 4;

  private record Share(int reached, int all) {
    String told() {
      return String.format(Locale.ROOT, "%5.1f %% (%d of %d)", 100.0 * reached / all, reached, all);
    }

    double share() {
      return 1.0 * reached / all;
    }
  }

  /** What is selected after a click, or after one of the two keys that follow it. */
  private static Stream<Span> selections(Reading reading, int offset, int clicks, boolean byKey) {
    return Stream.<Consumer<TextCaret>>of(caret -> {}, TextCaret::grow, TextCaret::shrink)
        .limit(byKey ? 3 : 1)
        .map(
            key -> {
              TextCaret caret = new TextCaret(reading, paragraph -> true);
              caret.click(offset, clicks);
              key.accept(caret);
              return caret.current();
            });
  }

  private static boolean isReached(Reading reading, Span passage, int clicks, boolean byKey) {
    Span words = bare(reading.text(), passage);
    return offsets(passage)
        .flatMap(offset -> selections(reading, offset, clicks, byKey))
        .anyMatch(found -> bare(reading.text(), found).equals(words));
  }

  private static Stream<Integer> offsets(Span passage) {
    return Stream.iterate(passage.start(), offset -> offset < passage.end(), offset -> offset + 1);
  }

  private static Span bare(SourceText text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.content().charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.content().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static Share share(List<MarkedText> texts, boolean byKey, Integer... clicks) {
    int reached = 0;
    int all = 0;
    for (MarkedText marked : texts) {
      Reading reading = new Reading(marked.text(), Sentences.with(Abbreviations.standard()));
      for (MarkedText.Passage passage : marked.passages()) {
        all++;
        if (Stream.of(clicks).anyMatch(times -> isReached(reading, passage.span(), times, byKey))) {
          reached++;
        } else if (Boolean.getBoolean("marked.tell") && byKey) {
          System.out.println("missed " + reading.text().slice(passage.span()));
          System.out.println("  in   " + clauses(reading, passage.span()));
        }
      }
    }
    return new Share(reached, all);
  }

  private static String clauses(Reading reading, Span span) {
    List<String> clauses = new ArrayList<>();
    for (Span clause : reading.clauses(reading.text().paragraphAt(span.start()))) {
      if (clause.intersects(reading.at(TextUnit.SENTENCE, span.start()))) {
        clauses.add(reading.text().slice(clause));
      }
    }
    return String.join(" | ", clauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "test"})
  void mostPassagesAreOneClickAndAtMostOneKeyAway(String split) {
    List<MarkedText> texts = MarkedText.of(split);
    if (texts.isEmpty()) {
      return;
    }
    String line = "Passages, " + split + ", ";
    System.out.println(line + "a sentence:                " + share(texts, false, SENTENCE).told());
    System.out.println(line + "a clause:                  " + share(texts, false, CLAUSE).told());
    System.out.println(
        line
            + "any level:                 "
            + share(texts, false, CLAUSE, SENTENCE, PARAGRAPH).told());
    Share all = share(texts, true, CLAUSE, SENTENCE, PARAGRAPH);
    System.out.println(line + "any level and one [ or ]:  " + all.told());

    assertThat(all.share()).isGreaterThan(0.6);
  }
}
