package claimscape.bench.peers;

import claimscape.layout.End;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts crossings of links as if each were a straight line from the middle of the top of its
 * source to the middle of the bottom of its target: the same measure for every tool.
 */
final class StraightLines {

  private record Line(int from, int to, double x1, double y1, double x2, double y2) {
    double left() {
      return Math.min(x1, x2);
    }

    double right() {
      return Math.max(x1, x2);
    }

    boolean crosses(Line o) {
      return from != o.from
          && to != o.to
          && from != o.to
          && to != o.from
          && side(o.x1, o.y1) != side(o.x2, o.y2)
          && o.side(x1, y1) != o.side(x2, y2);
    }

    private boolean side(double px, double py) {
      return (x2 - x1) * (py - y1) - (y2 - y1) * (px - x1) > 0;
    }
  }

  private StraightLines() {}

  static long crossings(Plan plan, List<Rect> places) {
    List<Line> lines = new ArrayList<>();
    for (Link link : plan.links()) {
      if (link.target() instanceof End.ToBox(int target)) {
        Rect below = places.get(target);
        for (int source : link.sources()) {
          Rect box = places.get(source);
          lines.add(
              new Line(source, target, box.centreX(), box.y(), below.centreX(), below.bottom()));
        }
      }
    }
    lines.sort(Comparator.comparingDouble(Line::left));
    long crossings = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line a = lines.get(i);
      for (int j = i + 1; j < lines.size() && lines.get(j).left() <= a.right(); j++) {
        crossings += a.crosses(lines.get(j)) ? 1 : 0;
      }
    }
    return crossings;
  }
}
