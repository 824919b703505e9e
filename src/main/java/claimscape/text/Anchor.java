package claimscape.text;

/**
 * Where a quote stands and how to find it again: its span, its exact words, and up to 32 UTF-16
 * units before and after it, cut between whole characters.
 *
 * @param span in UTF-16 units of the text the anchor was made in
 * @param exact the words of the span
 * @param prefix what stands right before it, "" at the start of the text
 * @param suffix what stands right after it, "" at the end
 */
public record Anchor(Span span, String exact, String prefix, String suffix) {
  /** The longest prefix or suffix, in UTF-16 units. */
  public static final int CONTEXT = 32;

  public Anchor {
    if (exact.length() != span.length()) {
      throw new IllegalArgumentException(
          "The quote has " + exact.length() + " units, its span " + span.length());
    }
  }

  /**
   * The anchor of a span in its text.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public static Anchor of(SourceText text, Span span) {
    String content = text.content();
    String exact = text.slice(span);
    int from = Graphemes.ceiling(content, Math.max(0, span.start() - CONTEXT));
    int to = Graphemes.floor(content, Math.min(content.length(), span.end() + CONTEXT));
    return new Anchor(
        span,
        exact,
        content.substring(Math.min(from, span.start()), span.start()),
        content.substring(span.end(), Math.max(to, span.end())));
  }

  /** Whether the text has exactly the quoted words at exactly this place. */
  public boolean holdsIn(SourceText text) {
    return text.holds(span) && text.content().startsWith(exact, span.start());
  }
}
