package claimscape.argument;

import claimscape.text.PageMark;
import claimscape.text.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text as it was taken in, frozen.
 *
 * @param text the canonical text
 * @param fileName the file's name without its folder, or empty for pasted text
 * @param charset the name of the charset by which the bytes were read, empty where the document was
 *     none of plain characters
 * @param originalSha256 of the bytes as they were, in lower-case hexadecimal digits
 * @param taken when it was taken in
 * @param pages where the document's pages begin, in the order of the text; none where it has none
 */
public record Held(
    SourceText text,
    String fileName,
    String charset,
    String originalSha256,
    Instant taken,
    List<PageMark> pages) {

  public Held {
    pages = List.copyOf(pages);
  }

  /** A text without pages. */
  public Held(
      SourceText text, String fileName, String charset, String originalSha256, Instant taken) {
    this(text, fileName, charset, originalSha256, taken, List.of());
  }

  /** The page on which the character at an offset stands, where the document has pages. */
  public Optional<String> pageAt(int offset) {
    return pages.stream()
        .filter(mark -> mark.at() <= offset)
        .reduce((earlier, later) -> later)
        .map(PageMark::page);
  }
}
