package claimscape.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Puts a few heavy parts side by side in stacks: neighbours in reading order share a stack where
 * that is narrower. For a height that no stack shall exceed, the narrowest row of stacks is found
 * by dynamic programming over where each stack ends. Dropping parts one after the other cannot look
 * ahead, and what it loses at each generation adds up.
 */
final class Stacking {

  private final List<List<Shape>> fronts;
  private final Block.Kind kind;
  private final int head;
  private final double headHeight;
  private final double start;

  /** All widths that a part can have, narrow to wide. */
  private final int[] widths;

  /** For each part and each of the widths the lowest shape that fits in, or -1. */
  private final int[][] lowest;

  Stacking(int head, double headHeight, List<List<Shape>> fronts, Block.Kind kind) {
    this.head = head;
    this.headHeight = headHeight;
    this.fronts = fronts;
    this.kind = kind;
    start = head == Block.HEADLESS ? 0 : headHeight + Spacing.DROP;
    widths =
        fronts.stream().flatMap(List::stream).mapToInt(Shape::width).sorted().distinct().toArray();
    lowest = new int[fronts.size()][widths.length];
    for (int p = 0; p < lowest.length; p++) {
      List<Shape> front = fronts.get(p);
      int shape = -1;
      for (int w = 0; w < widths.length; w++) {
        while (shape + 1 < front.size() && front.get(shape + 1).width() <= widths[w]) {
          shape++;
        }
        lowest[p][w] = shape;
      }
    }
  }

  /** The narrowest row whose stacks end above a limit, or are at their lowest. */
  Shape within(double limit) {
    int n = fronts.size();
    int[] least = new int[n + 1];
    int[] from = new int[n + 1];
    int[] wide = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      least[end] = Integer.MAX_VALUE;
      for (int first = end - 1; first >= 0; first--) {
        int w = width(first, end, limit - start);
        if (w == widths.length && first < end - 1) {
          break;
        }
        int at = Math.min(w, widths.length - 1);
        if (least[first] + widths[at] < least[end]) {
          least[end] = least[first] + widths[at];
          from[end] = first;
          wide[end] = at;
        }
      }
    }
    return built(from, wide);
  }

  /** The narrowest width of a stack of parts that is not too high; past the last if none is. */
  private int width(int first, int end, double most) {
    int low = 0;
    int high = widths.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (height(first, end, middle) <= most) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private double height(int first, int end, int w) {
    double height = 0;
    for (int p = first; p < end; p++) {
      if (lowest[p][w] < 0) {
        return Double.POSITIVE_INFINITY;
      }
      Shape shape = fronts.get(p).get(lowest[p][w]);
      height += shape.height() + (p == first ? 0 : kind.gapBelow(shape.block()));
    }
    return height;
  }

  private Shape built(int[] from, int[] wide) {
    int n = fronts.size();
    Block[] parts = new Block[n];
    Contour[] contours = new Contour[n];
    int[] at = new int[n];
    int strays = 0;
    boolean[] opens = new boolean[n + 1];
    int[] columns = new int[n];
    for (int end = n; end > 0; end = from[end]) {
      opens[from[end]] = true;
      Arrays.fill(columns, from[end], end, wide[end]);
    }
    int x = 0;
    for (int p = 0; p < n; p++) {
      if (p > 0 && opens[p]) {
        x += widths[columns[p - 1]];
      }
      Shape shape = fronts.get(p).get(lowest[p][columns[p]]);
      parts[p] = shape.block();
      contours[p] = shape.contour();
      at[p] = x;
      strays += shape.strays() + (opens[p] || shape.block().isLeaf() ? 0 : 1);
    }
    Block block = Packing.framed(head, parts, at, kind);
    return Shape.of(block, Contour.settle(block, contours, headHeight), strays);
  }
}
