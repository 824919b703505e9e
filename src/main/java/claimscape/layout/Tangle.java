package claimscape.layout;

import java.util.ArrayList;
import java.util.List;

/** The links between boxes as straight lines: how often they cross, and where they pull. */
final class Tangle {

  private final int[] from;
  private final int[] to;

  /**
   * The links made before the last of those by which the boxes hang, so that a new link moves
   * nothing.
   *
   * @param out boxes whose links don't count
   * @param lost links that don't count
   */
  Tangle(Plan plan, Forest forest, boolean[] out, boolean[] lost) {
    int last = Integer.MIN_VALUE;
    for (int v : forest.preorder) {
      if (forest.link[v] != Forest.NONE) {
        last = Math.max(last, plan.links().get(forest.link[v]).order());
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int l : Forest.linksByOrder(plan)) {
      Link link = plan.links().get(l);
      if (!lost[l]
          && link.order() <= last
          && link.target() instanceof End.ToBox(int target)
          && !out[target]) {
        for (int source : link.sources()) {
          if (!out[source] && source != target) {
            pairs.add(new int[] {source, target});
          }
        }
      }
    }
    from = pairs.stream().mapToInt(p -> p[0]).toArray();
    to = pairs.stream().mapToInt(p -> p[1]).toArray();
  }

  boolean isEmpty() {
    return from.length == 0;
  }

  /** Pairs of links that cross, each drawn straight from the top of its source to the bottom. */
  int crossings(Settling settled, double pitch, double[] heights) {
    int n = from.length;
    double[] x1 = new double[n];
    double[] y1 = new double[n];
    double[] x2 = new double[n];
    double[] y2 = new double[n];
    for (int i = 0; i < n; i++) {
      x1[i] = settled.column[from[i]] * pitch;
      y1[i] = settled.top[from[i]];
      x2[i] = settled.column[to[i]] * pitch;
      y2[i] = settled.top[to[i]] + heights[to[i]];
    }
    int crossings = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        boolean apart =
            from[i] != from[j] && to[i] != to[j] && from[i] != to[j] && to[i] != from[j];
        if (apart
            && side(x1[i], y1[i], x2[i], y2[i], x1[j], y1[j])
                != side(x1[i], y1[i], x2[i], y2[i], x2[j], y2[j])
            && side(x1[j], y1[j], x2[j], y2[j], x1[i], y1[i])
                != side(x1[j], y1[j], x2[j], y2[j], x2[i], y2[i])) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private static boolean side(double ax, double ay, double bx, double by, double px, double py) {
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax) > 0;
  }

  /** Where each subtree is pulled by the links that leave or enter it: mean columns. */
  double[] wishes(Settling settled, Forest forest) {
    int n = forest.parent.length;
    double[] sum = new double[n];
    double[] count = new double[n];
    for (int i = 0; i < from.length; i++) {
      sum[from[i]] += settled.column[to[i]];
      count[from[i]]++;
      sum[to[i]] += settled.column[from[i]];
      count[to[i]]++;
    }
    for (int i = forest.preorder.length - 1; i >= 0; i--) {
      int v = forest.preorder[i];
      if (forest.parent[v] != Forest.NONE) {
        sum[forest.parent[v]] += sum[v];
        count[forest.parent[v]] += count[v];
      }
    }
    double[] wish = new double[n];
    for (int v = 0; v < n; v++) {
      wish[v] = count[v] > 0 ? sum[v] / count[v] : Math.max(0, settled.column[v]);
    }
    return wish;
  }
}
