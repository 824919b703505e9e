package claimscape.text;

/** White space as a reader sees it: also no-break spaces and invisible format characters. */
final class White {

  private White() {}

  static boolean is(char unit) {
    if (unit < 0x80) {
      return unit <= ' ' || unit == 0x7F;
    }
    return switch (unit) {
      case '\u0085', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000', '\u2028', '\u2029' -> true;
      case '\u200B', '\u2060', '\uFEFF' -> true;
      default -> unit >= '\u2000' && unit <= '\u200A';
    };
  }

  /** The span without white space at either end; empty at its start if it holds nothing else. */
  static Span trimmed(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }
}
