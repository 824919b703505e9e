package claimscape.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words of an old text are which words of a new one: runs of three words that occur once in
 * either text, the longest sequence of them that runs the same way in both (the idea of Bram
 * Cohen's patience diff). Between two such words nothing is known but the neighbours.
 */
final class WordAlignment {
  private static final int RUN = 3;
  private static final int TWICE = -2;

  /** Words of the old text, ascending, and the words of the new text that they are. */
  private final int[] oldWords;

  private final int[] newWords;
  private final int newSize;

  private WordAlignment(int[] oldWords, int[] newWords, int newSize) {
    this.oldWords = oldWords;
    this.newWords = newWords;
    this.newSize = newSize;
  }

  static WordAlignment of(TextWords old, TextWords now) {
    Map<String, Integer> places = new HashMap<>();
    for (int word = 0; word + RUN <= now.size(); word++) {
      places.merge(run(now, word), word, (one, two) -> TWICE);
    }
    Map<String, Integer> oldPlaces = new HashMap<>();
    for (int word = 0; word + RUN <= old.size(); word++) {
      oldPlaces.merge(run(old, word), word, (one, two) -> TWICE);
    }
    int[] from = new int[old.size()];
    int[] to = new int[old.size()];
    int pairs = 0;
    for (int word = 0; word + RUN <= old.size(); word++) {
      String run = run(old, word);
      int place = places.getOrDefault(run, TWICE);
      if (place >= 0 && oldPlaces.getOrDefault(run, TWICE) == word) {
        from[pairs] = word;
        to[pairs++] = place;
      }
    }
    int[] kept = longestRising(Arrays.copyOf(to, pairs));
    return new WordAlignment(
        Arrays.stream(kept).map(index -> from[index]).toArray(),
        Arrays.stream(kept).map(index -> to[index]).toArray(),
        now.size());
  }

  private static String run(TextWords words, int from) {
    return words.word(from) + ' ' + words.word(from + 1) + ' ' + words.word(from + 2);
  }

  /** Indices of a longest strictly rising sequence (Schensted 1961). */
  private static int[] longestRising(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int index = 0; index < values.length; index++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[index]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[index] = low > 0 ? tails[low - 1] : -1;
      tails[low] = index;
      length = Math.max(length, low + 1);
    }
    int[] kept = new int[length];
    int at = length > 0 ? tails[length - 1] : -1;
    for (int index = length - 1; index >= 0; index--) {
      kept[index] = at;
      at = before[at];
    }
    return kept;
  }

  /** Whether the two texts share no run of words, so that nothing is known of any place. */
  boolean isEmpty() {
    return oldWords.length == 0;
  }

  /** The new words that can stand for old words {@code [first, end)}: between known neighbours. */
  Span window(int first, int end) {
    int before = lastAtOrBefore(first);
    int from = before >= 0 ? newWords[before] : 0;
    int after = lastAtOrBefore(end - 1) + 1;
    while (after < oldWords.length && oldWords[after] < end) {
      after++;
    }
    int to = after < newWords.length ? Math.min(newSize, newWords[after] + RUN) : newSize;
    return new Span(from, Math.max(from, to));
  }

  /** About where an old word is now, in words. */
  int expected(int word) {
    int before = lastAtOrBefore(word);
    int next = before + 1 < newWords.length ? newWords[before + 1] : newSize;
    return before < 0
        ? Math.min(next, word)
        : Math.min(next, newWords[before] + word - oldWords[before]);
  }

  private int lastAtOrBefore(int word) {
    int found = Arrays.binarySearch(oldWords, word);
    return found >= 0 ? found : -found - 2;
  }
}
