package claimscape.ui.map.sight;

import claimscape.drawing.Path;
import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** Whether a place lies within a closed path: its curves are followed in short straight steps. */
final class Outlines {
  private static final int STEPS = 8;

  private Outlines() {}

  /** The corners of a path that is one closed line. */
  static List<Point> corners(Path path) {
    List<Point> corners = new ArrayList<>();
    path.trace(
        new Path.Pen() {
          @Override
          public void moveTo(double x, double y) {
            corners.add(new Point(x, y));
          }

          @Override
          public void lineTo(double x, double y) {
            corners.add(new Point(x, y));
          }

          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            Point from = corners.getLast();
            for (int i = 1; i <= STEPS; i++) {
              double t = (double) i / STEPS;
              double u = 1 - t;
              corners.add(
                  new Point(
                      u * u * u * from.x()
                          + 3 * u * u * t * x1
                          + 3 * u * t * t * x2
                          + t * t * t * x,
                      u * u * u * from.y()
                          + 3 * u * u * t * y1
                          + 3 * u * t * t * y2
                          + t * t * t * y));
            }
          }

          @Override
          public void close() {}
        });
    return corners;
  }

  /** Whether a ray from the place crosses the line an odd number of times. */
  static boolean within(List<Point> corners, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
      Point a = corners.get(i);
      Point b = corners.get(j);
      if ((a.y() > y) != (b.y() > y)
          && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }
}
