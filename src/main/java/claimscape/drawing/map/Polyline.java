package claimscape.drawing.map;

import claimscape.drawing.Brush;
import claimscape.drawing.Path;
import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** A way over points, without points that change nothing. */
record Polyline(List<Point> points) {
  private static final double SAME = .01;
  private static final double RADIUS = 8;
  private static final double KAPPA = .5523;

  Polyline {
    points = List.copyOf(points);
  }

  /** The way over all these points: doubles and points on a straight line are left out. */
  static Polyline over(List<Point> all) {
    List<Point> kept = new ArrayList<>();
    for (Point point : all) {
      if (kept.isEmpty() || distance(kept.getLast(), point) > SAME) {
        if (kept.size() > 1 && straight(kept.get(kept.size() - 2), kept.getLast(), point)) {
          kept.removeLast();
        }
        kept.add(point);
      }
    }
    return new Polyline(kept);
  }

  Polyline then(Polyline next) {
    List<Point> all = new ArrayList<>(points);
    all.addAll(next.points);
    return over(all);
  }

  /** Whether there is anything to draw. */
  boolean drawable() {
    return points.size() > 1;
  }

  Point end() {
    return points.getLast();
  }

  /** Where one is, {@code back} before the end, on the last straight piece. */
  Point before(double back) {
    Point end = points.getLast();
    Point from = points.get(points.size() - 2);
    double length = distance(from, end);
    double share = length > 0 ? Math.min(back, length) / length : 0;
    return new Point(
        end.x() + (from.x() - end.x()) * share, end.y() + (from.y() - end.y()) * share);
  }

  /** The way without its last bit; what is left of the last piece is never less than nothing. */
  Polyline shortened(double bit) {
    if (bit <= 0) {
      return this;
    }
    List<Point> kept = new ArrayList<>(points);
    kept.set(kept.size() - 1, before(bit));
    return new Polyline(kept);
  }

  Polyline reversed() {
    return new Polyline(points.reversed());
  }

  /** The direction of travel at the end, of length 1; of the last piece that has a length. */
  Point heading() {
    Point end = points.getLast();
    int i = points.size() - 2;
    while (i > 0 && distance(points.get(i), end) <= SAME) {
      i--;
    }
    Point from = points.get(i);
    double length = Math.max(SAME, distance(from, end));
    return new Point((end.x() - from.x()) / length, (end.y() - from.y()) / length);
  }

  /** The way with round corners. */
  Path path() {
    return Path.drawn(this::draw);
  }

  void draw(Brush brush) {
    Point first = points.getFirst();
    brush.move(first.x(), first.y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      double r = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
      Point in = towards(corner, before, r);
      Point out = towards(corner, after, r);
      brush
          .line(in.x(), in.y())
          .cubic(
              in.x() + (corner.x() - in.x()) * KAPPA,
              in.y() + (corner.y() - in.y()) * KAPPA,
              out.x() + (corner.x() - out.x()) * KAPPA,
              out.y() + (corner.y() - out.y()) * KAPPA,
              out.x(),
              out.y());
    }
    Point last = points.getLast();
    brush.line(last.x(), last.y());
  }

  private static Point towards(Point from, Point to, double far) {
    if (far <= 0) {
      return from; // a piece that was shortened to nothing has no direction
    }
    double share = far / distance(from, to);
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static boolean straight(Point a, Point b, Point c) {
    double cross = (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x());
    double along = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
    return Math.abs(cross) < SAME && along > 0;
  }
}
