package claimscape.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The compact layout of a whole map: all boxes on one grid of columns, each subtree a block that is
 * packed below its root, links in the gutters between the columns and the gaps inside them. A pure
 * function: the same plan gives the same places.
 */
public final class CompactLayout {

  private CompactLayout() {}

  /**
   * Lays out a plan.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Layout of(Plan plan, Cancel cancel) {
    return of(plan, new Decisions(), cancel);
  }

  /**
   * Lays out a plan.
   *
   * @param decisions of layouts before; they change nothing but the time it takes
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Layout of(Plan plan, Decisions decisions, Cancel cancel) {
    cancel.check();
    if (plan.boxes().isEmpty()) {
      return new Layout(List.of(), List.of(), new Size(2 * Spacing.MARGIN, 2 * Spacing.MARGIN));
    }
    return Orientation.turned(plan, turned -> upright(turned, decisions, cancel));
  }

  /**
   * Lays out a plan in lanes.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Layout of(Plan plan, Swimlanes lanes, Cancel cancel) {
    cancel.check();
    if (plan.boxes().size() != lanes.laneOf().size()) {
      throw new IllegalArgumentException("a lane for each box");
    }
    if (plan.boxes().isEmpty()) {
      return of(plan, cancel);
    }
    return Orientation.turned(plan, turned -> inLanes(turned, lanes, cancel));
  }

  private static Layout inLanes(Plan plan, Swimlanes lanes, Cancel cancel) {
    LanePlacing placing = new LanePlacing(plan, lanes, cancel);
    Sheet sheet = new Sheet(placing.places, placing.grid);
    List<Route> routes = new Routing(plan, Forest.of(plan), sheet, cancel).routes();
    Size least = size(placing.grid, placing.places, routes);
    Size size = new Size(least.width(), least.height() + placing.after());
    return new Layout(placing.places, routes, size, placing.rects(size));
  }

  /** With the root on top. */
  private static Layout upright(Plan plan, Decisions decisions, Cancel cancel) {
    Placing placing = new Placing(plan, decisions, cancel);
    Sheet sheet = new Sheet(placing.places, placing.grid);
    List<Route> routes = new Routing(plan, placing.forest, sheet, cancel).routes();
    return new Layout(placing.places, routes, size(placing.grid, placing.places, routes));
  }

  private static Size size(Grid grid, List<Rect> places, List<Route> routes) {
    double width = grid.width() - Spacing.MARGIN;
    double height = 0;
    for (Rect place : places) {
      width = Math.max(width, place.right());
      height = Math.max(height, place.bottom());
    }
    for (Route route : routes) {
      List<List<Point>> lines = new ArrayList<>(route.branches());
      lines.add(route.trunk());
      for (List<Point> line : lines) {
        for (Point point : line) {
          width = Math.max(width, point.x());
          height = Math.max(height, point.y());
        }
      }
    }
    return new Size(width + Spacing.MARGIN, height + Spacing.MARGIN);
  }
}
