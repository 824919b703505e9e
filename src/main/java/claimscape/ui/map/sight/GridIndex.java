package claimscape.ui.map.sight;

import claimscape.layout.Rect;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds what lies in an area of the sheet without looking at all of it. The sheet is a grid of
 * square cells; each knows the things that touch it. A thing may be given as several rectangles, so
 * that a long link is not found wherever its bounding box reaches.
 */
public final class GridIndex {
  private static final double CELL = 320;

  /** Where one card was put far away the cells grow, so that the empty ones cost nothing. */
  private static final int MOST_CELLS = 1 << 16;

  private final int count;
  private final double cell;
  private final int left;
  private final int top;
  private final int columns;
  private final int rows;

  /** Where in {@link #things} those of a cell begin; cells column by column. */
  private final int[] begin;

  private final int[] things;

  /** Things by their rectangles; a thing's number is its place in the list. */
  public static GridIndex of(List<List<Rect>> things) {
    return new GridIndex(things);
  }

  private GridIndex(List<List<Rect>> all) {
    count = all.size();
    Rect bounds = bounds(all);
    cell = cellOf(bounds);
    left = floor(bounds.x());
    top = floor(bounds.y());
    columns = floor(bounds.right()) - left + 1;
    rows = floor(bounds.bottom()) - top + 1;
    begin = new int[columns * rows + 1];
    each(all, (at, thing) -> begin[at + 1]++);
    for (int at = 0; at < columns * rows; at++) {
      begin[at + 1] += begin[at];
    }
    things = new int[begin[columns * rows]];
    int[] next = begin.clone();
    each(all, (at, thing) -> things[next[at]++] = thing);
  }

  private static Rect bounds(List<List<Rect>> all) {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (List<Rect> rects : all) {
      for (Rect rect : rects) {
        left = Math.min(left, rect.x());
        top = Math.min(top, rect.y());
        right = Math.max(right, rect.right());
        bottom = Math.max(bottom, rect.bottom());
      }
    }
    return new Rect(left, top, right - left, bottom - top);
  }

  private static double cellOf(Rect bounds) {
    double cell = CELL;
    while ((bounds.width() / cell + 2) * (bounds.height() / cell + 2) > MOST_CELLS) {
      cell *= 2;
    }
    return cell;
  }

  private interface Put {
    void thing(int cell, int thing);
  }

  private void each(List<List<Rect>> all, Put put) {
    for (int thing = 0; thing < count; thing++) {
      for (Rect rect : all.get(thing)) {
        within(rect, thing, put);
      }
    }
  }

  private void within(Rect rect, int thing, Put put) {
    int firstColumn = Math.max(0, floor(rect.x()) - left);
    int lastColumn = Math.min(columns - 1, floor(rect.right()) - left);
    int firstRow = Math.max(0, floor(rect.y()) - top);
    int lastRow = Math.min(rows - 1, floor(rect.bottom()) - top);
    for (int column = firstColumn; column <= lastColumn; column++) {
      for (int row = firstRow; row <= lastRow; row++) {
        put.thing(column * rows + row, thing);
      }
    }
  }

  /** Gives every thing that may touch an area, each once, in the order of their numbers. */
  public void in(Rect area, IntConsumer found) {
    BitSet all = new BitSet(count);
    within(
        area,
        0,
        (at, none) -> {
          for (int i = begin[at]; i < begin[at + 1]; i++) {
            all.set(things[i]);
          }
        });
    all.stream().forEach(found);
  }

  private int floor(double at) {
    return (int) Math.floor(at / cell);
  }
}
