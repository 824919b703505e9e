package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far one chart lies beside the one before. A sheet begins at its leftmost card, so one card
 * more on the left moves all others on the sheet; the camera follows, and for the eye they stay.
 */
public final class Drift {
  /** What is the target is what the eye rests on: it counts for so many cards. */
  private static final int TARGET = 8;

  private Drift() {}

  /**
   * The way that the cards in view went together: in each direction their median, in px of the
   * sheet. Nothing where none of them is on both charts.
   *
   * @param seen what of the sheet was in view
   */
  public static Point between(Chart before, Chart after, Rect seen, List<NodeId> targets) {
    List<Point> ways = new ArrayList<>();
    for (ChartCard card : before.cards().values()) {
      if (seen.nearerThan(0, card.place())) {
        int times = targets.contains(card.id()) ? TARGET : 1;
        after
            .card(card.id())
            .map(now -> way(card.place(), now.place()))
            .ifPresent(way -> addTimes(ways, way, times));
      }
    }
    return new Point(median(ways, Point::x), median(ways, Point::y));
  }

  private static Point way(Rect old, Rect now) {
    return new Point(now.centreX() - old.centreX(), now.y() - old.y());
  }

  private static void addTimes(List<Point> ways, Point way, int times) {
    for (int i = 0; i < times; i++) {
      ways.add(way);
    }
  }

  private static double median(List<Point> ways, ToDoubleFunction<Point> part) {
    double[] sorted = ways.stream().mapToDouble(part).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
