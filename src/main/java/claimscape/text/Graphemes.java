package claimscape.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The edges between what a reader sees as one character (extended grapheme clusters, UAX #29): an
 * emoji family, a flag, a letter with its marks are never split. Works on a small window around an
 * offset, so the length of the text costs nothing.
 */
public final class Graphemes {

  private Graphemes() {}

  /** Whether no cluster is split at this offset. */
  public static boolean isEdge(CharSequence text, int offset) {
    return floor(text, offset) == offset;
  }

  /** The nearest edge at or before the offset. */
  public static int floor(CharSequence text, int offset) {
    if (isPlainEdge(text, offset)) {
      return offset;
    }
    int from = windowStart(text, offset);
    BreakIterator breaks = window(text, from, offset);
    return breaks.isBoundary(offset - from) ? offset : from + breaks.preceding(offset - from);
  }

  /** The nearest edge at or after the offset. */
  public static int ceiling(CharSequence text, int offset) {
    if (isPlainEdge(text, offset)) {
      return offset;
    }
    int from = windowStart(text, offset);
    BreakIterator breaks = window(text, from, offset);
    return breaks.isBoundary(offset - from) ? offset : from + breaks.following(offset - from);
  }

  /** The smallest span of whole clusters that covers this one. */
  public static Span snap(CharSequence text, Span span) {
    return new Span(floor(text, span.start()), ceiling(text, span.end()));
  }

  private static BreakIterator window(CharSequence text, int from, int offset) {
    int to = offset + 1;
    while (to < text.length() && !isPlainEdge(text, to)) {
      to++;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text.subSequence(from, Math.min(to, text.length())).toString());
    return breaks;
  }

  private static int windowStart(CharSequence text, int offset) {
    int from = offset - 1;
    while (from > 0 && !isPlainEdge(text, from)) {
      from--;
    }
    return from;
  }

  /**
   * Whether an edge is certain from the two units around it: nothing below U+0300 joins what stands
   * before it, a basic Arabic letter joins no Latin unit or space, and LF stands alone.
   */
  private static boolean isPlainEdge(CharSequence text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    boolean plainAfter = after < 0x300 || (after >= 0x620 && after <= 0x64A);
    boolean crLf = before == '\r' && after == '\n';
    return before == '\n' || (!crLf && (after == '\n' || (before < 0x300 && plainAfter)));
  }
}
