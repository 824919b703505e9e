package claimscape.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The paragraphs of a text. A line with more than white space is one; lines of a block (no blank
 * line between) are one together only if they look wrapped by hand: each was ended because the next
 * word would not have fitted into the block's width, and some line goes on in small letters.
 */
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private final int[] starts;
  private final int[] ends;

  private Paragraphs(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static Paragraphs of(String text) {
    Collector found = new Collector();
    List<Span> block = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (isBlank(text, from, end)) {
        found.addBlock(text, block);
        block.clear();
      } else {
        block.add(new Span(from, end));
      }
      from = end + 1;
    }
    found.addBlock(text, block);
    return new Paragraphs(
        Arrays.copyOf(found.starts, found.size), Arrays.copyOf(found.ends, found.size));
  }

  List<Span> spans() {
    return new Spans();
  }

  /** See {@link SourceText#paragraphAt}. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found >= 0) {
      return found;
    }
    int before = -found - 2;
    return before >= 0 ? before : Math.min(0, starts.length - 1);
  }

  private static boolean isBlank(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!White.is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrapped(String text, List<Span> block) {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    boolean goesOn = false;
    for (int line = 0; line + 1 < block.size(); line++) {
      Span next = block.get(line + 1);
      goesOn |= Character.isLowerCase(text.codePointAt(next.start()));
      int word = next.start();
      while (word < next.end() && !White.is(text.charAt(word))) {
        word++;
      }
      boolean indented = word == next.start();
      if (indented || block.get(line).length() + 1 + (word - next.start()) <= width) {
        return false;
      }
    }
    return goesOn;
  }

  private final class Spans extends AbstractList<Span> implements RandomAccess {
    @Override
    public Span get(int index) {
      return new Span(starts[index], ends[index]);
    }

    @Override
    public int size() {
      return starts.length;
    }
  }

  private static final class Collector {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    void addBlock(String text, List<Span> block) {
      if (block.size() > 1 && isWrapped(text, block)) {
        add(block.getFirst().union(block.getLast()));
      } else {
        block.forEach(this::add);
      }
    }

    private void add(Span span) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = span.start();
      ends[size] = span.end();
      size++;
    }
  }
}
