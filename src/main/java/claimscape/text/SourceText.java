package claimscape.text;

import java.util.List;

/**
 * The frozen canonical text of a source: lines end in LF, no CR occurs, no byte order mark leads.
 * Offsets are UTF-16 units; files speak in code points, hence the two conversions. Lone surrogates
 * survive and count as one code point each. Immutable; equal by content.
 */
public final class SourceText {
  private final String content;
  private final CodePoints codePoints;
  private final Paragraphs paragraphs;
  private final String sha256;

  private SourceText(String content) {
    this.content = content;
    this.codePoints = CodePoints.of(content);
    this.paragraphs = Paragraphs.of(content);
    this.sha256 = Hashes.sha256OfText(content);
  }

  /**
   * Freezes a text that is canonical already.
   *
   * @throws IllegalArgumentException if it holds a CR or begins with a byte order mark; {@link
   *     Canonical} makes such a text canonical
   */
  public static SourceText of(String canonical) {
    if (canonical.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("A canonical text holds no CR");
    }
    if (canonical.startsWith("\uFEFF")) {
      throw new IllegalArgumentException("A canonical text begins with no byte order mark");
    }
    return new SourceText(canonical);
  }

  public String content() {
    return content;
  }

  /** In UTF-16 units. */
  public int length() {
    return content.length();
  }

  /** The whole text as a span. */
  public Span whole() {
    return new Span(0, content.length());
  }

  /** Whether the span lies in this text. */
  public boolean holds(Span span) {
    return span.end() <= content.length();
  }

  /**
   * The words of a span.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in this text
   */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  /**
   * The paragraphs in order, without the newline that ends them: each line that holds more than
   * white space, or a block of lines where they are one paragraph wrapped by hand.
   */
  public List<Span> paragraphs() {
    return paragraphs.spans();
  }

  /**
   * The index of the paragraph at an offset. Between two paragraphs it is the one before, ahead of
   * the first it is the first; -1 only where a text has no paragraph at all.
   */
  public int paragraphAt(int offset) {
    return paragraphs.at(offset);
  }

  /** How many code points the text has. */
  public int codePoints() {
    return codePoints.toCodePoint(content.length());
  }

  /**
   * The number of code points before a UTF-16 offset; an offset within a surrogate pair counts as
   * the start of the pair.
   */
  public int toCodePoint(int utf16) {
    return codePoints.toCodePoint(utf16);
  }

  /** The UTF-16 offset of a code point: the inverse of {@link #toCodePoint}. */
  public int toUtf16(int codePoint) {
    return codePoints.toUtf16(codePoint);
  }

  /**
   * SHA-256 of the text as UTF-8, in lower-case hexadecimal. A lone surrogate is hashed as the
   * three bytes that generalised UTF-8 gives it (Python's {@code surrogatepass}), so that no two
   * texts are taken for one.
   */
  public String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** Short, for people: never the text itself. */
  @Override
  public String toString() {
    return "SourceText[" + content.length() + " units, " + sha256.substring(0, 8) + "]";
  }
}
