package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses the shape of the whole: the trees, then a region of their own for unlinked boxes. */
final class Region {

  private Region() {}

  /** How far a sheet is from the asked proportion: 1 is exact, 2 is twice too wide or too tall. */
  static double excess(double width, double height, double asked) {
    double ratio = width / height / asked;
    return ratio < 1 ? 1 / ratio : ratio;
  }

  /** Badness of a sheet: its area, with a growing penalty for missing the asked proportion. */
  static double badness(double width, double height, double asked) {
    double r = excess(width, height, asked);
    return width * height * (1 + .35 * (r - 1) + 6 * Math.max(0, r - 1.22));
  }

  /**
   * The best shape of the linked boxes.
   *
   * @param size the number of boxes; the fewer, the more the classical pyramid is preferred
   */
  static Shape best(List<Shape> shapes, double pitch, double asked, int size) {
    double classical = Math.max(0, 1 - size / 80.0);
    Shape best = shapes.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (Shape shape : shapes) {
      double bad = badness(shape.width() * pitch, shape.height() + Spacing.DROP, asked);
      bad *= 1 + classical * .25 * shape.strays();
      if (bad < least) {
        least = bad;
        best = shape;
      }
    }
    return best;
  }

  /** Puts the unlinked boxes right of the linked ones or below them, whichever shape is better. */
  static Block withLoose(Shape linked, int[] loose, double[] heights, double pitch, double asked) {
    double content = 0;
    for (int v : loose) {
      content += heights[v] + Spacing.SIBLINGS;
    }
    double least = Double.POSITIVE_INFINITY;
    Block best = linked.block();
    int most = Math.min(loose.length, 4 * linked.width() + 4);
    for (int width = 1; width <= most; width++) {
      double height = content / width + Spacing.DROP;
      double right =
          badness((linked.width() + width) * pitch, Math.max(linked.height(), height), asked);
      double below =
          badness(
              Math.max(linked.width(), width) * pitch,
              linked.height() + Spacing.REGIONS + height,
              asked);
      if (Math.min(right, below) < least) {
        least = Math.min(right, below);
        Block grid = grid(loose, heights, width, content / width);
        best =
            right <= below
                ? beside(linked.block(), grid, linked.width(), true)
                : beside(linked.block(), grid, 0, false);
      }
    }
    return best;
  }

  /** Only unlinked boxes: a grid of the asked proportion. */
  static Block loose(int[] loose, double[] heights, double pitch, double asked) {
    double content = 0;
    for (int v : loose) {
      content += heights[v] + Spacing.SIBLINGS;
    }
    int width = (int) Math.max(1, Math.round(Math.sqrt(asked * content / pitch)));
    return grid(loose, heights, Math.min(width, loose.length), content / width);
  }

  private static Block beside(Block first, Block second, int at, boolean right) {
    int width = right ? first.width() + second.width() : Math.max(first.width(), second.width());
    return new Block(
        Block.HEADLESS,
        0,
        width,
        new Block[] {first, second},
        new int[] {0, at},
        right ? Block.Kind.WOOD : Block.Kind.SHELF);
  }

  /** Column by column, as a list is read. */
  private static Block grid(int[] loose, double[] heights, int width, double limit) {
    List<Block> parts = new ArrayList<>();
    int[] at = new int[loose.length];
    int column = 0;
    double y = 0;
    for (int i = 0; i < loose.length; i++) {
      double height = heights[loose[i]] + Spacing.SIBLINGS;
      if (y > 0 && y + height / 2 > limit && column < width - 1) {
        column++;
        y = 0;
      }
      at[i] = column;
      y += height;
      parts.add(Block.leaf(loose[i]));
    }
    return new Block(
        Block.HEADLESS, 0, column + 1, parts.toArray(Block[]::new), at, Block.Kind.LOOSE);
  }

  /** Boxes from which nothing hangs and that hang from nothing. */
  static int[] unlinked(Forest forest) {
    return Arrays.stream(forest.roots).filter(v -> forest.children[v].length == 0).toArray();
  }
}
