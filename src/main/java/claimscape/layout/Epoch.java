package claimscape.layout;

import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps a map where it is while it grows. Columns and orders are decided for the boxes up to the
 * last epoch, counted by creation numbers, all taken to be of one height; what came later is added
 * below its parent without moving anything to another column. So an edit of a text, a new link or a
 * new box changes little, and yet the layout depends on nothing but the plan. What was deleted
 * keeps its place until the next epoch.
 *
 * <p>Epochs follow each other by a fifth of the size, those of large maps by a hundredth. In
 * between, a map that has grown out of shape is decided anew as well. Where many earlier boxes hang
 * below later ones the whole map is decided at once.
 */
final class Epoch {

  private static final double FIRST = 12;
  private static final double GROWTH = 1.2;
  private static final double LARGE_GROWTH = 0.01;
  private static final double LARGE_STEP = 60;
  private static final double LARGE_CHECK = 30;
  private static final double FEW = 300;
  private static final double RARELY = 0.05;
  private static final double OFTEN = 0.02;
  private static final double SELDOM = 0.006;
  private static final double LARGE = 1_500;
  private static final double SMALL = 30;
  private static final double LEAST_SHARE = 0.7;
  private static final double HEIGHT = 62;
  private static final double HEIGHT_STEP = 1.1;
  private static final double TOO_FAR = 1.22;
  private static final double TOO_LOOSE = 0.85;

  private final Memory memory;
  private final Plan plan;
  private final double pitch;
  private final Decisions decisions;
  private final Cancel cancel;
  private final double height;
  private final double[] heights;
  private final long first;
  private final long reached;
  private final double epoch;

  /** What the epoch knows by which the map is decided. */
  private Memory.Known known;

  /** The boxes made after the last epoch, if they don't matter for what is decided. */
  private final Optional<boolean[]> late;

  /**
   * The order of siblings as it was decided last: each epoch begins with that of the one before.
   */
  private int[][] order;

  Epoch(Memory memory, double pitch, Decisions decisions, Cancel cancel) {
    this.memory = memory;
    plan = memory.plan;
    this.pitch = pitch;
    this.decisions = decisions;
    this.cancel = cancel;
    int n = plan.boxes().size();
    int[] numbers = plan.boxes().stream().mapToInt(Box::order).sorted().toArray();
    first = numbers[0];
    reached = numbers[n - 1] - first + 1L;
    epoch = last(reached);
    known = knownAt(epoch);
    order = known.forest().children;
    late = after(epoch, known, new boolean[n]);
    height = standardHeight();
    heights = new double[n];
    Arrays.fill(heights, height);
  }

  /** The block of the whole map. */
  Block block() {
    boolean[] gone = late.orElseGet(() -> known.lostBoxes());
    for (double before = FIRST; before < epoch && before <= Variants.LARGEST; before *= GROWTH) {
      Memory.Known then = knownAt(before);
      after(before, then, gone).ifPresent(later -> decided(then, later));
    }
    Block base = decided(known, gone);
    if (late.isEmpty()) {
      return base;
    }
    boolean[] after = gone;
    double fill = fill(base, after);
    double check = epoch < SMALL ? Double.POSITIVE_INFINITY : epoch + step(epoch);
    for (; check <= reached; check += step(check)) {
      boolean[] now = after(check, known, known.lostBoxes()).orElse(after);
      Block grown = extended(base, after, now);
      if (bad(grown, now, fill)) {
        known = knownAt(check);
        now = after(check, known, known.lostBoxes()).orElse(known.lostBoxes());
        base = decided(known, now);
        after = now;
        fill = fill(base, after);
      }
    }
    return Extension.of(base, known.forest(), after, height);
  }

  private Memory.Known knownAt(double epoch) {
    return memory.at(first + Math.floor(epoch));
  }

  private static double step(double check) {
    return check < FEW
        ? check * RARELY
        : check < LARGE ? check * OFTEN : Math.max(LARGE_CHECK, check * SELDOM);
  }

  /** The last epoch up to a number. */
  private static double last(long reached) {
    double epoch = FIRST;
    double next = FIRST;
    while (next <= reached) {
      epoch = next;
      next = next < LARGE ? next * GROWTH : next + Math.max(LARGE_STEP, next * LARGE_GROWTH);
    }
    return epoch;
  }

  private Block decided(Memory.Known known, boolean[] later) {
    Forest early = known.forest().without(later);
    Tangle tangle = new Tangle(plan, early, later, known.lostLinks());
    Variants variants =
        new Variants(early, order, tangle, heights, pitch, plan.proportion(), decisions, cancel);
    variants.search();
    order = variants.order();
    return variants.best();
  }

  private Block extended(Block base, boolean[] after, boolean[] now) {
    boolean[] between = new boolean[after.length];
    for (int v = 0; v < after.length; v++) {
      between[v] = after[v] && !now[v];
    }
    return Extension.of(base, known.forest().without(now), between, height);
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
   * The boxes that came after an epoch, and those that hang from them; nothing if they are too
   * many.
   *
   * @param gone boxes that came later still and don't count
   */
  private Optional<boolean[]> after(double epoch, Memory.Known known, boolean[] gone) {
    boolean[] later = known.lostBoxes().clone();
    int size = 0;
    int count = 0;
    for (int v : known.forest().preorder) {
      int parent = known.forest().parent[v];
      later[v] =
          plan.boxes().get(v).order() - first >= Math.floor(epoch)
              || (parent != Forest.NONE && later[parent]);
      size += gone[v] ? 0 : 1;
      count += later[v] && !gone[v] ? 1 : 0;
    }
    return count > (1 - LEAST_SHARE) * size ? Optional.empty() : Optional.of(later);
  }

  /**
   * About the mean height of the boxes of the last epoch, in steps: a new box never changes it, and
   * a longer text rarely does.
   */
  private double standardHeight() {
    double sum = 0;
    int count = 0;
    for (int v = 0; v < memory.present; v++) {
      if (late.isEmpty() || !late.get()[v]) {
        sum += plan.boxes().get(v).height();
        count++;
      }
    }
    if (count == 0) {
      return HEIGHT;
    }
    double steps = Math.rint(Math.log(sum / count / HEIGHT) / Math.log(HEIGHT_STEP));
    return HEIGHT * Math.pow(HEIGHT_STEP, steps);
  }
}
