package claimscape.search;

import claimscape.text.Graphemes;
import claimscape.text.Span;

/**
 * Words that were found, on one line, with some of what stands around them.
 *
 * @param before begins with "…" where more stands before
 * @param after ends with "…" where more follows
 */
public record Context(String before, String words, String after) {
  private static final int BEFORE = 34;
  private static final int AFTER = 90;
  private static final int LONGEST = 60;

  /** The surroundings of a stretch of a text. */
  static Context of(String text, Span hit) {
    int from = wordFrom(text, Math.max(0, hit.start() - BEFORE), hit.start());
    int to = Graphemes.floor(text, Math.min(text.length(), hit.end() + AFTER));
    boolean cut = hit.length() > LONGEST;
    int end = cut ? Graphemes.floor(text, hit.start() + LONGEST) : hit.end();
    return new Context(
        (from > 0 ? "…" : "") + line(text, Math.min(from, hit.start()), hit.start()).stripLeading(),
        line(text, hit.start(), end) + (cut ? "…" : ""),
        line(text, hit.end(), Math.max(to, hit.end())).stripTrailing()
            + (to < text.length() ? "…" : ""));
  }

  /** The first word that begins from an offset on; the offset itself where none does. */
  private static int wordFrom(String text, int from, int to) {
    if (from == 0 || Character.isWhitespace(text.charAt(from - 1))) {
      return from;
    }
    for (int at = from; at < to - 1; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at + 1;
      }
    }
    return Graphemes.ceiling(text, from);
  }

  private static String line(String text, int from, int to) {
    return text.substring(from, to).replace('\n', ' ').replace('\t', ' ');
  }

  /** All of it. */
  public String line() {
    return before + words + after;
  }
}
