package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folds a long line of boxes (each the heaviest child of the one before) like newspaper columns:
 * down the first column, on at the top of the next. What else hangs on the line goes beside it.
 */
final class Folding {

  private static final int SHORTEST = 4;
  private static final double TALL = 1.3;
  private static final int MOST_COLUMNS = 60;

  private final Forest forest;
  private final int[][] children;
  private final double[] heights;

  Folding(Forest forest, int[][] children, double[] heights) {
    this.forest = forest;
    this.children = children;
    this.heights = heights;
  }

  /**
   * Folded shapes for the line that starts at a box; none if it starts no line or is low enough.
   */
  List<Shape> shapes(
      int v,
      double content,
      double pitch,
      double asked,
      List<List<Shape>> fronts,
      List<Shape> unfolded) {
    int parent = forest.parent[v];
    if (parent != Forest.NONE && heaviest(parent) == v) {
      return List.of();
    }
    List<Integer> line = line(v);
    double ideal = Math.sqrt(1.25 * content * pitch / asked);
    if (line.size() < SHORTEST || unfolded.getLast().height() <= TALL * ideal) {
      return List.of();
    }
    List<Shape> found = new ArrayList<>();
    for (int beside = 1; beside <= 4; beside++) {
      List<Shape> items = items(line, fronts, beside);
      int wide = items.stream().mapToInt(Shape::width).max().orElse(1);
      double total = items.stream().mapToDouble(item -> item.height() + Spacing.DROP).sum();
      int before = 0;
      for (double k = 2; k <= MOST_COLUMNS; k *= 1.07) {
        int groups = (int) Math.round(k);
        if (groups > before && groups <= line.size()) {
          before = groups;
          found.add(flow(items, wide, total / groups));
        }
      }
      if (wide <= beside) {
        break;
      }
    }
    return Shape.front(found);
  }

  private List<Integer> line(int v) {
    List<Integer> line = new ArrayList<>();
    for (int at = v; at != Forest.NONE; at = heaviest(at)) {
      line.add(at);
    }
    return line;
  }

  private int heaviest(int v) {
    int heaviest = Forest.NONE;
    for (int child : children[v]) {
      if (heaviest == Forest.NONE || forest.weight[child] > forest.weight[heaviest]) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  /** Each box of the line with its other children in at most so many columns beside it. */
  private List<Shape> items(List<Integer> line, List<List<Shape>> fronts, int beside) {
    List<Shape> items = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int v = line.get(i);
      int next = i + 1 < line.size() ? line.get(i + 1) : Forest.NONE;
      List<List<Shape>> light = new ArrayList<>();
      int width = beside;
      for (int child : children[v]) {
        if (child != next) {
          light.add(fronts.get(child));
          width = Math.max(width, fronts.get(child).getFirst().width());
        }
      }
      if (light.isEmpty()) {
        items.add(Shape.of(Block.leaf(v), Contour.leaf(heights[v]), 0));
        continue;
      }
      Shape packed =
          Packing.pack(
              Block.HEADLESS, 0, light, Block.Kind.FAMILY, width, heights[v] + 4 * Spacing.DROP);
      items.add(beside(v, packed));
    }
    return items;
  }

  private Shape beside(int v, Shape light) {
    Block packed = light.block();
    int[] at = packed.at().clone();
    int busTo = 0;
    for (int i = 0; i < at.length; i++) {
      at[i]++;
      busTo = Math.max(busTo, at[i] + packed.parts()[i].headColumn());
    }
    Block block = new Block(v, 0, packed.width() + 1, packed.parts(), at, Block.Kind.FAMILY);
    return Shape.of(block, Contour.beside(light.contour(), heights[v], busTo), light.strays());
  }

  private Shape flow(List<Shape> items, int wide, double limit) {
    Block[] parts = new Block[items.size()];
    Contour[] contours = new Contour[parts.length];
    int[] at = new int[parts.length];
    int group = 0;
    int strays = 0;
    double[] sky = new double[wide];
    for (int i = 0; i < parts.length; i++) {
      Shape item = items.get(i);
      double y = Contour.rest(sky, 0, item.contour(), 0);
      if (y > 0 && y + item.height() > limit + Spacing.DROP) {
        group++;
        Arrays.fill(sky, 0);
        y = 0;
      }
      for (int j = 0; j < item.width(); j++) {
        if (item.contour().top[j] < Double.POSITIVE_INFINITY) {
          sky[j] = y + item.contour().bottom[j] + Spacing.DROP;
        }
      }
      parts[i] = item.block();
      contours[i] = item.contour();
      at[i] = group * wide;
      strays += item.strays();
    }
    Block block = new Block(Block.HEADLESS, 0, (group + 1) * wide, parts, at, Block.Kind.SPINE);
    return Shape.of(block, Contour.settle(block, contours, 0), strays);
  }
}
