package claimscape.layout;

/** Finds the way of every link that does not hang below its target. */
final class Crossings {

  private final Sheet sheet;
  private final Lanes lanes;
  private final int[] load;
  private long bundles = Long.MIN_VALUE;

  Crossings(Sheet sheet, Lanes lanes) {
    this.sheet = sheet;
    this.lanes = lanes;
    load = new int[sheet.grid.columns() + 1];
  }

  /** From the side of a box to the side of another; the sides that face each other. */
  Leg between(int source, int target) {
    int from = sheet.firstColumn[source];
    int to = sheet.firstColumn[target];
    if (to > sheet.lastColumn[source]) {
      return leg(Terminal.right(source, sheet), Terminal.left(target, sheet), false);
    }
    if (from > sheet.lastColumn[target]) {
      return leg(Terminal.left(source, sheet), Terminal.right(target, sheet), false);
    }
    int right = Math.max(sheet.lastColumn[source], sheet.lastColumn[target]) + 1;
    int left = Math.min(from, to);
    boolean rightwards = load[right] <= load[left] + 2;
    return rightwards
        ? leg(Terminal.right(source, sheet), Terminal.right(target, sheet), false)
        : leg(Terminal.left(source, sheet), Terminal.left(target, sheet), false);
  }

  /** From the side of a box to the junction of the link that starts at a terminal. */
  Leg toJoint(int source, Terminal lead) {
    return toJoint(
        nearer(source, lead) ? Terminal.left(source, sheet) : Terminal.right(source, sheet), lead);
  }

  /** From a premise to the junction of the premise that leads: level, if they stand in one row. */
  Leg joining(int source, Terminal lead) {
    Point joint = lead.joint();
    Rect box = sheet.places.get(source);
    if (lead.side == Terminal.Side.TOP
        && box.y() > joint.y()
        && source != lead.box
        && sheet.freeAcross(box.centreX(), joint.x(), joint.y())
        && sheet.column(sheet.firstColumn[source]).freeBetween(joint.y(), box.y() - 1)) {
      lanes.note(box.centreX(), joint.x(), joint.y());
      Terminal start = Terminal.top(source, sheet, joint.y());
      return new Leg(start, lead, true, new int[0], new double[0], bundles++);
    }
    return toJoint(source, lead);
  }

  Leg toJoint(Terminal start, Terminal lead) {
    return leg(start, lead, true);
  }

  private boolean nearer(int source, Terminal lead) {
    return switch (lead.side) {
      case LEFT -> sheet.firstColumn[lead.box] <= sheet.firstColumn[source];
      case RIGHT -> sheet.lastColumn[lead.box] < sheet.firstColumn[source];
      case TOP, BOTTOM -> sheet.firstColumn[lead.box] <= sheet.firstColumn[source];
    };
  }

  private Leg leg(Terminal start, Terminal end, boolean toJoint) {
    int from = start.side == Terminal.Side.LEFT ? before(start) : behind(start);
    int to =
        switch (end.side) {
          case LEFT -> before(end);
          case RIGHT -> behind(end);
          case TOP, BOTTOM -> from > sheet.lastColumn[end.box] ? behind(end) : before(end);
        };
    double goal = toJoint ? end.joint().y() : end.turn();
    if (!sheet.regular() && !passable(start, end, toJoint, from, to, goal)) {
      return new Leg(start.offGrid(sheet), end, toJoint);
    }
    int steps = Math.abs(to - from);
    int step = Integer.signum(to - from);
    int[] gutters = new int[steps + 1];
    double[] crossings = new double[steps];
    double y = start.turn();
    gutters[0] = from;
    for (int i = 0; i < steps; i++) {
      int column = step > 0 ? gutters[i] : gutters[i] - 1;
      y = lanes.take(column, y, goal);
      crossings[i] = y;
      gutters[i + 1] = gutters[i] + step;
    }
    for (int g : gutters) {
      load[g]++;
    }
    return new Leg(start, end, toJoint, gutters, crossings, bundles++);
  }

  /** Whether the gutters are free as far as a leg may need them, wherever its ends come to lie. */
  private boolean passable(
      Terminal start, Terminal end, boolean toJoint, int from, int to, double goal) {
    Rect a = sheet.places.get(start.box);
    Rect b = sheet.places.get(end.box);
    double top = Math.min(a.y(), Math.min(b.y(), goal)) - Spacing.REGIONS;
    double bottom = Math.max(a.bottom(), Math.max(b.bottom(), goal)) + Spacing.REGIONS;
    for (int g = Math.min(from, to); g <= Math.max(from, to); g++) {
      if (!sheet.gutter(g).freeBetween(top, bottom)) {
        return false;
      }
    }
    if (toJoint && end.upright() && !sheet.freeAcross(sheet.grid.middle(to), end.x, goal)) {
      return false;
    }
    boolean inGutter =
        !toJoint
            || end.upright()
            || end.joint().x() > sheet.grid.gutterLeft(to)
                && end.joint().x() < sheet.grid.gutterRight(to);
    return inGutter && sheet.alone(start.box) && sheet.alone(end.box);
  }

  private int before(Terminal terminal) {
    return sheet.firstColumn[terminal.box];
  }

  private int behind(Terminal terminal) {
    return sheet.lastColumn[terminal.box] + 1;
  }
}
