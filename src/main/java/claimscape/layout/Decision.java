package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The decided shape of a whole map: which box stands in which column, and above which others. */
record Decision(Forest forest, Block whole) {

  static Decision of(
      Plan plan, Forest forest, double[] heights, double pitch, double asked, Cancel cancel) {
    int[] loose = Region.unlinked(plan, forest);
    if (loose.length == heights.length) {
      return new Decision(forest, Region.loose(loose, heights, pitch, asked));
    }
    boolean[] alone = new boolean[heights.length];
    for (int v : loose) {
      alone[v] = true;
    }
    int[] roots = Arrays.stream(forest.roots).filter(v -> !alone[v]).toArray();
    Shapes shapes =
        new Shapes(forest, forest.children, heights, pitch, asked, Shapes.Habit.USUAL, cancel);
    List<Shape> all = new ArrayList<>(roots.length == 1 ? shapes.of(roots[0]) : shapes.of(roots));
    if (loose.length == 0) {
      return new Decision(forest, Region.best(all, pitch, asked, heights.length).block());
    }
    Shape best = Region.best(all, pitch, asked, heights.length);
    return new Decision(forest, Region.withLoose(best, loose, heights, pitch, asked));
  }
}
