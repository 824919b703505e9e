package claimscape.layout;

import java.util.List;

/**
 * Opens the gutters, or the gaps, of a map that is too tall or too wide for the asked proportion.
 * It only ever moves boxes apart, so nothing can come to overlap.
 *
 * @param gutter the width of the gutters, px
 * @param down by how much the tops of the boxes are multiplied
 */
record Stretch(double gutter, double down) {

  private static final double FROM = 1.2;
  private static final double TO = 1.17;
  private static final int SMALLEST = 12;
  private static final double MOST = 2.5;
  private static final int ROUNDS = 4;

  /** Everything stays as near as it may be. */
  static final Stretch NONE = new Stretch(Spacing.GUTTER, 1);

  static Stretch of(Plan plan, Settling settled) {
    List<Box> boxes = plan.boxes();
    double[] widths = boxes.stream().mapToDouble(Box::width).toArray();
    double wide = new Grid(settled.width, settled.column, widths, Spacing.GUTTER).width();
    double high = high(boxes, settled, 1);
    double off = wide / high / plan.proportion();
    if (boxes.size() < SMALLEST || (off < FROM && off > 1 / FROM)) {
      return NONE;
    }
    if (off < 1) {
      double missing = high * plan.proportion() / TO - wide;
      double more = settled.width < 2 ? 0 : missing / (settled.width - 1);
      return new Stretch(Spacing.GUTTER + Math.min(more, Spacing.GUTTER * 4), 1);
    }
    double wanted = wide / plan.proportion() / TO;
    double down = 1;
    for (int i = 0; i < ROUNDS; i++) {
      down = Math.min(MOST, down * wanted / high(boxes, settled, down));
    }
    return new Stretch(Spacing.GUTTER, Math.max(1, down));
  }

  private static double high(List<Box> boxes, Settling settled, double down) {
    double lowest = 0;
    for (int v = 0; v < boxes.size(); v++) {
      lowest = Math.max(lowest, settled.top[v] * down + boxes.get(v).height());
    }
    return lowest + 2 * Spacing.MARGIN;
  }
}
