package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way from one chart to the next: cards that stay slide, new ones fade in. */
final class MapMotion implements Moment.Motion {
  private static final double SLIDE = 160e6;
  private static final double FADE = 120e6;
  private static final double ROOM = 26;
  private static final Point NOWHERE = new Point(0, 0);

  private final Map<NodeId, Point> from = new HashMap<>();
  private final Set<NodeId> fresh = new HashSet<>();
  private final List<Rect> areas = new ArrayList<>();
  private double passed;

  /**
   * @param drift how far the chart lies beside the one before: what moved just so has stayed
   */
  MapMotion(Chart before, Chart after, Point drift) {
    for (ChartCard card : after.cards().values()) {
      before
          .card(card.id())
          .ifPresentOrElse(
              old -> slide(card.id(), moved(old.place(), drift), card.place()), () -> fade(card));
    }
    for (ChartLink link : after.links().values()) {
      boolean same =
          before.link(link.id()).filter(old -> old.route().equals(link.route())).isPresent();
      if (!same) {
        fade(link);
      }
    }
  }

  private static Rect moved(Rect place, Point by) {
    return new Rect(place.x() + by.x(), place.y() + by.y(), place.width(), place.height());
  }

  private void slide(NodeId node, Rect old, Rect now) {
    if (old.x() != now.x() || old.y() != now.y()) {
      from.put(node, new Point(old.x() - now.x(), old.y() - now.y()));
      double x = Math.min(old.x(), now.x()) - ROOM;
      double y = Math.min(old.y(), now.y()) - ROOM;
      areas.add(
          new Rect(
              x,
              y,
              Math.max(old.right(), now.right()) + ROOM - x,
              Math.max(old.bottom(), now.bottom()) + ROOM - y));
    }
  }

  private void fade(ChartCard card) {
    fresh.add(card.id());
    areas.add(card.group().bounds());
  }

  private void fade(ChartLink link) {
    fresh.add(link.id());
    areas.add(link.group().bounds());
  }

  /** The areas of the sheet that something passes over. */
  List<Rect> areas() {
    return Collections.unmodifiableList(areas);
  }

  @Override
  public Set<NodeId> moving() {
    return Collections.unmodifiableSet(from.keySet());
  }

  /** Whether anything is on its way. */
  boolean moves() {
    return !from.isEmpty() || !fresh.isEmpty();
  }

  /** Sets the time since it began, in ns; tells whether it goes on. */
  boolean at(double nanos) {
    passed = nanos;
    return nanos < SLIDE;
  }

  @Override
  public Point shift(NodeId node) {
    Point start = from.getOrDefault(node, NOWHERE);
    double left = Math.pow(1 - Math.min(1, passed / SLIDE), 3);
    return new Point(start.x() * left, start.y() * left);
  }

  @Override
  public double opacity(NodeId node) {
    return fresh.contains(node) ? Math.min(1, passed / FADE) : 1;
  }
}
