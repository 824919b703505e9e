package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The edges of sentences against those marked by hand in real texts, beside the iterator of the
 * platform. Every sentence has two edges, its start and its end; those at the ends of a line cannot
 * be missed by either, so the ends within lines are counted by themselves as well.
 */
class MarkedSentencesTest {
  private static final double PROMISED = 0.95;

  /** How many edges were found, how many of them rightly, and how many there are. */
  private record Tally(int right, int found, int marked) {
    double f1() {
      return 2.0 * right / (found + marked);
    }

    Tally plus(Tally other) {
      return new Tally(right + other.right, found + other.found, marked + other.marked);
    }

    String told() {
      return String.format(
          Locale.ROOT, "F1 %.3f (%d right of %d found, %d marked)", f1(), right, found, marked);
    }
  }

  private static Tally of(Set<Integer> found, Set<Integer> marked) {
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(marked);
    return new Tally(right.size(), found.size(), marked.size());
  }

  private static Tally edges(MarkedText marked, List<Span> found) {
    return of(starts(found), starts(marked.sentences()))
        .plus(of(ends(found), ends(marked.sentences())));
  }

  private static Tally within(MarkedText marked, List<Span> found) {
    return of(inner(marked, ends(found)), inner(marked, ends(marked.sentences())));
  }

  private static Set<Integer> starts(List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    spans.forEach(span -> starts.add(span.start()));
    return starts;
  }

  private static Set<Integer> ends(List<Span> spans) {
    Set<Integer> ends = new HashSet<>();
    spans.forEach(span -> ends.add(span.end()));
    return ends;
  }

  private static Set<Integer> inner(MarkedText marked, Set<Integer> ends) {
    Set<Integer> inner = new HashSet<>(ends);
    inner.removeAll(ends(trimmed(marked.text())));
    return inner;
  }

  private static List<Span> trimmed(SourceText text) {
    return text.paragraphs().stream().map(line -> White.trimmed(text.content(), line)).toList();
  }

  private static List<Span> ours(SourceText text) {
    Reading reading = new Reading(text, Sentences.with(Abbreviations.standard()));
    List<Span> sentences = new ArrayList<>();
    for (int line = 0; line < text.paragraphs().size(); line++) {
      sentences.addAll(reading.sentences(line));
    }
    return sentences;
  }

  /** The platform's iterator, helped by giving it each line by itself. */
  private static List<Span> platform(SourceText text) {
    List<Span> sentences = new ArrayList<>();
    for (Span line : trimmed(text)) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      breaks.setText(text.slice(line));
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        Span sentence = new Span(line.start() + from, line.start() + to);
        sentences.add(White.trimmed(text.content(), sentence));
        from = to;
      }
    }
    return sentences;
  }

  private static Tally sum(
      List<MarkedText> texts, Function<SourceText, List<Span>> cutter, boolean onlyWithin) {
    return texts.stream()
        .map(
            marked ->
                onlyWithin
                    ? within(marked, cutter.apply(marked.text()))
                    : edges(marked, cutter.apply(marked.text())))
        .reduce(new Tally(0, 0, 0), Tally::plus);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuning", "test", "further"})
  void theEdgesOfSentencesAreFoundAsPromised(String split) {
    List<MarkedText> texts = MarkedText.of(split);
    if (texts.isEmpty()) {
      return;
    }
    Tally ours = sum(texts, MarkedSentencesTest::ours, false);
    Tally oursWithin = sum(texts, MarkedSentencesTest::ours, true);
    System.out.println("Sentences, " + split + ", edges:           ours     " + ours.told());
    System.out.println(
        "Sentences, "
            + split
            + ", edges:           platform "
            + sum(texts, MarkedSentencesTest::platform, false).told());
    System.out.println("Sentences, " + split + ", ends in a line:  ours     " + oursWithin.told());
    System.out.println(
        "Sentences, "
            + split
            + ", ends in a line:  platform "
            + sum(texts, MarkedSentencesTest::platform, true).told());

    assertThat(ours.f1()).isGreaterThanOrEqualTo(PROMISED);
    assertThat(oursWithin.f1()).isGreaterThanOrEqualTo(PROMISED);
  }

  @Test
  void moreThanTwoHundredEdgesAreMarkedInTheTestPart() {
    List<MarkedText> texts = MarkedText.of("test");
    assertThat(texts.stream().mapToInt(marked -> 2 * marked.sentences().size()).sum())
        .satisfiesAnyOf(
            edges -> assertThat(edges).isZero(), edges -> assertThat(edges).isGreaterThan(200));
  }
}
