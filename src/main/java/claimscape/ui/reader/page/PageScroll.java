package claimscape.ui.reader.page;

import claimscape.ui.reader.mark.Blocks;
import claimscape.ui.reader.mark.Heights;
import java.util.function.IntFunction;

/**
 * Where an open text stands in a view of one width: which blocks are in view and how high they are.
 * A block is measured when it comes into view, until then its height is guessed.
 */
final class PageScroll {
  private static final double MORE = 200;

  private final OpenText open;
  private final Blocks blocks;
  private final PageType type;
  private final double width;
  private final Heights heights;
  private final IntFunction<BlockCell> cells;

  /**
   * The blocks that have cells.
   *
   * @param last the last block itself
   * @param top where the first one begins, in pixels of the view
   */
  record Window(int first, int last, double top) {}

  PageScroll(OpenText open, PageType type, double width, IntFunction<BlockCell> cells) {
    this.open = open;
    this.blocks = open.blocks();
    this.type = type;
    this.width = width;
    this.cells = cells;
    double[] guessed = new double[open.blocks().size()];
    double measure = type.measure(width);
    for (int i = 0; i < guessed.length; i++) {
      guessed[i] = type.guess(open.blocks().length(i), measure);
    }
    heights = new Heights(guessed);
  }

  /** Whether it shows this text so wide, divided as it is now and with the same parts. */
  boolean isFor(OpenText text, double page) {
    return open == text && width == page && blocks == text.blocks();
  }

  PageType type() {
    return type;
  }

  Heights heights() {
    return heights;
  }

  /** How much of the page is above the view. */
  double above() {
    return heights.above(open.top()) + open.scrolled();
  }

  private double height(int index) {
    double height = cells.apply(index).fullHeight();
    heights.measured(index, height);
    return height;
  }

  void by(double pixels) {
    double wanted = open.scrolled() + pixels;
    if (Math.abs(pixels) < MORE * 40) {
      open.scrollTo(open.top(), wanted);
    } else {
      to(above() + pixels);
    }
  }

  void toShare(double share, double seen) {
    to(share * Math.max(0, heights.total() - seen));
  }

  private void to(double y) {
    double from = Math.clamp(y, 0, Math.max(0, heights.total() - 1));
    int block = heights.at(from);
    open.scrollTo(block, from - heights.above(block));
  }

  /** Fills a view of this height, from the place kept by the text. */
  Window fill(double seen) {
    settle();
    int last = reach(seen);
    double end = end(last);
    if (last == heights.size() - 1 && end < seen) {
      // What is missing below comes down from above, as far as there is anything.
      open.scrollTo(open.top(), open.scrolled() - (seen - end));
      settle();
      last = reach(seen);
    }
    return new Window(open.top(), last, -open.scrolled());
  }

  /** Makes the block at the top the one that crosses the view's upper edge. */
  private void settle() {
    int top = Math.min(open.top(), heights.size() - 1);
    double scrolled = open.scrolled();
    while (scrolled < 0 && top > 0) {
      top--;
      scrolled += height(top);
    }
    scrolled = Math.max(0, scrolled);
    while (top < heights.size() - 1 && scrolled >= height(top)) {
      scrolled -= height(top);
      top++;
    }
    open.scrollTo(top, scrolled);
  }

  private int reach(double seen) {
    double y = -open.scrolled();
    int index = open.top();
    y += height(index);
    while (y < seen + MORE && index < heights.size() - 1) {
      index++;
      y += height(index);
    }
    return index;
  }

  private double end(int last) {
    double y = -open.scrolled();
    for (int i = open.top(); i <= last; i++) {
      y += heights.of(i);
    }
    return y;
  }
}
