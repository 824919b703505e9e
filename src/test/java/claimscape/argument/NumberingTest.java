package claimscape.argument;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberingTest {
  private static final SourceText TEXT =
      SourceText.of("Headline\nDeck\n\nFirst words.\n\nShare this\n\nSecond words.");

  @Test
  void paragraphsOfABodyCountFromOne() {
    Numbering plain = Numbering.of(TEXT, List.of());
    assertThat(plain.numberOf(0)).hasValue(1);
    assertThat(plain.numberOf(4)).hasValue(5);
  }

  @Test
  void titlesAndWhatIsNotPartOfTheTextAreNotCounted() {
    Numbering numbering =
        Numbering.of(
            TEXT,
            List.of(
                new LineRange(0, 0, LinePart.TITLE),
                new LineRange(1, 1, LinePart.DECK),
                new LineRange(5, 5, LinePart.NOT_PART_OF_THE_TEXT)));
    assertThat(numbering.partOf(0)).isEqualTo(LinePart.TITLE);
    assertThat(numbering.partOf(1)).isEqualTo(LinePart.DECK);
    assertThat(numbering.numberOf(2)).hasValue(1);
    assertThat(numbering.numberOf(3)).isEmpty();
    assertThat(numbering.numberOf(4)).hasValue(2);
    assertThat(numbering.numberAt(TEXT.content().indexOf("words"))).hasValue(1);
  }

  @Test
  void aTextWithoutWordsHasNoNumbers() {
    assertThat(Numbering.of(SourceText.of("\n\n"), List.of()).numberAt(1)).isEmpty();
  }
}
