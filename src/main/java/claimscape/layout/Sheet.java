package claimscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is free on a sheet of placed boxes: between the columns run gutters, inside a column there
 * are gaps between its boxes. A box off the grid (pinned, or a root over the middle of its
 * children) takes room in every column and gutter that it touches.
 */
final class Sheet {

  /** How near a passing line comes to a box in a gap. */
  static final double CLEARANCE = 5;

  final List<Rect> places;
  final Grid grid;

  /** First and last column that a box touches, or would touch if it stood in a gutter. */
  final int[] firstColumn;

  final int[] lastColumn;
  private final Strip[] columns;
  private final Strip[] gutters;
  private final boolean regular;

  Sheet(List<Rect> places, Grid grid) {
    this.places = places;
    this.grid = grid;
    int n = places.size();
    firstColumn = new int[n];
    lastColumn = new int[n];
    List<List<Rect>> inColumn = lists(grid.columns());
    List<List<Rect>> inGutter = lists(grid.columns() + 1);
    for (int v = 0; v < n; v++) {
      Rect r = places.get(v);
      int first = grid.columnAfter(r.x());
      int last = Math.max(first, grid.columnBefore(r.right()));
      firstColumn[v] = first;
      lastColumn[v] = last;
      for (int c = first; c <= last; c++) {
        inColumn.get(c).add(r);
      }
      for (int g = first; g <= last + 1; g++) {
        boolean leftOfEnd = g == grid.columns() || r.x() < grid.gutterRight(g) - 1;
        boolean rightOfStart = g == 0 || r.right() > grid.gutterLeft(g) + 1;
        if (leftOfEnd && rightOfStart) {
          inGutter.get(g).add(r);
        }
      }
    }
    columns = inColumn.stream().map(Strip::new).toArray(Strip[]::new);
    gutters = inGutter.stream().map(Strip::new).toArray(Strip[]::new);
    boolean free = inGutter.stream().allMatch(List::isEmpty);
    for (int v = 0; free && v < n; v++) {
      free = alone(v);
    }
    regular = free;
  }

  /**
   * Whether all gutters are free from top to bottom and no box stands beside another in a column.
   */
  boolean regular() {
    return regular;
  }

  /** Whether no other box is beside a box in the columns that it touches. */
  boolean alone(int v) {
    Rect r = places.get(v);
    for (int c = firstColumn[v]; c <= lastColumn[v]; c++) {
      if (columns[c].hasOther(r)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a gutter beside a box, and the way there, are free as far as the box reaches. */
  boolean open(int gutter, int v) {
    Rect r = places.get(v);
    return regular || alone(v) && gutters[gutter].freeBetween(r.y(), r.bottom());
  }

  /** Whether an upright or level line meets no box. */
  boolean freeBetween(Point a, Point b) {
    return a.y() == b.y() ? freeAcross(a.x(), b.x(), a.y()) : freeDown(a.x(), a.y(), b.y());
  }

  /** Whether an upright line meets no box. */
  boolean freeDown(double x, double from, double to) {
    int c = grid.columnAfter(x);
    if (columns[c].blocksDown(x, from, to) || gutters[c].blocksDown(x, from, to)) {
      return false;
    }
    return !gutters[c + 1].blocksDown(x, from, to);
  }

  private static List<List<Rect>> lists(int n) {
    List<List<Rect>> lists = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  Strip column(int c) {
    return columns[c];
  }

  Strip gutter(int g) {
    return gutters[g];
  }

  /** Whether a horizontal line from one x to another meets no box. */
  boolean freeAcross(double from, double to, double y) {
    double a = Math.min(from, to);
    double b = Math.max(from, to);
    int first = grid.columnAfter(a);
    for (int c = first; c < grid.columns() && grid.left[c] < b; c++) {
      if (columns[c].blocks(y, a, b)) {
        return false;
      }
    }
    for (int g = first; g <= grid.columns() && grid.gutterLeft(g) < b; g++) {
      if (gutters[g].blocks(y, a, b)) {
        return false;
      }
    }
    return true;
  }

  /** The boxes of a column or gutter from top to bottom. */
  static final class Strip {
    private final double[] tops;
    private final double[] bottoms;
    private final Rect[] rects;

    Strip(List<Rect> boxes) {
      rects = boxes.toArray(Rect[]::new);
      java.util.Arrays.sort(
          rects, Comparator.comparingDouble(Rect::y).thenComparingDouble(Rect::x));
      tops = new double[rects.length];
      bottoms = new double[rects.length];
      double lowest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < rects.length; i++) {
        tops[i] = rects[i].y();
        lowest = Math.max(lowest, rects[i].bottom());
        bottoms[i] = lowest;
      }
    }

    /** Number of gaps: above the first box, between boxes, below the last. */
    int gaps() {
      return tops.length + 1;
    }

    double gapFrom(int k) {
      return k == 0 ? Double.NEGATIVE_INFINITY : bottoms[k - 1];
    }

    double gapTo(int k) {
      return k == tops.length ? Double.POSITIVE_INFINITY : tops[k];
    }

    /** The first gap that reaches below y; it may begin below y. */
    int gapAt(double y) {
      int low = 0;
      int high = tops.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (tops[middle] > y) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    /** Whether no box of the strip meets the upright line between two heights. */
    boolean freeBetween(double y1, double y2) {
      double a = Math.min(y1, y2);
      double b = Math.max(y1, y2);
      int k = gapAt(a);
      return gapFrom(k) <= a && gapTo(k) >= b;
    }

    private boolean hasOther(Rect r) {
      for (int i = gapAt(r.bottom()) - 1; i >= 0 && bottoms[i] > r.y(); i--) {
        if (!rects[i].equals(r) && rects[i].bottom() > r.y()) {
          return true;
        }
      }
      return false;
    }

    private boolean blocksDown(double x, double from, double to) {
      double a = Math.min(from, to);
      double b = Math.max(from, to);
      for (int i = gapAt(b) - 1; i >= 0 && bottoms[i] > a; i--) {
        if (rects[i].bottom() > a && rects[i].x() < x && rects[i].right() > x) {
          return true;
        }
      }
      return false;
    }

    private boolean blocks(double y, double from, double to) {
      int k = gapAt(y);
      for (int i = k - 1; i >= 0 && bottoms[i] > y; i--) {
        if (rects[i].bottom() > y && rects[i].x() < to && rects[i].right() > from) {
          return true;
        }
      }
      return false;
    }
  }
}
