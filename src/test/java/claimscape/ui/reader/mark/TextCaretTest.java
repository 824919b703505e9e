package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Abbreviations;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextCaretTest {
  private static final String TEXT =
      "The dam is safe. The minister said that it leaks 👩‍🌾 a little.\n\nShare this\n\nHe left.";
  private final TextCaret caret =
      new TextCaret(
          new Reading(SourceText.of(TEXT), Sentences.with(Abbreviations.standard())),
          paragraph -> paragraph != 1);

  private List<String> selected() {
    return caret.selected().stream().map(s -> TEXT.substring(s.start(), s.end())).toList();
  }

  @Test
  void theArrowSelectsTheSentenceAtTheCaretAndThenTheNext() {
    caret.nextSentence();
    assertThat(selected()).containsExactly("The dam is safe.");
    caret.nextSentence();
    assertThat(selected().getFirst()).startsWith("The minister");
    caret.previousSentence();
    assertThat(selected()).containsExactly("The dam is safe.");
  }

  @Test
  void theArrowsPassOverWhatIsNotPartOfTheText() {
    caret.place(TEXT.indexOf("leaks"));
    caret.nextSentence();
    caret.nextSentence();
    assertThat(selected()).containsExactly("He left.");
    caret.previousSentence();
    assertThat(selected().getFirst()).startsWith("The minister");
  }

  @Test
  void afterATagTheArrowGoesOnThoughNothingIsSelected() {
    caret.nextSentence();
    caret.letGo(caret.current());
    assertThat(selected()).isEmpty();
    assertThat(caret.at()).isZero();
    caret.nextSentence();
    assertThat(selected().getFirst()).startsWith("The minister");
  }

  @Test
  void clicksWidenFromTheClauseToTheParagraph() {
    int at = TEXT.indexOf("leaks");
    caret.click(at, 1);
    assertThat(selected()).isEmpty();
    caret.click(at, 2);
    assertThat(selected()).containsExactly("it leaks 👩‍🌾 a little.");
    caret.click(at, 3);
    assertThat(selected()).containsExactly("The minister said that it leaks 👩‍🌾 a little.");
    caret.click(at, 4);
    assertThat(selected().getFirst()).startsWith("The dam").endsWith("little.");
  }

  @Test
  void aBracketTakesAwayTheClauseThatWasNotClicked() {
    caret.click(TEXT.indexOf("leaks"), 3);
    caret.shrink();
    assertThat(selected().getFirst()).startsWith("it leaks");
    caret.shrink();
    assertThat(selected().getFirst()).startsWith("it leaks");
    caret.click(TEXT.indexOf("it leaks"), 3);
    caret.shrink();
    assertThat(selected().getFirst()).startsWith("it leaks");
    caret.click(TEXT.indexOf("minister"), 3);
    caret.shrink();
    assertThat(selected()).containsExactly("The minister said that");
  }

  @Test
  void aBracketGivesTheNextClauseAndAtTheEndOfTheSentenceTheOneBefore() {
    caret.click(TEXT.indexOf("minister"), 2);
    caret.grow();
    assertThat(selected().getFirst()).endsWith("little.");
    caret.click(TEXT.indexOf("leaks"), 2);
    caret.grow();
    assertThat(selected().getFirst()).startsWith("The minister").endsWith("little.");
    caret.shrink();
    assertThat(selected().getFirst()).startsWith("it leaks");
  }

  @Test
  void aDragIsSnappedToWholeCharacters() {
    int emoji = TEXT.indexOf("👩");
    caret.place(emoji);
    caret.extendTo(emoji + 3);
    assertThat(selected()).containsExactly("👩‍🌾");
    caret.place(emoji + 5);
    caret.extendTo(emoji + 3);
    assertThat(selected()).containsExactly("👩‍🌾");
    caret.place(emoji + 3);
    assertThat(caret.at()).isEqualTo(emoji);
  }

  @Test
  void aStepCrossesAnEmojiAtOnce() {
    int emoji = TEXT.indexOf("👩");
    caret.place(emoji);
    assertThat(caret.step(true, false)).isEqualTo(emoji + 5);
    caret.place(emoji + 5);
    assertThat(caret.step(false, false)).isEqualTo(emoji);
  }

  @Test
  void aSecondStretchStandsBesideTheFirst() {
    caret.select(new Span(0, 7));
    caret.placeBeside(11);
    caret.extendTo(15);
    assertThat(selected()).containsExactly("The dam", "safe");
    caret.placeBeside(4);
    caret.extendTo(13);
    assertThat(selected()).containsExactly("The dam is safe");
  }

  @Test
  void wordsAreSteppedByTheirEdges() {
    caret.place(0);
    assertThat(caret.step(true, true)).isEqualTo(3);
    caret.place(8);
    assertThat(caret.step(false, true)).isEqualTo(4);
  }
}
