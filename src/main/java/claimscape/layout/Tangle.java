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
    return lines(settled, pitch, heights).crossings;
  }

  /** The links as straight lines on a settled map. */
  Lines lines(Settling settled, double pitch, double[] heights) {
    return new Lines(settled, pitch, heights);
  }

  /** The links as straight lines, and how many pairs of them cross. */
  final class Lines {
    final int crossings;
    private final double pitch;
    private final double[] heights;
    private final double[] x1 = new double[from.length];
    private final double[] y1 = new double[from.length];
    private final double[] x2 = new double[from.length];
    private final double[] y2 = new double[from.length];

    private Lines(Settling settled, double pitch, double[] heights) {
      this.pitch = pitch;
      this.heights = heights;
      place(settled);
      int count = 0;
      for (int i = 0; i < from.length; i++) {
        for (int j = i + 1; j < from.length; j++) {
          count += cross(i, j) ? 1 : 0;
        }
      }
      crossings = count;
    }

    private Lines(Lines before, Settling settled) {
      pitch = before.pitch;
      heights = before.heights;
      place(settled);
      boolean[] moved = new boolean[from.length];
      for (int i = 0; i < moved.length; i++) {
        moved[i] =
            x1[i] != before.x1[i]
                || y1[i] != before.y1[i]
                || x2[i] != before.x2[i]
                || y2[i] != before.y2[i];
      }
      int count = before.crossings;
      for (int i = 0; i < moved.length; i++) {
        for (int j = 0; moved[i] && j < moved.length; j++) {
          if (j > i || !moved[j]) {
            count += (cross(i, j) ? 1 : 0) - (before.cross(i, j) ? 1 : 0);
          }
        }
      }
      crossings = count;
    }

    /** The same links after boxes moved; only those that moved are counted anew. */
    Lines moved(Settling settled) {
      return new Lines(this, settled);
    }

    private void place(Settling settled) {
      for (int i = 0; i < from.length; i++) {
        x1[i] = settled.column[from[i]] * pitch;
        y1[i] = settled.top[from[i]];
        x2[i] = settled.column[to[i]] * pitch;
        y2[i] = settled.top[to[i]] + heights[to[i]];
      }
    }

    private boolean cross(int i, int j) {
      return Math.max(x1[i], x2[i]) >= Math.min(x1[j], x2[j])
          && Math.max(x1[j], x2[j]) >= Math.min(x1[i], x2[i])
          && from[i] != from[j]
          && to[i] != to[j]
          && from[i] != to[j]
          && to[i] != from[j]
          && side(x1[i], y1[i], x2[i], y2[i], x1[j], y1[j])
              != side(x1[i], y1[i], x2[i], y2[i], x2[j], y2[j])
          && side(x1[j], y1[j], x2[j], y2[j], x1[i], y1[i])
              != side(x1[j], y1[j], x2[j], y2[j], x2[i], y2[i]);
    }
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
