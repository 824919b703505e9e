package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordMatchesTest {
  private static List<WordMatches.Match> best(String quote, String text, int most) {
    TextWords words = new TextWords(text);
    return WordMatches.best(new TextWords(quote), words, 0, words.size(), most);
  }

  @Test
  void theSameWordsAreFoundWhole() {
    assertThat(best("old pier shut", "the old pier shut today", 1))
        .containsExactly(new WordMatches.Match(1, 4, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "the old pier is now shut, 0.8",
    "the old pier shut, 0.8",
    "the old quay is shut, 0.8",
    "the old piers is shut, 0.9",
    "the old pier is shut, 1.0"
  })
  void eachEditCostsItsShare(String text, double similarity) {
    assertThat(best("the old pier is shut", text, 1).getFirst().similarity())
        .isCloseTo(similarity, within(1e-9));
  }

  @Test
  void aWordSpeltABitDifferentlyAtTheEndBelongsToTheMatch() {
    assertThat(best("bord closed old peir", "the board closed old pier on", 1).getFirst())
        .extracting(WordMatches.Match::first, WordMatches.Match::end)
        .containsExactly(1, 5);
  }

  @Test
  void matchesNeverOverlapAndTheBestComesFirst() {
    List<WordMatches.Match> matches = best("a b c d", "x a b q d y a b c d z a b c", 5);
    assertThat(matches.getFirst()).isEqualTo(new WordMatches.Match(6, 10, 1, 0));
    for (WordMatches.Match one : matches) {
      for (WordMatches.Match other : matches) {
        assertThat(one == other || one.end() <= other.first() || other.end() <= one.first())
            .isTrue();
      }
    }
  }

  @Test
  void nothingAlikeGivesNoMatch() {
    assertThat(best("old pier shut", "quite another matter here", 3)).isEmpty();
    assertThat(best("", "quite another matter", 3)).isEmpty();
    assertThat(best("pier", "", 3)).isEmpty();
  }

  @Test
  void onlyTheGivenWordsAreSearched() {
    TextWords text = new TextWords("pier quay pier");
    assertThat(WordMatches.best(new TextWords("pier"), text, 1, 3, 1))
        .containsExactly(new WordMatches.Match(2, 3, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theBestSimilarityAgreesWithTryingEveryRunOfWords(long seed) {
    Random random = new Random(seed);
    List<String> quote = letters(random, 4);
    List<String> text = letters(random, 7);
    int least = Integer.MAX_VALUE;
    for (int from = 0; from <= text.size(); from++) {
      for (int to = from; to <= text.size(); to++) {
        least = Math.min(least, distance(quote, text.subList(from, to)));
      }
    }
    double expected = 1 - (double) least / quote.size();
    List<WordMatches.Match> matches = best(String.join(" ", quote), String.join(" ", text), 1);
    if (expected > 0.25) {
      assertThat(matches.getFirst().similarity()).isCloseTo(expected, within(1e-9));
    } else {
      assertThat(matches).isEmpty();
    }
  }

  private static List<String> letters(Random random, int count) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(String.valueOf("abcd".charAt(random.nextInt(4))));
    }
    return letters;
  }

  /** The edit distance by its definition. */
  private static int distance(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.size() + b.size();
    }
    List<String> restA = a.subList(1, a.size());
    List<String> restB = b.subList(1, b.size());
    if (a.getFirst().equals(b.getFirst())) {
      return distance(restA, restB);
    }
    return 1 + Math.min(distance(restA, restB), Math.min(distance(restA, b), distance(a, restB)));
  }
}
