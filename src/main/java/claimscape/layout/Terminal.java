package claimscape.layout;

/**
 * Where a leg leaves or meets a box, or meets the junction of another link. Its place on the side
 * of a box is found when all that meet there are known.
 */
final class Terminal {

  /** How the leg meets the outline. */
  enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  /** Px from the column to a junction in the gutter beside it. */
  static final double HOOK = 5;

  /** Px from the top of a box to a junction above it. */
  static final double LOOP = 9;

  final int box;
  final Side side;

  /** The point on the outline. */
  double x;

  double y;

  /** The height at which the leg turns away, for the top and the bottom side. */
  double level;

  private final double columnEdge;

  private Terminal(int box, Side side, double x, double y, double level, double columnEdge) {
    this.box = box;
    this.side = side;
    this.x = x;
    this.y = y;
    this.level = level;
    this.columnEdge = columnEdge;
  }

  static Terminal left(int box, Sheet sheet) {
    Rect r = sheet.places.get(box);
    int c = sheet.firstColumn[box];
    double edge = sheet.open(c, box) ? Math.min(r.x(), sheet.grid.left[c]) : r.x();
    return new Terminal(box, Side.LEFT, r.x(), r.centreY(), r.centreY(), edge);
  }

  static Terminal right(int box, Sheet sheet) {
    Rect r = sheet.places.get(box);
    int c = sheet.lastColumn[box];
    double edge = sheet.open(c + 1, box) ? Math.max(r.right(), sheet.grid.right[c]) : r.right();
    return new Terminal(box, Side.RIGHT, r.right(), r.centreY(), r.centreY(), edge);
  }

  static Terminal top(int box, Sheet sheet, double level) {
    Rect r = sheet.places.get(box);
    return new Terminal(box, Side.TOP, r.centreX(), r.y(), level, r.centreX());
  }

  static Terminal bottom(int box, Sheet sheet, double x, double level) {
    Rect r = sheet.places.get(box);
    return new Terminal(box, Side.BOTTOM, x, r.bottom(), level, x);
  }

  /** The same side of a box off the grid: its junction is beside the box, not beside a column. */
  Terminal offGrid(Sheet sheet) {
    Rect r = sheet.places.get(box);
    return new Terminal(box, side, x, y, level, side == Side.LEFT ? r.x() : r.right());
  }

  boolean upright() {
    return side == Side.TOP || side == Side.BOTTOM;
  }

  /** The height at which the leg runs level. */
  double turn() {
    return upright() ? level : y;
  }

  Point point() {
    return new Point(x, y);
  }

  /** The junction of a link that starts here. */
  Point joint() {
    return switch (side) {
      case LEFT -> new Point(columnEdge - HOOK, y);
      case RIGHT -> new Point(columnEdge + HOOK, y);
      case TOP -> new Point(x, y - LOOP);
      case BOTTOM -> new Point(x, y + LOOP);
    };
  }
}
