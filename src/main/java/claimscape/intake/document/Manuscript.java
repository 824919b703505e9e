package claimscape.intake.document;

import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Metadata;
import claimscape.text.PageMark;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A text being written down paragraph by paragraph, with an empty line between two. It is canonical
 * from the first character: no CR, no byte order mark, no control characters.
 */
public final class Manuscript {
  private final StringBuilder text = new StringBuilder();
  private final List<LineRange> parts = new ArrayList<>();
  private final List<PageMark> pages = new ArrayList<>();
  private int line;

  /**
   * Adds a paragraph; one without words is not added.
   *
   * @param words may hold line breaks
   */
  public void add(String words, LinePart part) {
    String clean = clean(words);
    if (clean.isBlank()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
      line += 2;
    }
    int first = line;
    text.append(clean);
    line += (int) clean.chars().filter(unit -> unit == '\n').count();
    if (part != LinePart.BODY) {
      boolean goesOn = !parts.isEmpty() && follows(parts.getLast(), first, part);
      int from = goesOn ? parts.removeLast().firstLine() : first;
      parts.add(new LineRange(from, line, part));
    }
  }

  private static boolean follows(LineRange before, int line, LinePart part) {
    return before.part() == part && before.lastLine() + 2 == line;
  }

  /**
   * Marks that a page begins within the paragraph that comes next.
   *
   * @param skipped how many characters of that paragraph still stand on the page before
   */
  public void page(String name, int skipped) {
    int gap = text.isEmpty() ? 0 : 2;
    pages.add(new PageMark(name, text.length() + gap + skipped));
  }

  /** How many characters have been written down. */
  public int length() {
    return text.length();
  }

  /** The finished document. */
  public Document document(Metadata metadata, List<Problem> problems) {
    List<PageMark> inText = pages.stream().filter(mark -> mark.at() <= text.length()).toList();
    return new Document(text.toString(), metadata, parts, inText, problems);
  }

  /**
   * Words as a manuscript takes them: without control characters, byte order marks, and white space
   * at their ends and around line breaks.
   */
  public static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char unit = words.charAt(at);
      boolean kept = unit == '\n' || unit == '\t' || (unit >= ' ' && unit != 0x7F);
      if (kept && unit != '\uFEFF') {
        clean.append(unit);
      }
    }
    String all = clean.toString().strip();
    return all.indexOf('\n') < 0 ? all : all.replaceAll(" *\n[ \n]*", "\n");
  }
}
