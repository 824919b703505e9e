package claimscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hangs children below their parent: from a port at its lower edge down to a bus, along the bus to
 * the column of the child and into its top, or, where boxes are stacked, down a rail in the gutter
 * into its left side. Children of one column and one kind share port, bus and rail.
 */
final class Families {

  private static final double FIRST_LEVEL = 14;
  private static final double LAST_LEVEL = 26;
  private static final double STRAIGHT_LEVEL = 28;
  private static final double PORTS = 14;
  private static final double CORNER = 10;
  private static final double EDGE = 4;
  private static final int MOST_PORTS = 4;

  private record Hang(int child, int link, boolean onTop) {}

  /** Children that share a port. */
  private record Gate(int kind, double x, boolean straight, List<Hang> hangs) {}

  private final Plan plan;
  private final Sheet sheet;
  private final Lanes lanes;
  private final Leg[] leads;

  /**
   * @param leads where the leg of each link goes that is found here
   */
  Families(Plan plan, Sheet sheet, Lanes lanes, Leg[] leads) {
    this.plan = plan;
    this.sheet = sheet;
    this.lanes = lanes;
    this.leads = leads;
  }

  /** Routes what can hang below a box; what is in the way of others is left to the crossings. */
  void hang(int parent, int[] children, int[] links) {
    Rect above = sheet.places.get(parent);
    Map<Long, List<Hang>> groups = new TreeMap<>();
    for (int i = 0; i < children.length; i++) {
      int child = children[i];
      Rect r = sheet.places.get(child);
      double level = above.bottom() + STRAIGHT_LEVEL;
      if (r.y() < above.bottom() + Spacing.DROP - 1) {
        continue;
      }
      int column = sheet.firstColumn[child];
      boolean onTop = sheet.freeDown(r.centreX(), above.bottom() + 1, r.y() - 1);
      boolean hung =
          onTop || sheet.alone(child) && sheet.gutter(column).freeBetween(level - 20, r.bottom());
      double x = onTop ? r.centreX() : sheet.grid.gutterLeft(column) + 1;
      if (hung
          && sheet.freeAcross(above.centreX(), x, above.bottom() + FIRST_LEVEL)
          && sheet.freeAcross(above.centreX(), x, level)) {
        long key = ((long) column << 32) + plan.links().get(links[i]).kind();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Hang(child, links[i], onTop));
      }
    }
    route(parent, groups.values().stream().map(hangs -> gate(above, hangs)).toList());
  }

  private Gate gate(Rect above, List<Hang> hangs) {
    int kind = plan.links().get(hangs.getFirst().link).kind();
    for (Hang hang : hangs) {
      double x = sheet.places.get(hang.child).centreX();
      if (hang.onTop) {
        double corner = Math.min(CORNER, above.width() / 4);
        boolean straight = x >= above.x() + corner && x <= above.right() - corner;
        return new Gate(kind, x, straight, hangs);
      }
    }
    int column = sheet.firstColumn[hangs.getFirst().child];
    return new Gate(kind, sheet.grid.gutterLeft(column), false, hangs);
  }

  private void route(int parent, List<Gate> gates) {
    Rect above = sheet.places.get(parent);
    List<Gate> straight = gates.stream().filter(Gate::straight).toList();
    List<List<Gate>> left = ports(gates, above.centreX(), -1);
    List<List<Gate>> right = ports(gates, above.centreX(), 1);
    double leftmost = above.centreX();
    double rightmost = above.centreX();
    double half = above.width() / 2 - Math.min(CORNER, above.width() / 4);
    double edge = Math.min(EDGE, above.width() / 8);
    double apart = Math.min(PORTS, half / Math.max(1, Math.max(left.size(), right.size())));
    if (straight.isEmpty()) {
      double shift = apart * (left.size() - right.size()) / 2.0;
      leftmost += shift + apart / 2;
      rightmost += shift - apart / 2;
    }
    for (Gate gate : straight) {
      double x = gate.x;
      leftmost = Math.min(leftmost, x);
      rightmost = Math.max(rightmost, x);
      legs(parent, gate, x, above.bottom() + STRAIGHT_LEVEL);
    }
    double roomLeft = Math.min(apart, (leftmost - above.x() - edge) / Math.max(1, left.size()));
    for (int i = 0; i < left.size(); i++) {
      double x = leftmost - roomLeft * (left.size() - i);
      for (Gate gate : left.get(i)) {
        legs(parent, gate, x, above.bottom() + level(i, left.size()));
      }
    }
    double roomRight =
        Math.min(apart, (above.right() - rightmost - edge) / Math.max(1, right.size()));
    for (int i = 0; i < right.size(); i++) {
      double x = rightmost + roomRight * (right.size() - i);
      for (Gate gate : right.get(i)) {
        legs(parent, gate, x, above.bottom() + level(i, right.size()));
      }
    }
  }

  /** The gates of one side from the outermost in; too many of them share one port for each kind. */
  private static List<List<Gate>> ports(List<Gate> gates, double middle, int side) {
    List<Gate> here = new ArrayList<>();
    for (Gate gate : gates) {
      if (!gate.straight && (gate.x < middle) == (side < 0)) {
        if (side < 0) {
          here.addLast(gate);
        } else {
          here.addFirst(gate);
        }
      }
    }
    if (here.size() <= MOST_PORTS) {
      return here.stream().map(List::of).toList();
    }
    Map<Integer, List<Gate>> kinds = new TreeMap<>();
    here.forEach(gate -> kinds.computeIfAbsent(gate.kind, k -> new ArrayList<>()).add(gate));
    return List.copyOf(kinds.values());
  }

  /** Outer gates run higher, so that no bus crosses the drop of another. */
  private static double level(int i, int n) {
    return n == 1
        ? (FIRST_LEVEL + LAST_LEVEL) / 2
        : FIRST_LEVEL + (LAST_LEVEL - FIRST_LEVEL) * i / (n - 1);
  }

  private void legs(int parent, Gate gate, double port, double level) {
    Terminal end = Terminal.bottom(parent, sheet, port, level);
    double farthest = port;
    for (Hang hang : gate.hangs) {
      int column = sheet.firstColumn[hang.child];
      long bundle = ((long) parent << 32) + (long) (port * 8);
      if (hang.onTop) {
        Terminal start = Terminal.top(hang.child, sheet, level);
        leads[hang.link] = new Leg(start, end, false, new int[0], new double[0], bundle);
        farthest = start.x;
      } else {
        Terminal start = Terminal.left(hang.child, sheet);
        leads[hang.link] = new Leg(start, end, false, new int[] {column}, new double[0], bundle);
      }
    }
    lanes.note(port, gate.straight ? farthest : gate.x, level);
  }
}
