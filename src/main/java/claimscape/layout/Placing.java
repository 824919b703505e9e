package claimscape.layout;

import java.util.ArrayList;
import java.util.List;

/** Places all boxes of a plan: decision, settling, stretching, grid. */
final class Placing {

  final Forest forest;
  final Settling settled;
  final Grid grid;
  final List<Rect> places = new ArrayList<>();

  /** A whole map, opened up where it misses the asked proportion. */
  Placing(Plan plan, Decisions decisions, Cancel cancel) {
    this(plan, decisions, cancel, true);
  }

  /**
   * Places all boxes.
   *
   * @param stretched whether gutters or gaps are opened for the asked proportion
   */
  Placing(Plan plan, Decisions decisions, Cancel cancel, boolean stretched) {
    Memory memory = new Memory(plan);
    List<Box> boxes = memory.plan.boxes();
    int n = memory.present;
    double[] heights = boxes.stream().mapToDouble(Box::height).toArray();
    double[] widths = boxes.stream().mapToDouble(Box::width).toArray();
    double usual = Grid.usual(plan.boxes());
    double pitch = usual + Spacing.GUTTER;
    forest = Forest.of(plan);
    settled = new Settling(new Epoch(memory, pitch, decisions, cancel).block(), heights);
    Stretch stretch = stretched ? Stretch.of(memory.plan, settled) : Stretch.NONE;
    grid = new Grid(settled.width, settled.column, widths, stretch.gutter());
    double stretchY = stretch.down();
    for (int v = 0; v < n; v++) {
      double x = grid.place(settled.column[v], widths[v], usual);
      double y = Spacing.MARGIN + settled.top[v] * stretchY;
      places.add(new Rect(x, y, widths[v], heights[v]));
    }
    Pins.apply(plan, forest, settled.column, grid, places);
    Crowning.apply(plan, forest, places);
  }
}
