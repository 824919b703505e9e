package claimscape.ui.map.sight;

import claimscape.layout.Rect;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds what lies in an area of the sheet without looking at all of it. The sheet is a grid of
 * square cells; each knows the things that touch it. A thing may be given as several rectangles, so
 * that a long link is not found wherever its bounding box reaches.
 */
public final class GridIndex {
  private static final double CELL = 320;

  private final Map<Long, BitSet> cells = new HashMap<>();
  private int count;

  /** Things by their rectangles; a thing's number is its place in the list. */
  public static GridIndex of(List<List<Rect>> things) {
    GridIndex index = new GridIndex();
    for (List<Rect> rects : things) {
      for (Rect rect : rects) {
        index.put(index.count, rect);
      }
      index.count++;
    }
    return index;
  }

  private void put(int thing, Rect rect) {
    for (int column = cell(rect.x()); column <= cell(rect.right()); column++) {
      for (int row = cell(rect.y()); row <= cell(rect.bottom()); row++) {
        cells.computeIfAbsent(key(column, row), at -> new BitSet()).set(thing);
      }
    }
  }

  /** Gives every thing that may touch an area, each once, in the order of their numbers. */
  public void in(Rect area, IntConsumer found) {
    long columns = (long) cell(area.right()) - cell(area.x()) + 1;
    long rows = (long) cell(area.bottom()) - cell(area.y()) + 1;
    BitSet all = new BitSet(count);
    if (columns * rows > cells.size()) {
      all.set(0, count);
    } else {
      for (int column = cell(area.x()); column <= cell(area.right()); column++) {
        for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
          BitSet here = cells.get(key(column, row));
          if (here != null) {
            all.or(here);
          }
        }
      }
    }
    all.stream().forEach(found);
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) | (row & 0xFFFFFFFFL);
  }
}
