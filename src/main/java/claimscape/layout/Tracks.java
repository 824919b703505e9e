package claimscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every upright run in a gutter a track of its own. Runs that lead to both sides stand in an
 * order in which they cross least, as in channel routing: short brackets near the boxes they join,
 * long ones outside them, and stairs in between, nested by where they begin.
 */
final class Tracks {

  private static final double PAD = 9;
  private static final double APART = 6;
  private static final double MARGIN = 3;

  private static final class Run {
    final List<Leg> legs = new ArrayList<>(1);
    final List<Integer> indexes = new ArrayList<>(1);
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    boolean topLeft;
    boolean bottomLeft;

    void add(Leg leg, int i, boolean entersLeft, boolean leavesLeft) {
      legs.add(leg);
      indexes.add(i);
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

    int group() {
      return topLeft && bottomLeft ? 0 : topLeft ? 1 : bottomLeft ? 2 : 3;
    }

    double rank() {
      return switch (group()) {
        case 0 -> bottom - top;
        case 1 -> -top;
        case 2 -> top;
        default -> top - bottom;
      };
    }
  }

  private final Sheet sheet;

  Tracks(Sheet sheet, List<Leg> legs) {
    this.sheet = sheet;
    List<Map<Long, Run>> runs = new ArrayList<>();
    for (int g = 0; g <= sheet.grid.columns(); g++) {
      runs.add(new LinkedHashMap<>());
    }
    for (Leg leg : legs) {
      for (int i = 0; i < leg.gutters.length; i++) {
        if (leg.runs(i) && !leg.fixed(i)) {
          int g = leg.gutters[i];
          runs.get(g)
              .computeIfAbsent(leg.bundle, key -> new Run())
              .add(leg, i, entersLeft(leg, i), leavesLeft(leg, i));
        }
      }
    }
    for (int g = 0; g < runs.size(); g++) {
      assign(g, new ArrayList<>(runs.get(g).values()));
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

  /** Runs that overlap, directly or through others. */
  private void cluster(int gutter, List<Run> runs) {
    runs.sort(Comparator.comparingInt(Run::group).thenComparingDouble(Run::rank));
    int n = runs.size();
    double[] tops = runs.stream().mapToDouble(run -> run.top).toArray();
    double[] bottoms = runs.stream().mapToDouble(run -> run.bottom).toArray();
    int[] track = new int[n];
    int tracks = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        if (track[j] >= track[i]
            && tops[j] < bottoms[i] + MARGIN
            && tops[i] < bottoms[j] + MARGIN) {
          track[i] = track[j] + 1;
        }
      }
      tracks = Math.max(tracks, track[i] + 1);
    }
    double left = sheet.grid.gutterLeft(gutter) + PAD;
    double right = sheet.grid.gutterRight(gutter) - PAD;
    double apart = tracks < 2 ? 0 : Math.min(APART, (right - left) / (tracks - 1));
    for (int i = 0; i < n; i++) {
      Run run = runs.get(i);
      double x = (left + right) / 2 + (track[i] - (tracks - 1) / 2.0) * apart;
      for (int k = 0; k < run.legs.size(); k++) {
        run.legs.get(k).tracks[run.indexes.get(k)] = x;
      }
    }
  }
}
