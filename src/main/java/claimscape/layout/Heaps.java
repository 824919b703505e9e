package claimscape.layout;

import java.util.Arrays;

/**
 * Intervals put down one after the other, each on top of the highest that it overlaps. A segment
 * tree over the ends of the intervals keeps the highest level of each stretch, so each costs only
 * the logarithm of their number.
 */
final class Heaps {

  private final double[] from;
  private final double[] to;
  private final double[] cuts;
  private final int leaves;

  /** The highest level that covers a whole node. */
  private final int[] covered;

  /** The highest level somewhere in a node. */
  private final int[] highest;

  /**
   * @param from where each interval begins
   * @param to where it ends; it doesn't meet one that begins there
   */
  Heaps(double[] from, double[] to) {
    this.from = from;
    this.to = to;
    double[] all = Arrays.copyOf(from, from.length + to.length);
    System.arraycopy(to, 0, all, from.length, to.length);
    Arrays.sort(all);
    cuts = all;
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, all.length - 1)) * 2);
    covered = new int[2 * leaves];
    highest = new int[2 * leaves];
  }

  /** The level of each interval, from 0. */
  int[] levels() {
    int[] levels = new int[from.length];
    for (int i = 0; i < levels.length; i++) {
      int a = at(from[i]);
      int b = at(to[i]);
      levels[i] = a < b ? highest(a, b) : 0;
      if (a < b) {
        cover(a, b, levels[i] + 1);
      }
    }
    return levels;
  }

  private int at(double cut) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts[middle] < cut) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int highest(int a, int b) {
    int found = 0;
    int left = a + leaves;
    int right = b + leaves;
    // What covers more than the stretch covers its first or its last piece.
    for (int node = left >> 1; node > 0; node >>= 1) {
      found = Math.max(found, covered[node]);
    }
    for (int node = (right - 1) >> 1; node > 0; node >>= 1) {
      found = Math.max(found, covered[node]);
    }
    for (; left < right; left >>= 1, right >>= 1) {
      if ((left & 1) == 1) {
        found = Math.max(found, highest[left++]);
      }
      if ((right & 1) == 1) {
        found = Math.max(found, highest[--right]);
      }
    }
    return found;
  }

  private void cover(int a, int b, int level) {
    int left = a + leaves;
    int right = b + leaves;
    for (; left < right; left >>= 1, right >>= 1) {
      if ((left & 1) == 1) {
        raise(left++, level);
      }
      if ((right & 1) == 1) {
        raise(--right, level);
      }
    }
  }

  private void raise(int node, int level) {
    covered[node] = Math.max(covered[node], level);
    for (int up = node; up > 0 && highest[up] < level; up >>= 1) {
      highest[up] = level;
    }
  }
}
