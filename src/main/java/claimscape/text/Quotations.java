package claimscape.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a paragraph, outermost ones only, with their marks. A mark that is never closed
 * within the paragraph, or only after another has opened, opens nothing, so one missing mark cannot
 * swallow the rest of a text.
 */
final class Quotations {
  /** A longer stretch, in UTF-16 units, is a speech or a lost mark: its sentences stand alone. */
  private static final int LONGEST = 600;

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = spans;
  }

  static Quotations in(CharSequence text, Span paragraph) {
    List<Span> found = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int close = closeOf(text, at, paragraph);
      if (close > 0) {
        found.add(new Span(at, close + 1));
        at = close;
      }
      at++;
    }
    return new Quotations(found);
  }

  private static int closeOf(CharSequence text, int at, Span paragraph) {
    for (Kind kind : Kind.values()) {
      if (kind.opens(text, at, paragraph)) {
        return kind.close(text, at, paragraph);
      }
    }
    return -1;
  }

  List<Span> spans() {
    return spans;
  }

  /**
   * The quotation that this offset lies within, strictly between its two ends; or an empty span.
   */
  Span around(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() >= offset) {
        high = middle - 1;
      } else {
        return span;
      }
    }
    return new Span(offset, offset);
  }

  static boolean isMark(char unit) {
    return switch (unit) {
      case '"', '\'', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‹', '›' -> true;
      default -> false;
    };
  }

  /** A pair of marks. Single marks double as apostrophes, so the letters beside them decide. */
  private enum Kind {
    CURLY("“‟", "”"),
    LOW("„", "“”"),
    STRAIGHT("\"", "\""),
    ANGLE("«", "»"),
    SINGLE("‘", "’"),
    SINGLE_STRAIGHT("'", "'");

    private final String open;
    private final String close;

    Kind(String open, String close) {
      this.open = open;
      this.close = close;
    }

    boolean opens(CharSequence text, int at, Span within) {
      if (open.indexOf(text.charAt(at)) < 0) {
        return false;
      }
      boolean wordBefore = at > within.start() && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean last = at + 1 >= within.end();
      return switch (this) {
        case SINGLE, SINGLE_STRAIGHT ->
            !wordBefore && !last && Character.isLetter(text.charAt(at + 1));
        case STRAIGHT ->
            !last
                && !White.is(text.charAt(at + 1))
                && (at == within.start() || opensAfter(text.charAt(at - 1)));
        case CURLY, LOW, ANGLE -> true;
      };
    }

    private static boolean opensAfter(char before) {
      return White.is(before) || "([{-–—".indexOf(before) >= 0;
    }

    private boolean closes(CharSequence text, int at, Span within) {
      if (close.indexOf(text.charAt(at)) < 0) {
        return false;
      }
      boolean wordAfter = at + 1 < within.end() && Character.isLetter(text.charAt(at + 1));
      return switch (this) {
        case SINGLE, SINGLE_STRAIGHT -> !wordAfter;
        case STRAIGHT -> !wordAfter && !White.is(text.charAt(at - 1));
        case CURLY, LOW, ANGLE -> true;
      };
    }

    /** Where the mark at {@code from} is closed, or -1. */
    int close(CharSequence text, int from, Span within) {
      int limit = Math.min(within.end(), from + LONGEST);
      for (int at = from + 1; at < limit; at++) {
        if (closes(text, at, within)) {
          return at;
        }
        boolean single = this == SINGLE || this == SINGLE_STRAIGHT;
        if (!single && opens(text, at, within)) {
          return -1;
        }
      }
      return -1;
    }
  }
}
