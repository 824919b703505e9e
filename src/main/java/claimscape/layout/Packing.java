package claimscape.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Drops shapes one after the other into a strip of columns, each where it costs least: little area,
 * few holes, near the head, in reading order.
 */
final class Packing {

  private static final double HOLE = 2;
  private static final double REACH = 0.25;
  private static final double BACKWARDS = 40;
  private static final int FEW = 64;

  private final Block.Kind kind;
  private final int width;
  private final double limit;
  private final double start;
  private final double[] sky;
  private int firstOpen;

  private Packing(Block.Kind kind, int width, double start, double limit) {
    this.kind = kind;
    this.width = width;
    this.start = start;
    this.limit = limit;
    sky = new double[width];
    Arrays.fill(sky, start);
  }

  /**
   * @param head the box on top, or {@link Block#HEADLESS}
   * @param fronts for each part the shapes to choose from
   * @param limit the height that the strip shall not exceed
   */
  static Shape pack(
      int head,
      double headHeight,
      List<List<Shape>> fronts,
      Block.Kind kind,
      int width,
      double limit) {
    boolean headed = head != Block.HEADLESS;
    double start = headed ? headHeight + Spacing.DROP : 0;
    return new Packing(kind, width, start, limit).all(head, headHeight, fronts);
  }

  private Shape all(int head, double headHeight, List<List<Shape>> fronts) {
    int n = fronts.size();
    Block[] parts = new Block[n];
    Contour[] contours = new Contour[n];
    int[] at = new int[n];
    int strays = 0;
    int before = -1;
    for (int i = 0; i < n; i++) {
      Shape best = null;
      int bestAt = 0;
      double bestY = 0;
      double least = Double.POSITIVE_INFINITY;
      int from = n > FEW ? firstOpen : 0;
      for (Shape shape : fronts.get(i)) {
        double floor = overflow(start + shape.height()) + shape.width() * shape.height();
        for (int x = Math.max(0, Math.min(from, width - shape.width()));
            x <= width - shape.width() && floor + 6 * x < least;
            x++) {
          double y = Contour.rest(sky, start, shape.contour(), x);
          double cost = cost(shape, x, y, before, least);
          if (cost < least) {
            least = cost;
            best = shape;
            bestAt = x;
            bestY = y;
          }
        }
      }
      if (best == null) {
        throw new IllegalStateException("a part wider than its strip");
      }
      parts[i] = best.block();
      contours[i] = best.contour();
      at[i] = bestAt;
      before = bestAt + best.block().headColumn();
      strays += best.strays() + (bestY > start && !best.block().isLeaf() ? 1 : 0);
      occupy(best, bestAt, bestY);
    }
    Block block = framed(head, parts, at, kind);
    return Shape.of(block, Contour.settle(block, contours, headHeight), strays);
  }

  private double cost(Shape shape, int x, double y, int before, double least) {
    Contour contour = shape.contour();
    double cost =
        overflow(y + shape.height()) + shape.width() * shape.height() + 6 * x + REACH * (y - start);
    if (cost >= least) {
      return cost;
    }
    if (y <= start && x + shape.block().headColumn() < before) {
      cost += BACKWARDS;
    }
    for (int j = 0; j < contour.top.length; j++) {
      if (contour.top[j] < Double.POSITIVE_INFINITY) {
        cost += HOLE * (y + contour.top[j] - sky[x + j]);
      }
    }
    return cost;
  }

  private double overflow(double bottom) {
    return bottom > limit ? 1e7 + bottom * 10 : 0;
  }

  private void occupy(Shape shape, int at, double y) {
    Contour contour = shape.contour();
    double gap = kind.gapBelow(shape.block());
    for (int j = 0; j < contour.top.length; j++) {
      if (contour.top[j] < Double.POSITIVE_INFINITY) {
        sky[at + j] = y + contour.bottom[j] + gap;
      }
    }
    while (firstOpen < width - 1 && sky[firstOpen] + Spacing.DROP > limit) {
      firstOpen++;
    }
  }

  /** The block without empty columns beside it, its head above the middle of its parts. */
  static Block framed(int head, Block[] parts, int[] at, Block.Kind kind) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    int leftmost = Integer.MAX_VALUE;
    int rightmost = 0;
    for (int i = 0; i < parts.length; i++) {
      first = Math.min(first, at[i]);
      last = Math.max(last, at[i] + parts[i].width());
      int column = at[i] + parts[i].headColumn();
      leftmost = Math.min(leftmost, column);
      rightmost = Math.max(rightmost, column);
    }
    for (int i = 0; i < parts.length; i++) {
      at[i] -= first;
    }
    int headColumn = head == Block.HEADLESS ? 0 : (leftmost + rightmost) / 2 - first;
    return new Block(head, headColumn, last - first, parts, at, kind);
  }
}
