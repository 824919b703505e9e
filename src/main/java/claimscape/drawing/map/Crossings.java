package claimscape.drawing.map;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where links pass over others. The later one is kept free by a halo, so that an eye can follow
 * both. Links to one target share their rails and are no crossing.
 */
final class Crossings {
  /** Above this number of links lines are too dense for halos to help. */
  private static final int MOST = 2_000;

  private static final double CELL = 160;
  private static final double CORNER = 4;

  private Crossings() {}

  /**
   * A place where a link passes over another.
   *
   * @param upright whether the upper link runs up or down there
   * @param reach how far the halo goes along the upper link, to both sides
   */
  record Pass(Point at, boolean upright, double reach) {}

  private record Piece(int link, NodeId target, double at, double from, double to, double width) {}

  private record Cell(long column, long row) {}

  /** For each connection, in the order of painting, where it passes over earlier ones. */
  static List<List<Pass>> of(List<Connection> connections) {
    List<List<Pass>> passes = new ArrayList<>();
    connections.forEach(connection -> passes.add(new ArrayList<>()));
    if (connections.size() > MOST) {
      return passes;
    }
    List<Piece> level = new ArrayList<>();
    Map<Cell, List<Piece>> upright = new HashMap<>();
    for (int i = 0; i < connections.size(); i++) {
      Connection connection = connections.get(i);
      for (Polyline way : connection.ways()) {
        for (int j = 1; j < way.points().size(); j++) {
          sort(i, connection, way.points().get(j - 1), way.points().get(j), level, upright);
        }
      }
    }
    for (Piece flat : level) {
      for (long column = cell(flat.from); column <= cell(flat.to); column++) {
        for (Piece tall : upright.getOrDefault(new Cell(column, cell(flat.at)), List.of())) {
          if (cell(tall.at) == column) {
            cross(flat, tall, passes);
          }
        }
      }
    }
    return passes;
  }

  private static void sort(
      int link,
      Connection connection,
      Point a,
      Point b,
      List<Piece> level,
      Map<Cell, List<Piece>> upright) {
    NodeId target = connection.relation().target();
    double width = connection.width();
    if (a.y() == b.y()) {
      level.add(
          new Piece(link, target, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()), width));
    } else if (a.x() == b.x()) {
      double top = Math.min(a.y(), b.y());
      double bottom = Math.max(a.y(), b.y());
      Piece piece = new Piece(link, target, a.x(), top, bottom, width);
      for (long row = cell(top); row <= cell(bottom); row++) {
        upright.computeIfAbsent(new Cell(cell(a.x()), row), c -> new ArrayList<>()).add(piece);
      }
    }
  }

  private static void cross(Piece flat, Piece tall, List<List<Pass>> passes) {
    boolean inside =
        tall.at > flat.from + CORNER
            && tall.at < flat.to - CORNER
            && flat.at > tall.from + CORNER
            && flat.at < tall.to - CORNER;
    if (!inside || flat.link == tall.link || flat.target.equals(tall.target)) {
      return;
    }
    boolean tallAbove = tall.link > flat.link;
    double reach = (tallAbove ? flat.width : tall.width) / 2 + 1;
    passes
        .get(Math.max(flat.link, tall.link))
        .add(new Pass(new Point(tall.at, flat.at), tallAbove, reach));
  }

  private static long cell(double at) {
    return (long) Math.floor(at / CELL);
  }
}
