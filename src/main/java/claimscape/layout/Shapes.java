package claimscape.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The shapes that each subtree can take, from its leaves up: narrow and tall to wide and low. A
 * parent chooses among the shapes of its children, so the list of each stays short.
 */
final class Shapes {

  /** Heights to try for a width, as multiples of the height at which no room is lost. */
  private static final double[] TARGETS = {1.0, 1.12, 1.27, 1.5};

  private static final double SLACK = 1.25;
  private static final double STEP = 1.12;
  private static final double TOP_STEP = 1.07;
  private static final int WIDEST = 400;
  private static final int MOST_STACKED = 8;
  private static final int LEAST_STACKED = 200;
  private static final int FEW_SHAPES = 3;

  private final Forest forest;
  private final int[][] children;
  private final double[] heights;
  private final double pitch;
  private final double asked;
  private final Cancel cancel;
  private final double[] area;
  private final List<List<Shape>> fronts;
  private final Folding folding;

  Shapes(
      Forest forest,
      int[][] children,
      double[] heights,
      double pitch,
      double asked,
      Cancel cancel) {
    this.forest = forest;
    this.children = children;
    this.heights = heights;
    this.pitch = pitch;
    this.asked = asked;
    this.cancel = cancel;
    int n = heights.length;
    area = new double[n];
    fronts = new ArrayList<>(n);
    for (int v = 0; v < n; v++) {
      fronts.add(List.of());
    }
    folding = new Folding(forest, children, heights);
    for (int i = forest.preorder.length - 1; i >= 0; i--) {
      int v = forest.preorder[i];
      area[v] += heights[v] + Spacing.SIBLINGS;
      fronts.set(v, shapes(v));
      if (forest.parent[v] != Forest.NONE) {
        area[forest.parent[v]] += area[v];
      }
      if ((i & 255) == 0) {
        cancel.check();
      }
    }
  }

  /** The shapes of the tree under a root. */
  List<Shape> of(int v) {
    return fronts.get(v);
  }

  /** The shapes of several trees beside and below each other. */
  List<Shape> of(int[] roots) {
    double all = 0;
    List<List<Shape>> parts = new ArrayList<>();
    for (int root : roots) {
      all += area[root];
      parts.add(fronts.get(root));
    }
    return packed(Block.HEADLESS, 0, parts, Block.Kind.WOOD, all, asked * .35, asked * 2.6);
  }

  private List<Shape> shapes(int v) {
    if (children[v].length == 0) {
      Block leaf = Block.leaf(v);
      return List.of(Shape.of(leaf, Contour.leaf(heights[v]), 0));
    }
    List<List<Shape>> parts = new ArrayList<>();
    for (int child : children[v]) {
      parts.add(fronts.get(child));
    }
    int weight = forest.weight[v];
    boolean root = weight == forest.preorder.length;
    double low = root ? .35 : weight > 60 ? .075 : weight > 12 ? .055 : .03;
    double high = root ? 2.6 : weight > 60 ? 1.32 : weight > 12 ? 1.44 : 1.8;
    List<Shape> shapes =
        packed(v, heights[v], parts, Block.Kind.FAMILY, area[v], asked * low, asked * high);
    List<Shape> folded = folding.shapes(v, area[v], pitch, asked, fronts, shapes);
    if (folded.isEmpty()) {
      return shapes;
    }
    List<Shape> both = new ArrayList<>(shapes);
    both.addAll(folded);
    return Shape.front(both);
  }

  private List<Shape> packed(
      int head,
      double headHeight,
      List<List<Shape>> parts,
      Block.Kind kind,
      double content,
      double low,
      double high) {
    int least = 1;
    int most = 0;
    for (List<Shape> part : parts) {
      least = Math.max(least, part.getFirst().width());
      most += part.getLast().width();
    }
    double ideal = Math.sqrt(SLACK * content / pitch);
    double step = weight(head) > forest.preorder.length / 2 ? TOP_STEP : STEP;
    boolean stacked = weight(head) >= LEAST_STACKED && isBranching(parts);
    Stacking stacking = new Stacking(head, headHeight, stacked ? parts : List.of(), kind);
    List<Shape> found = new ArrayList<>();
    int before = 0;
    double last = Math.min(Math.min(most, WIDEST), ideal * Math.sqrt(high) + 1);
    for (double w = ideal * Math.sqrt(low); ; w *= step) {
      int width = Math.max(least, (int) Math.round(w));
      if (width > before) {
        before = width;
        for (double target : TARGETS) {
          double limit = target * content / width + headHeight + Spacing.DROP;
          found.add(Packing.pack(head, headHeight, parts, kind, width, limit));
          if (stacked) {
            found.add(stacking.within(limit));
          }
        }
        if (parts.size() > 64) {
          cancel.check();
        }
      }
      if (w > last && width >= least) {
        break;
      }
    }
    return Shape.front(found);
  }

  private int weight(int head) {
    return head == Block.HEADLESS ? forest.preorder.length : forest.weight[head];
  }

  /** Whether there are a few parts of which two at least have shapes to choose from. */
  private static boolean isBranching(List<List<Shape>> parts) {
    return parts.size() <= MOST_STACKED
        && parts.stream().filter(front -> front.size() > FEW_SHAPES).limit(2).count() == 2;
  }
}
