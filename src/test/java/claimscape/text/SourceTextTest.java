package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static List<String> paragraphs(String content) {
    SourceText text = SourceText.of(content);
    return text.paragraphs().stream().map(text::slice).toList();
  }

  @Test
  void aTextThatIsNotCanonicalIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\rb"));
    assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("\uFEFFa"));
  }

  @Test
  void linesWithWordsAreParagraphsAndBlankLinesAreNot() {
    assertThat(paragraphs("One.\n\n  \t\nTwo.\nThree.\n\u00A0\n"))
        .containsExactly("One.", "Two.", "Three.");
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs("\n\n")).isEmpty();
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    String wrapped =
        """
        The harbour board met on Monday to hear why the new
        pier had cost twice what the council was told in the
        spring, and nobody came.
        """;
    assertThat(paragraphs(wrapped + "\nNext.")).containsExactly(wrapped.strip(), "Next.");
  }

  @Test
  void aListOfShortLinesStaysLines() {
    assertThat(paragraphs("By Ann Other\nJuly 2020\nHarbours")).hasSize(3);
  }

  @Test
  void aHeadlineAndTheSentenceBelowItStayTwo() {
    String headline = "Harbour Board Closes the Old Pier After Thirty Years";
    assertThat(paragraphs(headline + "\nThe board said why on Monday.")).hasSize(2);
  }

  @Test
  void longLinesWithoutBlankLinesStayParagraphs() {
    String line = "word ".repeat(40).strip();
    assertThat(paragraphs(line + "\n" + line)).hasSize(2);
  }

  @Test
  void linesThatEndBeforeTheyAreFullStayParagraphs() {
    String full = "The harbour board met on Monday to hear why the pier cost so much.";
    assertThat(paragraphs(full + "\nNobody came.\nThe meeting closed.")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theParagraphAtAnOffsetIsTheLastThatStartsBeforeIt(long seed) {
    Random random = new Random(seed);
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      content.append("ab \n\n".charAt(random.nextInt(5)));
    }
    SourceText text = SourceText.of(content.toString());
    for (int offset = 0; offset <= text.length(); offset++) {
      int expected = text.paragraphs().isEmpty() ? -1 : 0;
      for (int i = 0; i < text.paragraphs().size(); i++) {
        if (text.paragraphs().get(i).start() <= offset) {
          expected = i;
        }
      }
      assertThat(text.paragraphAt(offset)).isEqualTo(expected);
    }
  }

  @Test
  void codePointsAndUnitsAreTheSameWithoutPairs() {
    SourceText text = SourceText.of("naïve مرحبا");
    assertThat(text.codePoints()).isEqualTo(text.length());
    assertThat(text.toCodePoint(7)).isEqualTo(7);
    assertThat(text.toUtf16(7)).isEqualTo(7);
  }

  @Test
  void anOffsetWithinAPairCountsAsItsStart() {
    SourceText text = SourceText.of("a😀b");
    assertThat(text.toCodePoint(1)).isEqualTo(1);
    assertThat(text.toCodePoint(2)).isEqualTo(1);
    assertThat(text.toCodePoint(3)).isEqualTo(2);
  }

  @Test
  void aLoneSurrogateIsOneCodePoint() {
    SourceText text = SourceText.of("\uDE00a\uD83Db😀\uD83D");
    assertThat(text.codePoints()).isEqualTo(6);
    assertThat(text.content()).isEqualTo("\uDE00a\uD83Db😀\uD83D");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void codePointConversionAgreesWithTheJdkAndRunsBothWays(long seed) {
    Random random = new Random(seed);
    StringBuilder content = new StringBuilder();
    int length = 1000 + random.nextInt(3000);
    while (content.length() < length) {
      switch (random.nextInt(4)) {
        case 0 -> content.append("😀");
        case 1 -> content.append('\uD83D');
        case 2 -> content.append('\uDE00');
        default -> content.append("plain");
      }
    }
    SourceText text = SourceText.of(content.toString());
    assertThat(text.codePoints()).isEqualTo(content.codePoints().count());
    for (int point = 0; point <= text.codePoints(); point++) {
      int unit = content.offsetByCodePoints(0, point);
      assertThat(text.toUtf16(point)).isEqualTo(unit);
      assertThat(text.toCodePoint(unit)).isEqualTo(point);
    }
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    SourceText text = SourceText.of("a😀");
    assertThatThrownBy(() -> text.toCodePoint(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.slice(new Span(2, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Expected values: {@code printf 'abc' | sha256sum} and Python's surrogatepass. */
  @Test
  void theHashIsThatOfTheUtf8Bytes() {
    assertThat(SourceText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(SourceText.of("naïve 😀").sha256())
        .isEqualTo("53c2bbca83e9f8b55d56a8687056c5027b4245348977848d28fb3aaa01abccff");
    assertThat(SourceText.of("a\uD800b").sha256())
        .isEqualTo("45e334b6c74ca5db8d8f8fcd1157fb31a2ebc9953e0d8d182e37b6b67e6a1705");
  }

  @Test
  void textsAreEqualByContent() {
    assertThat(SourceText.of("abc")).isEqualTo(SourceText.of("abc")).hasSameHashCodeAs("abc");
    assertThat(SourceText.of("abc")).isNotEqualTo(SourceText.of("abd"));
  }

  @Test
  void theTextItselfIsNotInItsShortForm() {
    assertThat(SourceText.of("secret").toString()).doesNotContain("secret").contains("6 units");
  }
}
