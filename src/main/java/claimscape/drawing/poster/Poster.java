package claimscape.drawing.poster;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing in columns and rows that overlap, so that every card and every run of words that fits
 * is whole on at least one of its panes.
 */
public record Poster(List<Span> columns, List<Span> rows) {
  private static final double EXACT = 1e-6;
  private static final int STEPS = 24;

  public Poster {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The fewest panes of a size.
   *
   * @param width of a pane at most, px of the drawing
   * @param height of a pane at most, px of the drawing
   * @param overlap how much of a pane its neighbour shows too, at least; less than half a pane
   */
  public static Poster of(Wholes wholes, double width, double height, double overlap) {
    return new Poster(
        cut(wholes.across(), wholes.width(), width, overlap),
        cut(wholes.down(), wholes.height(), height, overlap));
  }

  /** As many panes, none larger than it must be. */
  public static Poster even(Wholes wholes, double width, double height, double overlap) {
    return new Poster(
        evenly(wholes.across(), wholes.width(), width, overlap),
        evenly(wholes.down(), wholes.height(), height, overlap));
  }

  public int count() {
    return columns.size() * rows.size();
  }

  /** The length of the longest column, across, px. */
  public double width() {
    return columns.stream().mapToDouble(Span::length).max().orElse(0);
  }

  /** The length of the longest row, down, px. */
  public double height() {
    return rows.stream().mapToDouble(Span::length).max().orElse(0);
  }

  /** Row by row. */
  public List<Pane> panes() {
    List<Pane> panes = new ArrayList<>();
    for (Span row : rows) {
      for (Span column : columns) {
        panes.add(new Pane(column.from(), row.from(), column.length(), row.length()));
      }
    }
    return panes;
  }

  /**
   * Each cut begins as late as it can: where the first thing does that the one before shows in part
   * or not at all. What is longer than a pane cannot be whole and does not count.
   */
  private static List<Span> cut(List<Span> wholes, double length, double room, double overlap) {
    List<Span> cuts = new ArrayList<>();
    double start = 0;
    int first = 0;
    while (start + room < length - EXACT) {
      double end = start + room;
      cuts.add(new Span(start, end));
      double next = end - overlap;
      while (first < wholes.size() && wholes.get(first).from() <= start) {
        first++;
      }
      for (int i = first; i < wholes.size() && wholes.get(i).from() < next; i++) {
        Span whole = wholes.get(i);
        if (whole.to() > end && whole.length() <= room) {
          next = whole.from();
        }
      }
      start = next;
    }
    cuts.add(new Span(start, length));
    return cuts;
  }

  /** Never smaller than the longest thing that was whole before. */
  private static List<Span> evenly(List<Span> wholes, double length, double room, double overlap) {
    List<Span> best = cut(wholes, length, room, overlap);
    double low =
        wholes.stream()
            .mapToDouble(Span::length)
            .filter(whole -> whole <= room)
            .reduce(Math.max(length / best.size(), 2 * overlap), Math::max);
    double high = room;
    for (int i = 0; i < STEPS && best.size() > 1 && high > low; i++) {
      double middle = (low + high) / 2;
      List<Span> tried = cut(wholes, length, middle, overlap);
      if (tried.size() == best.size()) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }
}
