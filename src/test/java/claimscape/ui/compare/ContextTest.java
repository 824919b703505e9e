package claimscape.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.text.Anchor;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a passage: the sentence before it and the one after. */
class ContextTest {
  private static final SourceText TEXT =
      SourceText.of(
          "Boats are late.\nAnn Other\n"
              + "One came at noon. Two came  at\tdusk. Gen. Rao saw it.\n"
              + "Three never came. Nobody asked.");
  private static final List<LineRange> PARTS =
      List.of(new LineRange(0, 0, LinePart.TITLE), new LineRange(1, 1, LinePart.BYLINE));

  private static Context around(String... quotes) {
    List<Anchor> stretches =
        Stream.of(quotes)
            .map(
                quote -> {
                  int at = TEXT.content().indexOf(quote);
                  return Anchor.of(TEXT, new Span(at, at + quote.length()));
                })
            .toList();
    Passage passage =
        Passage.of(new PassageId("p"), 1, new StatementId("c"), new SourceId("s"), stretches);
    return Context.of(TEXT, Numbering.of(TEXT, PARTS), passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dusk              | One came at noon. Two came at [dusk]. Gen. Rao saw it.
          One came          | [One came] at noon. Two came at dusk.
          Rao saw it        | Two came at dusk. Gen. [Rao saw it]. Three never came.
          Nobody asked      | Three never came. [Nobody asked].
          noon. Two         | One came at [noon. Two] came at dusk. Gen. Rao saw it.
          """)
  void aPassageStandsBetweenItsNeighbours(String quote, String shown) {
    StringBuilder words = new StringBuilder();
    around(quote)
        .runs()
        .forEach(run -> words.append(run.quoted() ? "[" + run.words() + "]" : run.words()));

    assertThat(words).hasToString(shown);
  }

  @Test
  void betweenTwoStretchesStandsWhatIsBetweenThem() {
    assertThat(around("One came", "dusk").runs())
        .extracting(Context.Run::words, Context.Run::quoted)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("One came", true),
            org.assertj.core.groups.Tuple.tuple(" at noon. Two came at ", false),
            org.assertj.core.groups.Tuple.tuple("dusk", true),
            org.assertj.core.groups.Tuple.tuple(". Gen. Rao saw it.", false));
  }

  @Test
  void titleAndBylineAreNoSentenceBefore() {
    assertThat(around("One came at noon").words()).startsWith("One came at noon");
    assertThat(around("Boats").words()).isEqualTo("Boats are late.");
  }
}
