package claimscape.intake;

import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Metadata;
import claimscape.text.PageMark;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import java.util.List;

/** What became of a document: it was taken in whole, or not at all. */
public sealed interface Outcome {

  /** The document's own name, never its folder. */
  String fileName();

  /**
   * A document that was taken in.
   *
   * @param charset the name of the character set it was decoded with; empty for a document that is
   *     none of plain characters
   * @param sha256OfBytes of the bytes as they came, in lower-case hexadecimal
   * @param parts which lines are title, byline, not part of the text…, where the document tells
   * @param pages where its pages begin, if it has pages
   * @param problems what the reader should know, such as a guessed character set
   */
  record Taken(
      SourceText text,
      Metadata metadata,
      String fileName,
      String charset,
      String sha256OfBytes,
      List<LineRange> parts,
      List<PageMark> pages,
      List<Problem> problems)
      implements Outcome {
    public Taken {
      parts = List.copyOf(parts);
      pages = List.copyOf(pages);
      problems = List.copyOf(problems);
    }

    /** A text that has nothing but its words. */
    public Taken(
        SourceText text,
        Metadata metadata,
        String fileName,
        String charset,
        String sha256OfBytes,
        List<Problem> problems) {
      this(text, metadata, fileName, charset, sha256OfBytes, List.of(), List.of(), problems);
    }

    /** How many lines stay with the text without being part of it. */
    public int leftOut() {
      return parts.stream()
          .filter(range -> range.part() == LinePart.NOT_PART_OF_THE_TEXT)
          .mapToInt(range -> (range.lastLine() - range.firstLine()) / 2 + 1)
          .sum();
    }
  }

  /** A document that stayed outside, and why. */
  record NotTaken(String fileName, Problem problem) implements Outcome {}
}
