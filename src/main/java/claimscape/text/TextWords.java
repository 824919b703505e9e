package claimscape.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a folded text with their places: runs of letters and digits, or one ideograph. */
final class TextWords {
  private final List<String> words = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();

  /** For each word the number of its spelling, counted from 0. */
  private final int[] spellings;

  private final int spellingCount;

  TextWords(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        while (!Character.isIdeographic(point)
            && end < text.length()
            && Character.isLetterOrDigit(text.codePointAt(end))
            && !Character.isIdeographic(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.add(text.substring(at, end));
        places.add(new Span(at, end));
      }
      at = end;
    }
    Map<String, Integer> numbers = new HashMap<>();
    spellings = new int[words.size()];
    for (int i = 0; i < spellings.length; i++) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(words.get(i), next);
      spellings[i] = known == null ? next : known;
    }
    spellingCount = numbers.size();
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** Words of the same spelling have the same number, below {@link #spellingCount}. */
  int spelling(int index) {
    return spellings[index];
  }

  int spellingCount() {
    return spellingCount;
  }

  Span place(int index) {
    return places.get(index);
  }

  /** The index of the first word that ends after an offset; {@link #size} if none does. */
  int indexAt(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
