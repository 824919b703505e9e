package claimscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The compact layout of a whole map. A pure function: the same plan gives the same places. */
public final class CompactLayout {

  private static final double MARGIN = 24;
  private static final double GUTTER = 32;
  private static final double SIBLINGS = 16;

  private CompactLayout() {}

  /**
   * Lays out a plan.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static Layout of(Plan plan, Cancel cancel) {
    cancel.check();
    List<Rect> places = columns(plan);
    List<Point> junctions = new ArrayList<>();
    for (Link link : plan.links()) {
      Rect from = places.get(link.sources().getFirst());
      junctions.add(new Point(from.x() - GUTTER / 2, from.centreY()));
    }
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < plan.links().size(); i++) {
      Link link = plan.links().get(i);
      Point joint = junctions.get(i);
      Point end =
          switch (link.target()) {
            case End.ToBox(int index) ->
                new Point(places.get(index).x(), places.get(index).centreY());
            case End.ToLink(int index) -> junctions.get(index);
          };
      List<List<Point>> branches = new ArrayList<>();
      for (int source : link.sources()) {
        Rect from = places.get(source);
        branches.add(elbow(new Point(from.x(), from.centreY()), joint));
      }
      routes.add(new Route(branches, elbow(joint, end), Optional.of(joint)));
    }
    double width = 2 * MARGIN;
    double height = 2 * MARGIN;
    for (Rect place : places) {
      width = Math.max(width, place.right() + MARGIN);
      height = Math.max(height, place.bottom() + MARGIN);
    }
    return new Layout(places, routes, new Size(width, height));
  }

  private static List<Rect> columns(Plan plan) {
    double area = 0;
    double widest = 0;
    for (Box box : plan.boxes()) {
      area += (box.width() + GUTTER) * (box.height() + SIBLINGS);
      widest = Math.max(widest, box.width());
    }
    double height = Math.sqrt(area / plan.proportion());
    List<Rect> places = new ArrayList<>();
    double x = MARGIN + GUTTER;
    double y = MARGIN;
    for (Box box : plan.boxes()) {
      if (y > MARGIN && y + box.height() > height) {
        x += widest + GUTTER;
        y = MARGIN;
      }
      Point at = box.pin().orElse(new Point(x, y));
      places.add(new Rect(at.x(), at.y(), box.width(), box.height()));
      if (box.pin().isEmpty()) {
        y += box.height() + SIBLINGS;
      }
    }
    return places;
  }

  private static List<Point> elbow(Point from, Point to) {
    return List.of(from, new Point(to.x(), from.y()), to);
  }
}
