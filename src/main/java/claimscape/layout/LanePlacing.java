package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Places the boxes of each lane as a map of their own, the lanes beside each other on one grid, so
 * that links from lane to lane find the same gutters and gaps as all others. Pins and what was
 * deleted belong to the map without lanes and count for nothing here.
 */
final class LanePlacing {

  /** Between the columns of two lanes. */
  private static final double BETWEEN = 96;

  /** From the edge of the sheet to the first and the last lane. */
  private static final double EDGE = 8;

  private static final double LEAST_HEIGHT = 300;
  private static final double HEIGHT_STEP = 1.15;

  /** Boxes cover somewhat more than half of a sheet. */
  private static final double LOOSE = 2;

  private static final double NARROWEST = 0.02;

  final List<Rect> places;
  final Grid grid;
  private final List<Double> borders = new ArrayList<>();
  private final Swimlanes lanes;

  LanePlacing(Plan plan, Swimlanes lanes, Cancel cancel) {
    this.lanes = lanes;
    int n = plan.boxes().size();
    places = new ArrayList<>(Collections.nCopies(n, new Rect(0, 0, 1, 1)));
    double pitch = Grid.usual(plan.boxes()) + Spacing.GUTTER;
    double[] areas = new double[lanes.lanes()];
    for (int v = 0; v < n; v++) {
      Box box = plan.boxes().get(v);
      areas[lanes.laneOf().get(v)] += box.width() * box.height();
    }
    double high = height(areas, pitch, plan.proportion());
    List<Double> left = new ArrayList<>();
    List<Double> right = new ArrayList<>();
    borders.add(EDGE);
    for (int lane = 0; lane < lanes.lanes(); lane++) {
      List<Integer> members = new ArrayList<>();
      for (int v = 0; v < n; v++) {
        if (lanes.laneOf().get(v) == lane) {
          members.add(v);
        }
      }
      double wide = columns(areas[lane], pitch, high) * pitch;
      Plan part = part(plan, members, Math.max(NARROWEST, wide / high));
      Placing placing = new Placing(part, new Decisions(), cancel, false);
      double start = right.isEmpty() ? placing.grid.left[0] : right.getLast() + BETWEEN;
      double shift = start - placing.grid.left[0];
      if (!right.isEmpty()) {
        borders.add(start - BETWEEN / 2);
      }
      for (int c = 0; c < placing.grid.columns(); c++) {
        left.add(placing.grid.left[c] + shift);
        right.add(placing.grid.right[c] + shift);
      }
      for (int i = 0; i < members.size(); i++) {
        Rect r = placing.places.get(i);
        places.set(
            members.get(i), new Rect(r.x() + shift, r.y() + lanes.before(), r.width(), r.height()));
      }
    }
    grid = new Grid(doubles(left), doubles(right));
  }

  /** The lanes on a sheet of this size, each from its title to its end. */
  List<Rect> rects(Size size) {
    List<Double> all = new ArrayList<>(borders);
    all.add(size.width() - EDGE);
    List<Rect> rects = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      double x = all.get(i - 1);
      rects.add(new Rect(x, EDGE, all.get(i) - x, size.height() - 2 * EDGE));
    }
    return rects;
  }

  /** The room after the last boxes. */
  double after() {
    return lanes.after();
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(v -> v).toArray();
  }

  /**
   * The boxes of a lane and the links within it.
   *
   * @param proportion of the lane
   */
  private static Plan part(Plan plan, List<Integer> members, double proportion) {
    int[] at = new int[plan.boxes().size()];
    Arrays.fill(at, Forest.NONE);
    List<Box> boxes = new ArrayList<>();
    for (int v : members) {
      at[v] = boxes.size();
      Box box = plan.boxes().get(v);
      boxes.add(Box.free(box.width(), box.height(), box.order()));
    }
    int[] hosts = Forest.hosts(plan);
    List<Link> links = new ArrayList<>();
    for (int l = 0; l < hosts.length; l++) {
      Link link = plan.links().get(l);
      List<Integer> sources =
          link.sources().stream().map(v -> at[v]).filter(v -> v != Forest.NONE).toList();
      if (at[hosts[l]] != Forest.NONE && !sources.isEmpty()) {
        links.add(new Link(sources, new End.ToBox(at[hosts[l]]), link.order(), link.kind()));
      }
    }
    return new Plan(boxes, links, Direction.TOP_DOWN, proportion);
  }

  /**
   * How high the lanes shall be, px: on a ladder of heights the least at which all of them side by
   * side keep the asked proportion. So an edit in one lane hardly ever moves another.
   */
  private static double height(double[] areas, double pitch, double proportion) {
    for (double high = LEAST_HEIGHT; ; high *= HEIGHT_STEP) {
      double wide = 0;
      for (double area : areas) {
        wide += columns(area, pitch, high) * pitch + BETWEEN - Spacing.GUTTER;
      }
      if (wide <= high * proportion) {
        return high;
      }
    }
  }

  private static double columns(double area, double pitch, double high) {
    return Math.max(1, Math.rint(LOOSE * area / (pitch * high)));
  }
}
