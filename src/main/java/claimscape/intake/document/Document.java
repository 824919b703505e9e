package claimscape.intake.document;

import claimscape.text.LineRange;
import claimscape.text.Metadata;
import claimscape.text.PageMark;
import claimscape.text.Problem;
import java.util.List;

/**
 * What a foreign document holds, as its reader understood it.
 *
 * @param text paragraphs with an empty line between them; canonical
 * @param metadata what the document says of itself
 * @param parts which lines are title, byline, not part of the text…; the rest is body
 * @param pages where its pages begin in the text
 * @param problems what was not read, or not as the document shows it
 */
public record Document(
    String text,
    Metadata metadata,
    List<LineRange> parts,
    List<PageMark> pages,
    List<Problem> problems) {

  public Document {
    parts = List.copyOf(parts);
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  /**
   * A text that has nothing but its words.
   *
   * @param title "" where nothing names it
   */
  public static Document of(String text, String title, List<Problem> problems) {
    return new Document(text, Metadata.EMPTY.titled(title), List.of(), List.of(), problems);
  }
}
