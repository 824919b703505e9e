package claimscape.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

/**
 * Looks for an order of siblings in which fewer links cross: first the means of what each subtree
 * is linked to (the barycentre method of Sugiyama), then some swaps of two siblings, each packed
 * anew and taken if it helps; last the packed map is untangled. For small maps only; the same map
 * always gives the same swaps.
 */
final class Variants {

  static final int LARGEST = 120;
  static final int LARGEST_UNTANGLED = 600;
  private static final int TRIES = 12;
  private static final int MOST_WORK = 150_000;
  private static final int WORK = 400;
  private static final int MOST = 8;
  private static final double LOOSE = 2.5;

  private final Forest forest;
  private final Tangle tangle;
  private final double[] heights;
  private final double pitch;
  private final double asked;
  private final Cancel cancel;
  private Block best;
  private int[][] order;
  private double least;

  Variants(
      Forest forest,
      int[][] before,
      Tangle tangle,
      double[] heights,
      double pitch,
      double asked,
      Decisions decisions,
      Cancel cancel) {
    this.forest = forest;
    this.tangle = tangle;
    this.heights = heights;
    this.pitch = pitch;
    this.asked = asked;
    this.cancel = cancel;
    order = merged(before, forest);
    best = decisions.of(forest, order, heights, pitch, asked, cancel);
  }

  /** Looks for better ones; large maps stay as they are. */
  void search() {
    int size = forest.preorder.length;
    if (size > LARGEST_UNTANGLED || tangle.isEmpty()) {
      return;
    }
    if (size <= LARGEST) {
      least = score(best);
      towardsNeighbours();
      swap(Math.clamp(WORK / size, 2, MOST));
    }
    int tries = Math.min(TRIES * size, MOST_WORK / size);
    best = new Untangling(best, tangle, judge(), heights, pitch).improved(tries, cancel);
  }

  /** The block with the fewest crossings found. */
  Block best() {
    return best;
  }

  /** Its order of siblings. */
  int[][] order() {
    return order;
  }

  /** The siblings in the order that they had before; new ones follow. */
  private static int[][] merged(int[][] before, Forest forest) {
    int[] place = new int[before.length];
    Arrays.fill(place, Integer.MAX_VALUE);
    for (int[] siblings : before) {
      for (int i = 0; i < siblings.length; i++) {
        place[siblings[i]] = i;
      }
    }
    int[][] merged = new int[forest.children.length][];
    for (int v = 0; v < merged.length; v++) {
      Integer[] sorted = Arrays.stream(forest.children[v]).boxed().toArray(Integer[]::new);
      Arrays.sort(sorted, Comparator.comparingInt(c -> place[c]));
      merged[v] = Arrays.stream(sorted).mapToInt(c -> c).toArray();
    }
    return merged;
  }

  private Block decided(int[][] children) {
    return Decision.of(forest, children, heights, pitch, asked, cancel);
  }

  private double score(Block block) {
    Settling settled = new Settling(block, heights);
    return judge().score(tangle.crossings(settled, pitch, heights), settled);
  }

  private Judge judge() {
    double area = 0;
    for (int v : forest.preorder) {
      area += heights[v] * pitch;
    }
    return new Judge(forest.preorder.length, area, pitch, asked);
  }

  /** Crossings, dearer where the sheet is loose or off its proportion. */
  record Judge(int size, double area, double pitch, double asked) {
    double score(int crossings, Settling settled) {
      double width = settled.width * pitch;
      double fill = area / (width * settled.height);
      double off = Math.max(0, Region.excess(width, settled.height, asked) - 1.22);
      return (crossings + size / 4.0) * (1 + LOOSE * Math.max(0, .6 - fill)) * (1 + 8 * off);
    }
  }

  private void towardsNeighbours() {
    double[] wish = tangle.wishes(new Settling(best, heights), forest);
    int[][] children = new int[order.length][];
    for (int v = 0; v < children.length; v++) {
      Integer[] sorted = Arrays.stream(order[v]).boxed().toArray(Integer[]::new);
      Arrays.sort(sorted, Comparator.comparingDouble(c -> wish[c]));
      children[v] = Arrays.stream(sorted).mapToInt(c -> c).toArray();
    }
    take(children);
  }

  private void swap(int tries) {
    int[] parents = Arrays.stream(forest.preorder).filter(v -> order[v].length > 1).toArray();
    Random random = new Random(parents.length);
    for (int i = 0; i < tries && parents.length > 0; i++) {
      int v = parents[random.nextInt(parents.length)];
      int a = random.nextInt(order[v].length);
      int b = random.nextInt(order[v].length);
      if (a != b) {
        int[][] children = order.clone();
        children[v] = order[v].clone();
        children[v][a] = order[v][b];
        children[v][b] = order[v][a];
        take(children);
      }
    }
  }

  private void take(int[][] children) {
    Block block = decided(children);
    double score = score(block);
    if (score < least) {
      least = score;
      best = block;
      order = children;
    }
  }
}
