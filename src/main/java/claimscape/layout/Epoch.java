package claimscape.layout;

import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps a map where it is while it grows. Columns and orders are decided for the boxes up to the
 * last epoch, counted by creation numbers, all taken to be of one height; what came later is added
 * below its parent without moving anything to another column. So an edit of a text, a new link or a
 * new box changes little, and yet the layout depends on nothing but the plan.
 *
 * <p>Epochs follow each other by a fifth of the size. Where a later box is above an earlier one the
 * whole map is decided at once.
 */
final class Epoch {

  private static final double FIRST = 12;
  private static final double GROWTH = 1.2;
  private static final double CHECK = 1.05;
  private static final double SMALL = 30;
  private static final double LEAST_SHARE = 0.7;
  private static final double HEIGHT = 62;
  private static final double HEIGHT_STEP = 1.1;
  private static final double TOO_FAR = 1.22;
  private static final double TOO_LOOSE = 0.85;

  private final Plan plan;
  private final Forest forest;
  private final double pitch;
  private final Cancel cancel;
  private final double height;
  private final double[] heights;
  private final long first;
  private final long reached;
  private final double epoch;

  /** The boxes made after the last epoch, if they don't matter for what is decided. */
  private final Optional<boolean[]> late;

  /**
   * The order of siblings as it was decided last: each epoch begins with that of the one before.
   */
  private int[][] order;

  Epoch(Plan plan, Forest forest, double pitch, Cancel cancel) {
    this.plan = plan;
    this.forest = forest;
    this.pitch = pitch;
    this.cancel = cancel;
    order = forest.children;
    int n = forest.byCreation.length;
    first = plan.boxes().get(forest.byCreation[0]).order();
    reached = plan.boxes().get(forest.byCreation[n - 1]).order() - first + 1;
    epoch = last(reached);
    late = after(epoch, new boolean[n]);
    height = standardHeight();
    heights = new double[n];
    Arrays.fill(heights, height);
  }

  /** The block of the whole map. */
  Block block() {
    boolean[] gone = late.orElseGet(() -> new boolean[heights.length]);
    for (double before = FIRST; before < epoch && before <= Variants.LARGEST; before *= GROWTH) {
      after(before, gone).ifPresent(this::decided);
    }
    Block base = decided(gone);
    if (late.isEmpty()) {
      return base;
    }
    boolean[] after = gone;
    double fill = fill(base, after);
    double check = epoch < SMALL ? Double.POSITIVE_INFINITY : epoch * CHECK;
    for (; check <= reached; check *= CHECK) {
      boolean[] now = after(check, new boolean[heights.length]).orElse(after);
      Block grown = extended(base, after, now);
      if (bad(grown, now, fill)) {
        base = decided(now);
        after = now;
        fill = fill(base, after);
      }
    }
    return Extension.of(base, forest, after, height);
  }

  /** The last epoch up to a number. */
  private static double last(long reached) {
    double epoch = FIRST;
    while (epoch * GROWTH <= reached) {
      epoch *= GROWTH;
    }
    return epoch;
  }

  private Block decided(boolean[] later) {
    Forest early = forest.without(later);
    Tangle tangle = new Tangle(plan, early, later);
    Variants variants =
        new Variants(early, order, tangle, heights, pitch, plan.proportion(), cancel);
    variants.search();
    order = variants.order();
    return variants.best();
  }

  private Block extended(Block base, boolean[] after, boolean[] now) {
    boolean[] between = new boolean[after.length];
    for (int v = 0; v < after.length; v++) {
      between[v] = after[v] && !now[v];
    }
    return Extension.of(base, forest.without(now), between, height);
  }

  private boolean bad(Block grown, boolean[] later, double fill) {
    Settling settled = new Settling(grown, heights);
    double excess =
        Region.excess(settled.width * pitch, settled.height + Spacing.DROP, plan.proportion());
    return excess > TOO_FAR || fill(grown, later) < TOO_LOOSE * fill;
  }

  private double fill(Block block, boolean[] later) {
    Settling settled = new Settling(block, heights);
    int boxes = 0;
    for (boolean out : later) {
      boxes += out ? 0 : 1;
    }
    return boxes / (settled.width * Math.max(1, settled.height));
  }

  /**
   * The boxes that came after an epoch; nothing if too many did or one of them is above an earlier
   * box.
   *
   * @param gone boxes that came later still and don't count
   */
  private Optional<boolean[]> after(double epoch, boolean[] gone) {
    int n = forest.byCreation.length;
    boolean[] later = new boolean[n];
    int size = 0;
    int count = 0;
    boolean above = false;
    for (int v = 0; v < n; v++) {
      later[v] = plan.boxes().get(v).order() - first >= Math.floor(epoch);
      size += gone[v] ? 0 : 1;
      count += later[v] && !gone[v] ? 1 : 0;
    }
    for (int v = 0; v < n; v++) {
      int parent = forest.parent[v];
      above |= parent != Forest.NONE && later[parent] && !later[v];
    }
    return above || count > (1 - LEAST_SHARE) * size ? Optional.empty() : Optional.of(later);
  }

  /**
   * About the mean height of the boxes of the last epoch, in steps: a new box never changes it, and
   * a longer text rarely does.
   */
  private double standardHeight() {
    double sum = 0;
    int count = 0;
    for (int v : forest.byCreation) {
      if (late.isEmpty() || !late.get()[v]) {
        sum += plan.boxes().get(v).height();
        count++;
      }
    }
    double steps = Math.rint(Math.log(sum / count / HEIGHT) / Math.log(HEIGHT_STEP));
    return HEIGHT * Math.pow(HEIGHT_STEP, steps);
  }
}
