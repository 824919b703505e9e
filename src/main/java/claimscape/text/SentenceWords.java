package claimscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a sentence with their places, and what stands between them. */
final class SentenceWords {
  private final CharSequence text;
  private final Span sentence;
  private final List<Span> places;
  private final List<String> lower;

  SentenceWords(CharSequence text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
    this.places = new ArrayList<>();
    this.lower = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = at;
      while (end < sentence.end() && belongsToWord(end)) {
        end++;
      }
      if (end > at) {
        places.add(new Span(at, end));
        lower.add(word(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
      }
      at = end + 1;
    }
  }

  int size() {
    return places.size();
  }

  Span place(int index) {
    return places.get(index);
  }

  /** In small letters, with straight apostrophes; "" outside the sentence. */
  String at(int index) {
    return index >= 0 && index < lower.size() ? lower.get(index) : "";
  }

  boolean isCapital(int index) {
    return index < places.size()
        && Character.isUpperCase(Character.codePointAt(text, places.get(index).start()));
  }

  /** What stands between this word and the one before it. */
  String gapBefore(int index) {
    int from = index == 0 ? sentence.start() : places.get(index - 1).end();
    return word(from, places.get(index).start());
  }

  private boolean belongsToWord(int at) {
    char unit = text.charAt(at);
    if (Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inner =
        at > sentence.start()
            && at + 1 < sentence.end()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return inner && "-'’.,".indexOf(unit) >= 0 && (unit != ',' || isNumberComma(at));
  }

  private boolean isNumberComma(int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private String word(int from, int to) {
    return text.subSequence(from, to).toString();
  }
}
