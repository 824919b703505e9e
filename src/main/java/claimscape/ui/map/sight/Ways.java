package claimscape.ui.map.sight;

import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.ArrayList;
import java.util.List;

/** Distances along and beside the ways of a route. */
public final class Ways {
  private Ways() {}

  /**
   * The nearest place of a polyline.
   *
   * @param distance from the place asked for
   * @param along how far from its start
   */
  record Nearest(double distance, double along) {}

  static Nearest nearest(List<Point> way, double x, double y) {
    Nearest best = new Nearest(Double.POSITIVE_INFINITY, 0);
    double walked = 0;
    for (int i = 1; i < way.size(); i++) {
      Point a = way.get(i - 1);
      Point b = way.get(i);
      double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
      double share =
          length == 0
              ? 0
              : Math.clamp(
                  ((x - a.x()) * (b.x() - a.x()) + (y - a.y()) * (b.y() - a.y()))
                      / (length * length),
                  0,
                  1);
      double px = a.x() + share * (b.x() - a.x());
      double py = a.y() + share * (b.y() - a.y());
      double distance = Math.hypot(x - px, y - py);
      if (distance < best.distance()) {
        best = new Nearest(distance, walked + share * length);
      }
      walked += length;
    }
    return best;
  }

  /** How long a polyline is. */
  public static double length(List<Point> way) {
    double sum = 0;
    for (int i = 1; i < way.size(); i++) {
      sum += Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
    }
    return sum;
  }

  /** The place of a polyline so far from its start. */
  public static Point at(List<Point> way, double along) {
    double left = along;
    for (int i = 1; i < way.size(); i++) {
      Point a = way.get(i - 1);
      Point b = way.get(i);
      double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
      if (left <= length && length > 0) {
        double share = Math.max(0, left) / length;
        return new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()));
      }
      left -= length;
    }
    return way.getLast();
  }

  /** The way of the first premise from its card to the head. */
  public static List<Point> whole(Route route) {
    List<Point> way = new ArrayList<>(route.branches().getFirst());
    way.addAll(route.trunk());
    return way;
  }

  /** A thin rectangle around each straight piece, with some room. */
  static List<Rect> pieces(Route route, double room) {
    List<Rect> pieces = new ArrayList<>();
    List<List<Point>> ways = new ArrayList<>(route.branches());
    ways.add(route.trunk());
    for (List<Point> way : ways) {
      for (int i = 1; i < way.size(); i++) {
        pieces.add(around(way.get(i - 1), way.get(i), room));
      }
    }
    return pieces;
  }

  private static Rect around(Point a, Point b, double room) {
    double x = Math.min(a.x(), b.x()) - room;
    double y = Math.min(a.y(), b.y()) - room;
    return new Rect(x, y, Math.abs(a.x() - b.x()) + 2 * room, Math.abs(a.y() - b.y()) + 2 * room);
  }
}
