package claimscape.ui.reader.mark;

import claimscape.argument.Numbering;
import claimscape.text.Graphemes;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.Arrays;

/**
 * Divides a text for display. A paragraph is a block; one too long to be laid out at once is cut,
 * for the eye only, after a sentence or at least between two characters.
 */
public final class Blocks {
  private static final int LONGEST = 2_400;
  private static final int CUT_FROM = 1_200;
  private static final int CUT_TO = 2_000;

  private final SourceText text;
  private final Numbering numbering;
  private int[] starts;
  private int[] paragraphs;
  private int size;

  private Blocks(SourceText text, Numbering numbering) {
    this.text = text;
    this.numbering = numbering;
    this.starts = new int[Math.max(16, text.paragraphs().size())];
    this.paragraphs = new int[starts.length];
  }

  public static Blocks of(SourceText text, Numbering numbering) {
    Blocks blocks = new Blocks(text, numbering);
    int paragraph = 0;
    for (Span span : text.paragraphs()) {
      int start = span.start();
      while (span.end() - start > LONGEST) {
        blocks.add(start, paragraph);
        start = cut(text.content(), start);
      }
      blocks.add(start, paragraph);
      paragraph++;
    }
    return blocks;
  }

  private void add(int start, int paragraph) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      paragraphs = Arrays.copyOf(paragraphs, size * 2);
    }
    starts[size] = start;
    paragraphs[size] = paragraph;
    size++;
  }

  private static int cut(String text, int start) {
    int space = -1;
    for (int at = start + CUT_TO; at > start + CUT_FROM; at--) {
      if (text.charAt(at - 1) == ' ') {
        if (".?!”۔؟".indexOf(text.charAt(at - 2)) >= 0) {
          return at;
        }
        space = Math.max(space, at);
      }
    }
    return space > 0 ? space : Graphemes.ceiling(text, start + CUT_TO);
  }

  public SourceText text() {
    return text;
  }

  public Numbering numbering() {
    return numbering;
  }

  public int size() {
    return size;
  }

  /** The paragraph of a block, by its index in the text. */
  public int paragraph(int index) {
    return paragraphs[index];
  }

  /** Whether a paragraph begins with a block. */
  public boolean opens(int index) {
    return index == 0 || paragraphs[index - 1] != paragraphs[index];
  }

  public Block get(int index) {
    int paragraph = paragraphs[index];
    boolean opens = opens(index);
    boolean closes = index + 1 == size || paragraphs[index + 1] != paragraph;
    int end = closes ? text.paragraphs().get(paragraph).end() : starts[index + 1];
    return new Block(
        paragraph,
        new Span(starts[index], end),
        numbering.partOf(paragraph),
        opens ? numbering.numberOf(paragraph).orElse(0) : 0,
        opens,
        closes);
  }

  /** The units of a block, without making it. */
  public int length(int index) {
    return (index + 1 < size ? starts[index + 1] : text.length()) - starts[index];
  }

  /** The block at an offset, the one before where none is; 0 ahead of the first. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
