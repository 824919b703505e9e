package claimscape.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands out heights for horizontal lines in the gaps of the columns, so that two lines in one gap
 * keep apart as long as the gap has room.
 */
final class Lanes {

  private static final double APART = 3;
  private static final double HIGHEST = 4;
  private static final double EASE = 8;
  private static final int TRIES = 12;

  private final Sheet sheet;
  private final List<List<List<Double>>> taken = new ArrayList<>();

  Lanes(Sheet sheet) {
    this.sheet = sheet;
    for (int c = 0; c < sheet.grid.columns(); c++) {
      taken.add(new ArrayList<>());
      for (int k = 0; k < sheet.column(c).gaps(); k++) {
        taken.get(c).add(List.of());
      }
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
    int[] candidates = {at, at - 1, at + 1, goal, goal - 1, goal + 1};
    for (int k : candidates) {
      if (k < 0 || k >= strip.gaps() || low(strip, k) > high(strip, k)) {
        continue;
      }
      double y = comfortable(strip, k, from);
      double crowd = taken.get(c).get(k).size() * 4.0;
      double cost = Math.abs(y - from) * 1.01 + Math.abs(y - to) + crowd;
      if (y < Spacing.MARGIN) {
        cost += 60;
      }
      if (cost < least) {
        least = cost;
        best = k;
      }
    }
    double y = vacant(c, best, comfortable(strip, best, from));
    add(c, best, y);
    return y;
  }

  private double vacant(int c, int k, double wish) {
    Sheet.Strip strip = sheet.column(c);
    List<Double> others = taken.get(c).get(k);
    for (int i = 0; i < TRIES * 2; i++) {
      int steps = (i + 1) / 2;
      double y = wish + steps * APART * ((i & 1) == 0 ? 1 : -1);
      if (y >= low(strip, k) && y <= high(strip, k) && clear(others, y)) {
        return y;
      }
    }
    return wish;
  }

  private static boolean clear(List<Double> others, double y) {
    for (double other : others) {
      if (Math.abs(other - y) < APART - 0.01) {
        return false;
      }
    }
    return true;
  }

  private void add(int c, int k, double y) {
    List<Double> heights = taken.get(c).get(k);
    if (heights.isEmpty()) {
      heights = new ArrayList<>(2);
      taken.get(c).set(k, heights);
    }
    heights.add(y);
  }

  private static double low(Sheet.Strip strip, int k) {
    return Math.max(HIGHEST, strip.gapFrom(k) + Sheet.CLEARANCE);
  }

  private static double high(Sheet.Strip strip, int k) {
    return strip.gapTo(k) - Sheet.CLEARANCE;
  }

  /** As near to the wish as one can come without hugging a box where there is room not to. */
  private static double comfortable(Sheet.Strip strip, int k, double wish) {
    double ease = Math.min(EASE, (high(strip, k) - low(strip, k)) * 0.4);
    return clamp(wish, low(strip, k) + ease, high(strip, k) - ease);
  }

  private static double clamp(double y, double low, double high) {
    return Math.max(low, Math.min(high, y));
  }
}
