package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordAlignmentTest {
  private static WordAlignment between(String old, String now) {
    return WordAlignment.of(new TextWords(old), new TextWords(now));
  }

  @Test
  void anUnchangedTextIsAlignedWithItself() {
    WordAlignment alignment = between("one two three four five", "one two three four five");
    for (int word = 0; word < 5; word++) {
      assertThat(alignment.expected(word)).isEqualTo(word);
    }
  }

  @Test
  void wordsAddedInFrontMoveAllOthers() {
    WordAlignment alignment = between("one two three four", "new words one two three four");
    assertThat(alignment.expected(0)).isEqualTo(2);
    assertThat(alignment.expected(3)).isEqualTo(5);
  }

  @Test
  void theWindowLiesBetweenTheNearestSharedRuns() {
    WordAlignment alignment =
        between("a b c old words here d e f", "a b c quite new words stand here d e f");
    Span window = alignment.window(3, 6);
    assertThat(window.covers(new Span(3, 8))).isTrue();
    assertThat(window.length()).isLessThanOrEqualTo(11);
  }

  @Test
  void runsThatOccurTwiceProveNothing() {
    WordAlignment alignment = between("a b c x a b c", "a b c y a b c");
    assertThat(alignment.window(0, 3)).isEqualTo(new Span(0, 7));
  }

  @Test
  void textsWithNothingSharedHaveTheWholeTextAsWindow() {
    assertThat(between("one two three", "four five six").window(0, 2)).isEqualTo(new Span(0, 3));
    assertThat(between("", "four five six").window(0, 0)).isEqualTo(new Span(0, 3));
    assertThat(between("one two three", "").window(0, 2)).isEqualTo(new Span(0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theWindowOfUntouchedWordsHoldsThem(long seed) {
    Random random = new Random(seed);
    StringBuilder old = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      old.append("w").append(random.nextInt(40)).append(' ');
    }
    String head = "n".repeat(3) + " m" + seed + " ";
    WordAlignment alignment = between(old.toString(), head + old);
    for (int word = 0; word + 5 <= 60; word++) {
      assertThat(alignment.window(word, word + 5).covers(new Span(word + 2, word + 7))).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 0.571428",
    "pier, pier, 1",
    "'', '', 1",
    "pier, '', 0",
    "ab, ba, 0",
    "flaw, lawn, 0.5"
  })
  void likenessIsWhatTheEditDistanceLeaves(String a, String b, double likeness) {
    assertThat(Likeness.of(a, b)).isCloseTo(likeness, within(1e-5));
    assertThat(Likeness.of(b, a)).isCloseTo(likeness, within(1e-5));
  }

  @Test
  void wordsAreRunsOfLettersAndDigitsOrOneIdeograph() {
    TextWords words = new TextWords("The pier’s 2nd, 港は x😀y");
    assertThat(java.util.stream.IntStream.range(0, words.size()).mapToObj(words::word))
        .containsExactly("The", "pier", "s", "2nd", "港", "は", "x", "y");
    assertThat(words.place(1)).isEqualTo(new Span(4, 8));
    assertThat(words.indexAt(0)).isZero();
    assertThat(words.indexAt(3)).isEqualTo(1);
    assertThat(words.indexAt(99)).isEqualTo(words.size());
  }
}
