package claimscape.layout;

import java.util.List;

/**
 * A finished layout. All coordinates are px at 100 %, none negative unless a pin is; the margin
 * around the map is part of the size.
 *
 * @param boxes a place for every box of the plan, by the same index
 * @param routes a route for every link of the plan, by the same index
 * @param lanes where the lanes lie, in their order; none if they were not asked for
 */
public record Layout(List<Rect> boxes, List<Route> routes, Size size, List<Rect> lanes) {

  public Layout {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
    lanes = List.copyOf(lanes);
  }

  /** Without lanes. */
  public Layout(List<Rect> boxes, List<Route> routes, Size size) {
    this(boxes, routes, size, List.of());
  }
}
