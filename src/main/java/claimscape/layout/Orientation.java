package claimscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Lays maps out that grow in another direction: turn the plan, lay it out root on top, turn back.
 */
final class Orientation {

  private Orientation() {}

  /** Lays a plan out in its direction by a way that knows only root on top. */
  static Layout turned(Plan plan, Function<Plan, Layout> upright) {
    return switch (plan.direction()) {
      case TOP_DOWN -> upright.apply(plan);
      case BOTTOM_UP -> upsideDown(plan, upright);
      case LEFT_RIGHT -> swapped(plan, upright);
    };
  }

  /** Mirrored at the bottom of the map as it is without pins, so that pins move nothing else. */
  private static Layout upsideDown(Plan plan, Function<Plan, Layout> upright) {
    boolean pinned = plan.boxes().stream().anyMatch(box -> box.pin().isPresent());
    Plan bare = upright(plan, box -> Optional.empty(), plan.proportion());
    Layout layout = upright.apply(bare);
    double floor = layout.size().height();
    if (pinned) {
      layout =
          upright.apply(
              upright(
                  plan,
                  box -> box.pin().map(p -> new Point(p.x(), floor - p.y() - box.height())),
                  plan.proportion()));
    }
    UnaryOperator<Point> turn = p -> new Point(p.x(), floor - p.y());
    UnaryOperator<Rect> mirror = r -> new Rect(r.x(), floor - r.bottom(), r.width(), r.height());
    return turned(layout, mirror, turn, layout.size());
  }

  private static Plan upright(Plan plan, Function<Box, Optional<Point>> pin, double proportion) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : plan.boxes()) {
      boxes.add(new Box(box.width(), box.height(), box.order(), pin.apply(box)));
    }
    return new Plan(boxes, plan.links(), Direction.TOP_DOWN, proportion, plan.past());
  }

  private static Layout swapped(Plan plan, Function<Plan, Layout> upright) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : plan.boxes()) {
      Optional<Point> pin = box.pin().map(p -> new Point(p.y(), p.x()));
      boxes.add(new Box(box.height(), box.width(), box.order(), pin));
    }
    Layout layout =
        upright.apply(
            new Plan(boxes, plan.links(), Direction.TOP_DOWN, 1 / plan.proportion(), plan.past()));
    UnaryOperator<Rect> swap = r -> new Rect(r.y(), r.x(), r.height(), r.width());
    UnaryOperator<Point> turn = p -> new Point(p.y(), p.x());
    Size size = new Size(layout.size().height(), layout.size().width());
    return turned(layout, swap, turn, size);
  }

  private static Layout turned(
      Layout layout, UnaryOperator<Rect> rect, UnaryOperator<Point> point, Size size) {
    return new Layout(
        layout.boxes().stream().map(rect).toList(),
        turned(layout.routes(), point),
        size,
        layout.lanes().stream().map(rect).toList());
  }

  private static List<Route> turned(List<Route> routes, UnaryOperator<Point> turn) {
    List<Route> turned = new ArrayList<>();
    for (Route route : routes) {
      turned.add(
          new Route(
              route.branches().stream().map(branch -> branch.stream().map(turn).toList()).toList(),
              route.trunk().stream().map(turn).toList(),
              route.junction().map(turn)));
    }
    return turned;
  }
}
