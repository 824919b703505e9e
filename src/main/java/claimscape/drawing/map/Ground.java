package claimscape.drawing.map;

import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the sheet is taken, by a grid: cards and words, which nothing may cover, and lines. */
final class Ground {
  private static final double CELL = 128;
  private static final double APART = 3;

  private final Map<Integer, List<Rect>> solid = new HashMap<>();
  private final Map<Integer, List<Rect>> lines = new HashMap<>();
  private final Rect sheet;
  private final int rows;

  /**
   * The ground of a sheet with cards and links on it.
   *
   * @param sheet nothing is free outside of it
   */
  Ground(Rect sheet, Collection<Rect> cards, Collection<Connection> connections) {
    this.sheet = sheet;
    this.rows = cell(sheet.height()) + 1;
    cards.forEach(this::take);
    for (Connection connection : connections) {
      for (Polyline way : connection.ways()) {
        for (int i = 1; i < way.points().size(); i++) {
          put(lines, around(way.points().get(i - 1), way.points().get(i)));
        }
      }
    }
  }

  private static Rect around(Point a, Point b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Rect(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  /** Whether neither cards nor words are there, and the place is on the sheet. */
  boolean free(Rect place) {
    boolean inside =
        place.x() >= sheet.x() + APART
            && place.y() >= sheet.y() + APART
            && place.right() <= sheet.right() - APART
            && place.bottom() <= sheet.bottom() - APART;
    return inside && near(solid, place).stream().noneMatch(taken -> taken.nearerThan(APART, place));
  }

  int linesUnder(Rect place) {
    return (int) near(lines, place).stream().filter(line -> line.nearerThan(2, place)).count();
  }

  void take(Rect place) {
    put(solid, place);
  }

  private void put(Map<Integer, List<Rect>> into, Rect place) {
    for (int column = cell(place.x()); column <= cell(place.right()); column++) {
      for (int row = row(place.y()); row <= row(place.bottom()); row++) {
        into.computeIfAbsent(column * rows + row, cell -> new ArrayList<>()).add(place);
      }
    }
  }

  private Set<Rect> near(Map<Integer, List<Rect>> from, Rect place) {
    Set<Rect> found = new LinkedHashSet<>();
    for (int column = cell(place.x() - APART); column <= cell(place.right() + APART); column++) {
      for (int row = row(place.y() - APART); row <= row(place.bottom() + APART); row++) {
        found.addAll(from.getOrDefault(column * rows + row, List.of()));
      }
    }
    return found;
  }

  /** What is above or below the sheet counts as at its edge. */
  private int row(double at) {
    return Math.clamp(cell(at), 0, rows - 1);
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }
}
