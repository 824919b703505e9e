package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way through the sheet: from a terminal through gutters (upright) and gaps of columns (level)
 * to a terminal, or to the junction of a link that starts at a terminal.
 */
final class Leg {

  final Terminal start;
  final Terminal end;

  /** Whether the leg ends at the junction beside the end terminal instead of at the terminal. */
  final boolean toJoint;

  /** The gutters passed, in order; none if the leg runs level from turn to turn. */
  final int[] gutters;

  /** The heights at which the columns between two of the gutters are crossed. */
  final double[] crossings;

  /** The x of the upright run in each gutter. */
  final double[] tracks;

  /** Legs of one bundle share a track: they lead to the same port. */
  final long bundle;

  /** Whether the leg keeps to no gutter but goes around boxes off the grid. */
  final boolean around;

  /** The points of a leg around boxes; empty until it is found, and for all others. */
  List<Point> detour = List.of();

  /** A leg around boxes off the grid. */
  Leg(Terminal start, Terminal end, boolean toJoint) {
    this.start = start;
    this.end = end;
    this.toJoint = toJoint;
    around = true;
    gutters = new int[0];
    crossings = new double[0];
    tracks = new double[0];
    bundle = 0;
  }

  Leg(
      Terminal start,
      Terminal end,
      boolean toJoint,
      int[] gutters,
      double[] crossings,
      long bundle) {
    this.start = start;
    this.end = end;
    this.toJoint = toJoint;
    this.gutters = gutters;
    this.crossings = crossings;
    this.bundle = bundle;
    tracks = new double[gutters.length];
    around = false;
    Arrays.fill(tracks, Double.NaN);
  }

  double enters(int i) {
    return i == 0 ? start.turn() : crossings[i - 1];
  }

  double leaves(int i) {
    return i < crossings.length ? crossings[i] : goal();
  }

  private double goal() {
    return toJoint ? end.joint().y() : end.turn();
  }

  /** Whether the upright run in a gutter ends at a junction in that gutter. */
  boolean fixed(int i) {
    return toJoint && i == gutters.length - 1 && !end.upright();
  }

  boolean runs(int i) {
    return Math.abs(enters(i) - leaves(i)) > 0.01 || fixed(i);
  }

  /** Whether the upright run in a gutter needs a track of its own. */
  boolean hasTrack(int i) {
    return runs(i) && !fixed(i);
  }

  /** Whether other legs may lead to the same port. */
  boolean isBundled() {
    return bundle >= 0;
  }

  /** The points from outline to outline or junction. */
  List<Point> points() {
    if (!detour.isEmpty()) {
      return detour;
    }
    List<Point> points = new ArrayList<>();
    points.add(start.point());
    if (start.upright()) {
      points.add(new Point(start.x, start.level));
    }
    for (int i = 0; i < gutters.length; i++) {
      if (runs(i)) {
        double x = fixed(i) ? end.joint().x() : tracks[i];
        points.add(new Point(x, enters(i)));
        points.add(new Point(x, leaves(i)));
      }
    }
    if (toJoint) {
      points.add(end.joint());
    } else {
      if (end.upright()) {
        points.add(new Point(end.x, end.level));
      }
      points.add(end.point());
    }
    return straight(points);
  }

  /** Without doubled points and without points on the way between their neighbours. */
  static List<Point> straight(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (Point p : points) {
      int n = kept.size();
      if (n > 0 && near(kept.get(n - 1), p)) {
        continue;
      }
      if (n > 1 && between(kept.get(n - 2), kept.get(n - 1), p)) {
        kept.removeLast();
      }
      kept.add(p);
    }
    if (kept.size() == 1) {
      kept.add(points.getLast());
    }
    return kept;
  }

  private static boolean near(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < 0.01 && Math.abs(a.y() - b.y()) < 0.01;
  }

  private static boolean between(Point a, Point b, Point c) {
    boolean upright = Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01;
    boolean level = Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01;
    return upright && (b.y() - a.y()) * (c.y() - b.y()) >= 0
        || level && (b.x() - a.x()) * (c.x() - b.x()) >= 0;
  }
}
