package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds a way around boxes that stand off the grid, where the gutters are not free: the shortest
 * right-angled way with few bends (A* over the lines that run just beside the boxes). Dearer than
 * the gutters, so only links that meet such a box come here.
 */
final class Detour {

  private static final double BESIDE = 7;
  private static final double BEND = 30;
  private static final int PATIENCE = 60_000;
  private static final int[] DX = {1, 0, -1, 0};
  private static final int[] DY = {0, 1, 0, -1};

  private record Step(int state, double length, double estimate) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int byEstimate = Double.compare(estimate, other.estimate);
      return byEstimate != 0 ? byEstimate : Integer.compare(state, other.state);
    }
  }

  private final Sheet sheet;
  private final double[] xs;
  private final double[] ys;

  private Detour(Sheet sheet, Rect window, Point from, List<Point> goals) {
    this.sheet = sheet;
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (Rect r : sheet.places) {
      if (r.nearerThan(2 * BESIDE, window)) {
        x.add(r.x() - BESIDE);
        x.add(r.right() + BESIDE);
        y.add(r.y() - BESIDE);
        y.add(r.bottom() + BESIDE);
      }
    }
    x.add(from.x());
    y.add(from.y());
    for (Point goal : goals) {
      x.add(goal.x());
      y.add(goal.y());
    }
    xs = sorted(x);
    ys = sorted(y);
  }

  /** The way of a leg whose ends are known; through boxes if there is no other. */
  static List<Point> of(Sheet sheet, Leg leg) {
    Point from = beside(leg.start.point(), leg.start.side == Terminal.Side.LEFT ? -1 : 1);
    Rect to = sheet.places.get(leg.end.box);
    List<Point> goals =
        leg.toJoint
            ? List.of(leg.end.joint())
            : List.of(
                beside(new Point(to.x(), to.centreY()), -1),
                beside(new Point(to.right(), to.centreY()), 1));
    Detour detour = new Detour(sheet, window(sheet.places.get(leg.start.box), to), from, goals);
    List<Point> all = new ArrayList<>();
    all.add(leg.start.point());
    all.addAll(detour.search(from, goals));
    if (!leg.toJoint) {
      Point last = all.getLast();
      all.add(new Point(last.x() < to.centreX() ? to.x() : to.right(), last.y()));
    }
    return Leg.straight(all);
  }

  private static Point beside(Point p, int sign) {
    return new Point(p.x() + sign * BESIDE, p.y());
  }

  private static Rect window(Rect a, Rect b) {
    double reach = 400;
    double x = Math.min(a.x(), b.x()) - reach;
    double y = Math.min(a.y(), b.y()) - reach;
    double right = Math.max(a.right(), b.right()) + reach;
    double bottom = Math.max(a.bottom(), b.bottom()) + reach;
    return new Rect(x, y, right - x, bottom - y);
  }

  private static double[] sorted(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sorted().distinct().toArray();
  }

  private List<Point> search(Point from, List<Point> goals) {
    int width = xs.length;
    int states = width * ys.length * 4;
    double[] best = new double[states];
    int[] before = new int[states];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    Arrays.fill(before, -1);
    PriorityQueue<Step> open = new PriorityQueue<>();
    int first = cell(from);
    for (int d = 0; d < 4; d++) {
      best[first * 4 + d] = 0;
      open.add(new Step(first * 4 + d, 0, estimate(from, goals)));
    }
    boolean[] goal = new boolean[states / 4];
    for (Point end : goals) {
      goal[cell(end)] = true;
    }
    int tried = 0;
    while (!open.isEmpty() && tried++ < PATIENCE) {
      Step step = open.remove();
      if (step.length > best[step.state]) {
        continue;
      }
      int cell = step.state / 4;
      if (goal[cell]) {
        return trace(step.state, before);
      }
      for (int d = 0; d < 4; d++) {
        int x = cell % width + DX[d];
        int y = cell / width + DY[d];
        boolean back = (d + 2) % 4 == step.state % 4 && before[step.state] >= 0;
        if (back || x < 0 || y < 0 || x >= width || y >= ys.length) {
          continue;
        }
        Point a = point(cell);
        Point b = new Point(xs[x], ys[y]);
        double length = step.length + distance(a, b) + (d == step.state % 4 ? 0 : BEND);
        int state = (y * width + x) * 4 + d;
        if (length < best[state] && sheet.freeBetween(a, b)) {
          best[state] = length;
          before[state] = step.state;
          open.add(new Step(state, length, length + estimate(b, goals)));
        }
      }
    }
    return elbow(from, goals.getFirst());
  }

  private static List<Point> elbow(Point from, Point to) {
    return List.of(from, new Point(from.x(), to.y()), to);
  }

  private List<Point> trace(int last, int[] before) {
    List<Point> way = new ArrayList<>();
    for (int state = last; state >= 0; state = before[state]) {
      way.addFirst(point(state / 4));
    }
    return way;
  }

  private Point point(int cell) {
    return new Point(xs[cell % xs.length], ys[cell / xs.length]);
  }

  private int cell(Point p) {
    int x = Arrays.binarySearch(xs, p.x());
    int y = Arrays.binarySearch(ys, p.y());
    return y * xs.length + x;
  }

  private static double estimate(Point p, List<Point> goals) {
    double least = Double.POSITIVE_INFINITY;
    for (Point goal : goals) {
      least = Math.min(least, distance(p, goal));
    }
    return least;
  }

  private static double distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }
}
