package claimscape.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * What was decided last, so that large maps are not decided anew where nothing was added to them
 * but what a later epoch decides. It changes no layout: the same question has the same answer. Safe
 * for all threads.
 */
public final class Decisions {
  /** A map and its past epochs, or the lanes of a map. */
  private static final int KEPT = 8;

  private final Deque<Decided> last = new ArrayDeque<>();

  private record Decided(Asked asked, Block block) {}

  /**
   * All that a decision depends on.
   *
   * @param trees each box with its children, in the order in which they are walked
   * @param heights of the boxes in that order
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Asked(int[] trees, double[] heights, double pitch, double asked) {
    static Asked of(Forest forest, int[][] children, double[] heights, double pitch, double asked) {
      int[] preorder = forest.preorder;
      int[] trees = new int[2 * preorder.length + forest.roots.length + linked(forest, children)];
      double[] high = new double[preorder.length];
      int at = 0;
      for (int root : forest.roots) {
        trees[at++] = root;
      }
      for (int i = 0; i < preorder.length; i++) {
        int v = preorder[i];
        high[i] = heights[v];
        trees[at++] = v;
        trees[at++] = children[v].length;
        System.arraycopy(children[v], 0, trees, at, children[v].length);
        at += children[v].length;
      }
      return new Asked(trees, high, pitch, asked);
    }

    private static int linked(Forest forest, int[][] children) {
      int count = 0;
      for (int v : forest.preorder) {
        count += children[v].length;
      }
      return count;
    }

    boolean isSame(Asked other) {
      return pitch == other.pitch
          && asked == other.asked
          && Arrays.equals(trees, other.trees)
          && Arrays.equals(heights, other.heights);
    }
  }

  /** The decision for all boxes of a forest, as {@link Decision#of} makes it. */
  Block of(
      Forest forest,
      int[][] children,
      double[] heights,
      double pitch,
      double asked,
      Cancel cancel) {
    Asked now = Asked.of(forest, children, heights, pitch, asked);
    Optional<Block> known = known(now);
    if (known.isPresent()) {
      return known.get();
    }
    Block block = Decision.of(forest, children, heights, pitch, asked, cancel);
    keep(new Decided(now, block));
    return block;
  }

  private synchronized Optional<Block> known(Asked now) {
    return last.stream()
        .filter(decided -> decided.asked().isSame(now))
        .map(Decided::block)
        .findFirst();
  }

  private synchronized void keep(Decided decided) {
    last.addFirst(decided);
    if (last.size() > KEPT) {
      last.removeLast();
    }
  }
}
