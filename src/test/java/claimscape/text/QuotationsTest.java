package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static List<String> quoted(String text) {
    return Quotations.in(text, new Span(0, text.length())).spans().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said “no” twice.|“no”",
        "He said \"no\" twice.|\"no\"",
        "Er sagte „nein“ dazu.|„nein“",
        "Il dit « non » hier.|« non »",
        "A ‘rare’ thing.|‘rare’",
        "A 'rare' thing.|'rare'",
        "(“no”)|“no”",
        "“He said ‘no’ to us.”|“He said ‘no’ to us.”",
        "the—\"no\"—was clear|\"no\""
      })
  void aPairOfMarksIsAQuotation(String text, String quotation) {
    assertThat(quoted(text)).containsExactly(quotation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s the town’s pier.",
        "It's the town's pier, the ships' berth.",
        "the winter of '09 and '10",
        "a 5\" nail and a 6\" nail",
        "“never closed",
        "never opened”",
        "\"never closed",
        ""
      })
  void anApostropheAnInchOrALoneMarkIsNone(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void twoQuotationsAreTwo() {
    assertThat(quoted("“One,” she said, “and two.”")).containsExactly("“One,”", "“and two.”");
  }

  @Test
  void anOpeningMarkBeforeAnotherIsTheLoneOne() {
    assertThat(quoted("“One and “two.”")).containsExactly("“two.”");
  }

  @Test
  void onlyTheParagraphIsRead() {
    String text = "“One” “two”";
    assertThat(Quotations.in(text, new Span(5, 11)).spans()).containsExactly(new Span(6, 11));
  }

  @Test
  void anOffsetIsWithinOnlyStrictlyBetweenTheEnds() {
    Quotations quotations = Quotations.in("a “bc” d “e”", new Span(0, 12));
    assertThat(quotations.around(2).isEmpty()).isTrue();
    assertThat(quotations.around(3)).isEqualTo(new Span(2, 6));
    assertThat(quotations.around(5)).isEqualTo(new Span(2, 6));
    assertThat(quotations.around(6).isEmpty()).isTrue();
    assertThat(quotations.around(10)).isEqualTo(new Span(9, 12));
  }
}
