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

  private final Map<Cell, List<Rect>> solid = new HashMap<>();
  private final Map<Cell, List<Rect>> lines = new HashMap<>();
  private final Rect sheet;

  private record Cell(long column, long row) {}

  /**
   * The ground of a sheet with cards and links on it.
   *
   * @param sheet nothing is free outside of it
   */
  Ground(Rect sheet, Collection<Rect> cards, Collection<Connection> connections) {
    this.sheet = sheet;
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

  private static void put(Map<Cell, List<Rect>> into, Rect place) {
    for (long column = cell(place.x()); column <= cell(place.right()); column++) {
      for (long row = cell(place.y()); row <= cell(place.bottom()); row++) {
        into.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>()).add(place);
      }
    }
  }

  private static Set<Rect> near(Map<Cell, List<Rect>> from, Rect place) {
    Set<Rect> found = new LinkedHashSet<>();
    for (long column = cell(place.x() - APART); column <= cell(place.right() + APART); column++) {
      for (long row = cell(place.y() - APART); row <= cell(place.bottom() + APART); row++) {
        found.addAll(from.getOrDefault(new Cell(column, row), List.of()));
      }
    }
    return found;
  }

  private static long cell(double at) {
    return (long) Math.floor(at / CELL);
  }
}
