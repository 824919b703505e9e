package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Abbreviations;
import claimscape.text.Graphemes;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Recutting.Border;
import claimscape.ui.reader.mark.Recutting.Side;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecuttingTest {
  private static final String TEXT =
      "The dam is safe. Two surveys found no crack, “none at all”.\n\n"
          + "The lower fields 👩‍🌾 were wet.";

  private static Reading reading() {
    return new Reading(SourceText.of(TEXT), Sentences.with(Abbreviations.standard()));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Recutting of(String... stretches) {
    return new Recutting(reading(), List.of(stretches).stream().map(RecuttingTest::span).toList());
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(span -> TEXT.substring(span.start(), span.end())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "END   | true  | dam is safe      | dam is safe.",
        "END   | true  | dam is safe.     | dam is safe. Two",
        "END   | false | dam is safe.     | dam is safe",
        "END   | false | dam is safe      | dam is",
        "END   | true  | dam is sa        | dam is safe",
        "START | false | dam is safe      | The dam is safe",
        "START | true  | dam is safe      | is safe",
        "START | true  | am is safe       | is safe",
        "START | false | am is safe       | dam is safe",
        "END   | true  | no crack         | no crack,",
        "END   | true  | none at all      | none at all”.",
      })
  void aStepMovesABorderByAWordOrTheMarksBesideIt(
      Side side, boolean forward, String before, String after) {
    Recutting recutting = of(before);
    Border border = side == Side.START ? recutting.first() : recutting.last();
    assertThat(words(recutting.stepped(border, forward))).containsExactly(after);
  }

  @Test
  void theLastWordIsNotTakenAway() {
    Recutting one = of("safe");
    assertThat(words(one.stepped(one.last(), false))).containsExactly("s");
    assertThat(words(one.stepped(one.first(), true))).containsExactly("e");
  }

  @Test
  void aBorderStaysAtTheEndsOfTheText() {
    Recutting first = of("The dam");
    assertThat(words(first.stepped(first.first(), false))).containsExactly("The dam");
    Recutting last = of("were wet.");
    assertThat(words(last.stepped(last.last(), true))).containsExactly("were wet.");
  }

  @Test
  void aBorderCrossesFromOneParagraphToTheNext() {
    Recutting recutting = of("none at all”.");
    assertThat(words(recutting.stepped(recutting.last(), true)))
        .containsExactly("none at all”.\n\nThe");
  }

  @Test
  void aBorderDraggedIntoWhiteSpaceStopsAtTheWord() {
    Recutting recutting = of("dam is safe");
    int space = TEXT.indexOf(" is") + 1;
    assertThat(words(recutting.at(recutting.last(), space))).containsExactly("dam");
    assertThat(words(recutting.at(recutting.first(), space - 1))).containsExactly("is safe");
  }

  @Test
  void aBorderDraggedIntoAnEmojiTakesItWhole() {
    Recutting recutting = of("lower fields");
    int inside = TEXT.indexOf("👩") + 1;
    assertThat(words(recutting.at(recutting.last(), inside))).containsExactly("lower fields 👩‍🌾");
    Recutting other = of("were wet");
    assertThat(words(other.at(other.first(), inside))).containsExactly("👩‍🌾 were wet");
  }

  @Test
  void aBorderDraggedPastTheOtherEndLeavesOneCharacter() {
    Recutting recutting = of("dam is safe");
    assertThat(words(recutting.at(recutting.last(), 0))).containsExactly("d");
    assertThat(words(recutting.at(recutting.first(), TEXT.length()))).containsExactly("e");
  }

  @Test
  void stretchesOfOnePassageNeverReachIntoOneAnother() {
    Recutting recutting = of("The dam", "safe", "no crack");
    int start = TEXT.indexOf("safe");
    assertThat(words(recutting.at(new Border(0, Side.END), TEXT.length())))
        .containsExactly("The dam is", "safe", "no crack");
    assertThat(words(recutting.at(new Border(2, Side.START), 0)))
        .containsExactly("The dam", "safe", ". Two surveys found no crack");
    assertThat(recutting.at(new Border(1, Side.START), start))
        .isEqualTo(recutting.at(new Border(1, Side.END), start + 4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDraggedNoCharacterIsSplitAndNothingCrosses(long seed) {
    Random random = new Random(seed);
    List<Span> cut = List.of(span("dam is"), span("Two surveys"), span("fields 👩‍🌾 were"));
    for (int i = 0; i < 400; i++) {
      Border border = new Border(random.nextInt(3), random.nextBoolean() ? Side.START : Side.END);
      Recutting recutting = new Recutting(reading(), cut);
      cut =
          random.nextBoolean()
              ? recutting.at(border, random.nextInt(TEXT.length() + 20) - 10)
              : recutting.stepped(border, random.nextBoolean());
      int from = 0;
      for (Span span : cut) {
        assertThat(span.start()).isGreaterThanOrEqualTo(from);
        assertThat(Graphemes.snap(TEXT, span)).isEqualTo(span);
        assertThat(TEXT.substring(span.start(), span.end()))
            .isNotBlank()
            .isEqualTo(TEXT.substring(span.start(), span.end()).strip());
        from = span.end();
      }
    }
  }
}
