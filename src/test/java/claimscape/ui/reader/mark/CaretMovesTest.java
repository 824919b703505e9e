package claimscape.ui.reader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Abbreviations;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the caret moves, in tables: a bar in a text is where the caret stands, a bar in what is
 * expected where it stands afterwards; brackets are what is selected. Characters are those of a
 * reader (UAX #29): a letter with its accents, an emoji with all that is joined to it, a flag.
 */
final class CaretMovesTest {

  private record Stood(TextCaret caret, String text) {

    /** The text with the caret in it. */
    String shown() {
      return text.substring(0, caret.at()) + "|" + text.substring(caret.at());
    }

    /** The text with brackets around all that is selected. */
    String bracketed() {
      StringBuilder out = new StringBuilder(text);
      for (Span span : caret.selected().reversed()) {
        out.insert(span.end(), ']').insert(span.start(), '[');
      }
      return out.toString();
    }
  }

  private static Stood stand(String drawn) {
    String text = drawn.replace("|", "");
    Reading reading = new Reading(SourceText.of(text), Sentences.with(Abbreviations.standard()));
    TextCaret caret = new TextCaret(reading, paragraph -> true);
    caret.place(drawn.indexOf('|'));
    return new Stood(caret, text);
  }

  @ParameterizedTest
  @CsvSource({
    "a|bc,            ab|c,            |abc",
    "abc|,            abc|,            ab|c",
    "|abc,            a|bc,            |abc",
    "x|👩‍🌾y,          x👩‍🌾|y,          |x👩‍🌾y",
    "x👩‍🌾|y,          x👩‍🌾y|,          x|👩‍🌾y",
    "x|👍🏽y,          x👍🏽|y,          |x👍🏽y",
    "x|🇫🇷🇩🇪y,        x🇫🇷|🇩🇪y,        |x🇫🇷🇩🇪y",
    "x🇫🇷🇩🇪|y,        x🇫🇷🇩🇪y|,        x🇫🇷|🇩🇪y",
    "x|e\u0301y,      xe\u0301|y,      |xe\u0301y",
    "xe\u0301|y,      xe\u0301y|,      x|e\u0301y",
    "ب|َن,             بَ|ن,             |بَن",
    "x|❤️y,           x❤️|y,           |x❤️y",
    "x|각y,            x각|y,            |x각y"
  })
  void anArrowCrossesOneCharacterOfAReaderAtOnce(String from, String on, String back) {
    Stood forward = stand(from);
    forward.caret().place(forward.caret().step(true, false));
    assertThat(forward.shown()).isEqualTo(on);
    Stood backward = stand(from);
    backward.caret().place(backward.caret().step(false, false));
    assertThat(backward.shown()).isEqualTo(back);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|The dam is safe.;  The| dam is safe.;  |The dam is safe.",
        "The| dam is safe.;  The dam| is safe.;  |The dam is safe.",
        "The d|am is safe.;  The dam| is safe.;  The |dam is safe.",
        "The |dam is safe.;  The dam| is safe.;  |The dam is safe.",
        "Wet| “fields” here.;  Wet “fields|” here.;  |Wet “fields” here.",
        "It| isn't so.;      It isn't| so.;      |It isn't so.",
        "In |2016 it leaked.;  In 2016| it leaked.;  |In 2016 it leaked.",
        "|یہ بند محفوظ ہے۔;   یہ| بند محفوظ ہے۔;   |یہ بند محفوظ ہے۔",
        "یہ بند| محفوظ ہے۔;   یہ بند محفوظ| ہے۔;   یہ |بند محفوظ ہے۔"
      })
  void withCtrlAnArrowGoesToTheEndOfAWordAndBackToTheStartOfOne(
      String from, String on, String back) {
    Stood forward = stand(from.strip());
    forward.caret().place(forward.caret().step(true, true));
    assertThat(forward.shown()).isEqualTo(on.strip());
    Stood backward = stand(from.strip());
    backward.caret().place(backward.caret().step(false, true));
    assertThat(backward.shown()).isEqualTo(back.strip());
  }

  @Test
  void afterTheLastWordCtrlGoesToTheEndAndBeforeTheFirstToTheStart() {
    Stood end = stand("The dam| ");
    assertThat(end.caret().step(true, true)).isEqualTo(end.text().length());
    Stood start = stand("  |The dam");
    assertThat(start.caret().step(false, true)).isZero();
  }

  @Test
  void withShiftEachStepAddsACharacterAndTheWayBackTakesItAway() {
    Stood stood = stand("x|👩‍🌾e\u0301y");
    stood.caret().extendTo(stood.caret().step(true, false));
    assertThat(stood.bracketed()).isEqualTo("x[👩‍🌾]e\u0301y");
    stood.caret().extendTo(stood.caret().step(true, false));
    assertThat(stood.bracketed()).isEqualTo("x[👩‍🌾e\u0301]y");
    stood.caret().extendTo(stood.caret().step(false, false));
    assertThat(stood.bracketed()).isEqualTo("x[👩‍🌾]e\u0301y");
    stood.caret().extendTo(stood.caret().step(false, false));
    assertThat(stood.caret().selected()).isEmpty();
    stood.caret().extendTo(stood.caret().step(false, false));
    assertThat(stood.bracketed()).isEqualTo("[x]👩‍🌾e\u0301y");
  }

  @Test
  void withShiftAndCtrlWordsAreAdded() {
    Stood stood = stand("The |dam is safe.");
    stood.caret().extendTo(stood.caret().step(true, true));
    assertThat(stood.bracketed()).isEqualTo("The [dam] is safe.");
    stood.caret().extendTo(stood.caret().step(true, true));
    assertThat(stood.bracketed()).isEqualTo("The [dam is] safe.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; He said that it leaks in any w|ay.;   He said that it leaks in any way.",
        "2; He said that it leaks in any w|ay.;   He said that [it leaks in any way.]",
        "3; Dry. He said that it le|aks. Wet.;   Dry. [He said that it leaks.] Wet.",
        "4; Dry. He said that it le|aks. Wet.;   [Dry. He said that it leaks. Wet.]",
        "5; Dry. He said that it le|aks. Wet.;   [Dry. He said that it leaks. Wet.]",
        "3; Gen. Vale d|enied it. Wet.;          [Gen. Vale denied it.] Wet.",
        "3; سد آمن. الماء يت|سرب. نعم.;          سد آمن. [الماء يتسرب.] نعم."
      })
  void clicksWidenWhatIsSelected(int times, String from, String selected) {
    Stood stood = stand(from.strip());
    stood.caret().click(stood.caret().at(), times);
    assertThat(stood.bracketed()).isEqualTo(selected.strip());
  }

  @Test
  void aClickElsewhereLetsGoOfAllStretches() {
    Stood stood = stand("|The dam is safe.");
    stood.caret().select(new Span(0, 3));
    stood.caret().placeBeside(8);
    stood.caret().extendTo(10);
    assertThat(stood.bracketed()).isEqualTo("[The] dam [is] safe.");
    stood.caret().click(5, 1);
    assertThat(stood.caret().selected()).isEmpty();
  }

  @Test
  void theArrowsGoThroughAllSentencesAndStayAtTheLast() {
    Stood stood = stand("|One is. Two is.\n\nThree is.");
    for (String expected :
        List.of(
            "[One is.] Two is.\n\nThree is.",
            "One is. [Two is.]\n\nThree is.",
            "One is. Two is.\n\n[Three is.]",
            "One is. Two is.\n\n[Three is.]")) {
      stood.caret().nextSentence();
      assertThat(stood.bracketed()).isEqualTo(expected);
    }
    stood.caret().previousSentence();
    stood.caret().previousSentence();
    stood.caret().previousSentence();
    assertThat(stood.bracketed()).isEqualTo("[One is.] Two is.\n\nThree is.");
  }

  @Test
  void aTextWithoutASentenceTakesEveryMove() {
    for (String empty : List.of("|", "|\n\n\n", "| ")) {
      TextCaret caret = stand(empty).caret();
      caret.nextSentence();
      caret.previousSentence();
      caret.grow();
      caret.shrink();
      caret.click(0, 4);
      caret.letGo(caret.current());
      assertThat(caret.step(true, true)).isBetween(0, empty.length() - 1);
      assertThat(caret.step(false, false)).isZero();
    }
  }

  @Test
  void placesOutsideTheTextAreItsEnds() {
    Stood stood = stand("The d|am");
    stood.caret().place(-5);
    assertThat(stood.caret().at()).isZero();
    stood.caret().extendTo(99);
    assertThat(stood.bracketed()).isEqualTo("[The dam]");
    stood.caret().place(99);
    assertThat(stood.caret().at()).isEqualTo(7);
  }

  /** Whatever hands do, a character is selected whole or not at all, and stretches are apart. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noMoveEverCutsACharacter(int seed) {
    List<String> characters =
        List.of("a", " ", "👩‍🌾", "e\u0301", "🇫🇷", "👍🏽", "بَ", ".", "\n", "“", "각", "❤️");
    Random random = new Random(seed);
    StringBuilder drawn = new StringBuilder();
    List<Integer> edges = new ArrayList<>(List.of(0));
    for (int i = 0; i < 60; i++) {
      drawn.append(characters.get(random.nextInt(characters.size()))).append('x');
      edges.add(drawn.length() - 1);
      edges.add(drawn.length());
    }
    Stood stood = stand("|" + drawn);
    for (int move = 0; move < 200; move++) {
      int offset = random.nextInt(drawn.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> stood.caret().place(offset);
        case 1 -> stood.caret().extendTo(offset);
        case 2 -> stood.caret().placeBeside(offset);
        case 3 -> stood.caret().extendTo(stood.caret().step(random.nextBoolean(), false));
        case 4 -> stood.caret().click(offset, 1 + random.nextInt(4));
        default -> stood.caret().extendTo(stood.caret().step(random.nextBoolean(), true));
      }
      assertThat(edges).contains(stood.caret().at());
      int last = -1;
      for (Span span : stood.caret().selected()) {
        assertThat(edges).contains(span.start(), span.end());
        assertThat(span.start()).isGreaterThan(last);
        last = span.end();
      }
    }
  }
}
