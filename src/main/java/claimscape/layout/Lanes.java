package claimscape.layout;

import java.util.Arrays;

/**
 * Hands out heights for horizontal lines in the gaps of the columns, so that two lines in one gap
 * keep apart as long as the gap has room.
 */
final class Lanes {

  private static final double APART = 3;
  private static final double HIGHEST = 4;
  private static final double EASE = 8;
  private static final int TRIES = 12;

  /** Where so many lines run, one more need not keep apart from all of them. */
  private static final int FULL = 64;

  private static final double[] NONE = {};

  /** The gap where a line is, the one above, the one below. */
  private static final int[] NEAR = {0, -1, 1};

  private final Sheet sheet;

  /** The heights taken in each gap of each column, as many as counted. */
  private final double[][][] taken;

  private final int[][] counts;

  Lanes(Sheet sheet) {
    this.sheet = sheet;
    taken = new double[sheet.grid.columns()][][];
    counts = new int[taken.length][];
    for (int c = 0; c < taken.length; c++) {
      taken[c] = new double[sheet.column(c).gaps()][];
      Arrays.fill(taken[c], NONE);
      counts[c] = new int[taken[c].length];
    }
  }

  /** Notes that a line runs at a height through all columns between two places. */
  void note(double from, double to, double y) {
    double a = Math.min(from, to);
    double b = Math.max(from, to);
    for (int c = sheet.grid.columnAfter(a); c < sheet.grid.columns(); c++) {
      if (sheet.grid.left[c] >= b) {
        break;
      }
      if (sheet.grid.right[c] > a) {
        add(c, sheet.column(c).gapAt(y), y);
      }
    }
  }

  /**
   * Takes a height at which to cross a column: as near as can be to where the line comes from and
   * where it goes to.
   */
  double take(int c, double from, double to) {
    Sheet.Strip strip = sheet.column(c);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    int at = strip.gapAt(from);
    int goal = strip.gapAt(to);
    for (int near = 0; near < 6; near++) {
      int k = (near < 3 ? at : goal) + NEAR[near % 3];
      if (k < 0 || k >= strip.gaps()) {
        continue;
      }
      double low = low(strip, k);
      double high = high(strip, k);
      if (low > high) {
        continue;
      }
      double y = comfortable(low, high, from);
      double crowd = counts[c][k] * 4.0;
      double cost = Math.abs(y - from) * 1.01 + Math.abs(y - to) + crowd;
      if (y < Spacing.MARGIN) {
        cost += 60;
      }
      if (cost < least) {
        least = cost;
        best = k;
      }
    }
    double y = vacant(c, best, from);
    add(c, best, y);
    return y;
  }

  private double vacant(int c, int k, double from) {
    Sheet.Strip strip = sheet.column(c);
    double low = low(strip, k);
    double high = high(strip, k);
    double wish = comfortable(low, high, from);
    double reach = Math.max(wish - low, high - wish);
    for (int i = 0; i < TRIES * 2; i++) {
      int steps = (i + 1) / 2;
      double shift = steps * APART;
      if (shift > reach) {
        break;
      }
      double y = wish + ((i & 1) == 0 ? shift : -shift);
      if (y >= low && y <= high && clear(c, k, y)) {
        return y;
      }
    }
    return wish;
  }

  private boolean clear(int c, int k, double y) {
    double[] heights = taken[c][k];
    for (int i = 0; i < Math.min(FULL, counts[c][k]); i++) {
      if (Math.abs(heights[i] - y) < APART - 0.01) {
        return false;
      }
    }
    return true;
  }

  private void add(int c, int k, double y) {
    int count = counts[c][k]++;
    if (count >= FULL) {
      return;
    }
    if (count == taken[c][k].length) {
      taken[c][k] = Arrays.copyOf(taken[c][k], Math.max(4, 2 * count));
    }
    taken[c][k][count] = y;
  }

  private static double low(Sheet.Strip strip, int k) {
    return Math.max(HIGHEST, strip.gapFrom(k) + Sheet.CLEARANCE);
  }

  private static double high(Sheet.Strip strip, int k) {
    return strip.gapTo(k) - Sheet.CLEARANCE;
  }

  /** As near to the wish as one can come without hugging a box where there is room not to. */
  private static double comfortable(double low, double high, double wish) {
    double ease = Math.min(EASE, (high - low) * 0.4);
    return clamp(wish, low + ease, high - ease);
  }

  private static double clamp(double y, double low, double high) {
    return Math.max(low, Math.min(high, y));
  }
}
