package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides which box stands in which column, and in which order the boxes of a column stand. */
final class Decision {

  private Decision() {}

  /**
   * Decides for all boxes of a forest.
   *
   * @param children the order in which the children of each box are dropped
   * @param heights what the boxes are taken to be high, px
   * @param pitch from column to column, px
   */
  static Block of(
      Forest forest,
      int[][] children,
      double[] heights,
      double pitch,
      double asked,
      Cancel cancel) {
    int[] loose = Region.unlinked(forest);
    int size = forest.preorder.length;
    if (loose.length == size) {
      return Region.loose(loose, heights, pitch, asked);
    }
    int[] roots = Arrays.stream(forest.roots).filter(v -> children[v].length > 0).toArray();
    Shapes shapes = new Shapes(forest, children, heights, pitch, asked, cancel);
    List<Shape> all = new ArrayList<>(roots.length == 1 ? shapes.of(roots[0]) : shapes.of(roots));
    Shape best = Region.best(all, pitch, asked, size);
    return loose.length == 0 ? best.block() : Region.withLoose(best, loose, heights, pitch, asked);
  }
}
