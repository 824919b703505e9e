package claimscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every upright run in a gutter a track of its own. Runs that lead to both sides stand in an
 * order in which they cross least, as in channel routing: short brackets near the boxes they join,
 * long ones outside them, and stairs in between, nested by where they begin.
 */
final class Tracks {

  private static final double PAD = 9;
  private static final double APART = 6;
  private static final double MARGIN = 3;
  private static final Comparator<Run> BY_RANK =
      (a, b) -> a.group == b.group ? Double.compare(a.rank, b.rank) : a.group - b.group;

  /** The upright run of a leg in a gutter, or of all legs of one bundle. */
  private static final class Run {
    final Leg leg;
    final int index;
    @Nullable Run same;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    boolean topLeft;
    boolean bottomLeft;
    int group;
    double rank;

    Run(Leg leg, int index) {
      this.leg = leg;
      this.index = index;
    }

    /** Takes a leg of the same bundle in. */
    void join(Leg other, int i, boolean entersLeft, boolean leavesLeft) {
      Run run = new Run(other, i);
      run.same = same;
      same = run;
      reach(other, i, entersLeft, leavesLeft);
    }

    void reach(Leg leg, int i, boolean entersLeft, boolean leavesLeft) {
      reach(leg.enters(i), entersLeft);
      reach(leg.leaves(i), leavesLeft);
    }

    private void reach(double y, boolean left) {
      if (y < top) {
        top = y;
        topLeft = left;
      }
      if (y > bottom) {
        bottom = y;
        bottomLeft = left;
      }
    }

    void rank() {
      group = topLeft && bottomLeft ? 0 : topLeft ? 1 : bottomLeft ? 2 : 3;
      rank =
          switch (group) {
            case 0 -> bottom - top;
            case 1 -> -top;
            case 2 -> top;
            default -> top - bottom;
          };
    }

    void put(double x) {
      for (Run run = this; run != null; run = run.same) {
        run.leg.tracks[run.index] = x;
      }
    }
  }

  private final Sheet sheet;

  Tracks(Sheet sheet, List<Leg> legs) {
    this.sheet = sheet;
    int gutters = sheet.grid.columns() + 1;
    int[] ends = new int[gutters + 1];
    for (Leg leg : legs) {
      for (int i = 0; i < leg.gutters.length; i++) {
        ends[leg.gutters[i] + 1] += leg.hasTrack(i) ? 1 : 0;
      }
    }
    for (int g = 0; g < gutters; g++) {
      ends[g + 1] += ends[g];
    }
    int[] next = ends.clone();
    int[] legAt = new int[ends[gutters]];
    int[] indexAt = new int[ends[gutters]];
    for (int l = 0; l < legs.size(); l++) {
      Leg leg = legs.get(l);
      for (int i = 0; i < leg.gutters.length; i++) {
        if (leg.hasTrack(i)) {
          int at = next[leg.gutters[i]]++;
          legAt[at] = l;
          indexAt[at] = i;
        }
      }
    }
    for (int g = 0; g < gutters; g++) {
      List<Run> runs = new ArrayList<>();
      Map<Long, Run> bundles = new HashMap<>();
      for (int k = ends[g]; k < ends[g + 1]; k++) {
        add(legs.get(legAt[k]), indexAt[k], runs, bundles);
      }
      runs.forEach(Run::rank);
      assign(g, runs);
    }
  }

  private void add(Leg leg, int i, List<Run> runs, Map<Long, Run> bundles) {
    boolean entersLeft = entersLeft(leg, i);
    boolean leavesLeft = leavesLeft(leg, i);
    Run known = leg.isBundled() ? bundles.get(leg.bundle) : null;
    if (known != null) {
      known.join(leg, i, entersLeft, leavesLeft);
      return;
    }
    Run run = new Run(leg, i);
    run.reach(leg, i, entersLeft, leavesLeft);
    runs.add(run);
    if (leg.isBundled()) {
      bundles.put(leg.bundle, run);
    }
  }

  private static boolean entersLeft(Leg leg, int i) {
    return i == 0 ? leg.start.side == Terminal.Side.RIGHT : leg.gutters[i - 1] < leg.gutters[i];
  }

  private boolean leavesLeft(Leg leg, int i) {
    if (i < leg.crossings.length) {
      return leg.gutters[i + 1] < leg.gutters[i];
    }
    if (leg.end.upright()) {
      return leg.end.x < sheet.grid.gutterRight(leg.gutters[i]);
    }
    return leg.end.side == Terminal.Side.RIGHT;
  }

  private void assign(int gutter, List<Run> runs) {
    runs.sort(Comparator.comparingDouble(run -> run.top));
    int from = 0;
    double reach = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= runs.size(); i++) {
      if (i == runs.size() || runs.get(i).top > reach + MARGIN) {
        cluster(gutter, new ArrayList<>(runs.subList(from, i)));
        from = i;
      }
      if (i < runs.size()) {
        reach = Math.max(reach, runs.get(i).bottom);
      }
    }
  }

  /** Runs that overlap, directly or through others: each outside those before it that it meets. */
  private void cluster(int gutter, List<Run> runs) {
    runs.sort(BY_RANK);
    int n = runs.size();
    double[] tops = new double[n];
    double[] ends = new double[n];
    for (int i = 0; i < n; i++) {
      tops[i] = runs.get(i).top;
      ends[i] = runs.get(i).bottom + MARGIN;
    }
    int[] track = new Heaps(tops, ends).levels();
    int tracks = 0;
    for (int level : track) {
      tracks = Math.max(tracks, level + 1);
    }
    double left = sheet.grid.gutterLeft(gutter) + PAD;
    double right = sheet.grid.gutterRight(gutter) - PAD;
    double apart = tracks < 2 ? 0 : Math.min(APART, (right - left) / (tracks - 1));
    for (int i = 0; i < n; i++) {
      runs.get(i).put((left + right) / 2 + (track[i] - (tracks - 1) / 2.0) * apart);
    }
  }
}
