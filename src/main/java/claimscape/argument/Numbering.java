package claimscape.argument;

import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The numbers that a reader sees beside the paragraphs of a source, and cites: the body's
 * paragraphs count from 1; titles, bylines and what is not part of the text have none.
 */
public final class Numbering {
  private final SourceText text;
  private final LinePart[] parts;
  private final int[] numbers;

  private Numbering(SourceText text, LinePart[] parts) {
    this.text = text;
    this.parts = parts;
    this.numbers = new int[parts.length];
    int number = 0;
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = parts[i] == LinePart.BODY ? ++number : 0;
    }
  }

  /** Numbers a text; a paragraph is of the part that its first line is of. */
  public static Numbering of(SourceText text, List<LineRange> ranges) {
    List<Span> paragraphs = text.paragraphs();
    LinePart[] parts = new LinePart[paragraphs.size()];
    Arrays.fill(parts, LinePart.BODY);
    int line = 0;
    int counted = 0;
    int lastLine = ranges.stream().mapToInt(LineRange::lastLine).max().orElse(-1);
    for (int i = 0; i < parts.length && line <= lastLine; i++) {
      int start = paragraphs.get(i).start();
      for (int at = text.content().indexOf('\n', counted);
          at >= 0 && at < start;
          at = text.content().indexOf('\n', counted)) {
        line++;
        counted = at + 1;
      }
      for (LineRange range : ranges) {
        if (range.firstLine() <= line && line <= range.lastLine()) {
          parts[i] = range.part();
        }
      }
    }
    return new Numbering(text, parts);
  }

  /** What the paragraph of this index is to its reader. */
  public LinePart partOf(int paragraph) {
    return parts[paragraph];
  }

  /** The number of the paragraph of this index, if it is of the body. */
  public OptionalInt numberOf(int paragraph) {
    return numbers[paragraph] == 0 ? OptionalInt.empty() : OptionalInt.of(numbers[paragraph]);
  }

  /** The number of the paragraph at an offset, if it is of the body. */
  public OptionalInt numberAt(int offset) {
    int paragraph = text.paragraphAt(offset);
    return paragraph < 0 ? OptionalInt.empty() : numberOf(paragraph);
  }
}
