package claimscape.ui.reader.mark;

/**
 * The heights of all blocks of a page, guessed until measured, with the sum of those above one in
 * logarithmic time (a binary indexed tree: P. Fenwick, 1994).
 */
public final class Heights {
  private final double[] heights;
  private final double[] sums;
  private final int highestStep;

  public Heights(double[] guessed) {
    heights = guessed.clone();
    sums = new double[heights.length + 1];
    highestStep = Integer.highestOneBit(Math.max(1, heights.length));
    for (int i = 1; i <= heights.length; i++) {
      sums[i] += heights[i - 1];
      int next = i + (i & -i);
      if (next <= heights.length) {
        sums[next] += sums[i];
      }
    }
  }

  public int size() {
    return heights.length;
  }

  public double of(int index) {
    return heights[index];
  }

  public void measured(int index, double height) {
    double by = height - heights[index];
    heights[index] = height;
    for (int i = index + 1; i <= heights.length && by != 0; i += i & -i) {
      sums[i] += by;
    }
  }

  /** How much stands above a block. */
  public double above(int index) {
    double sum = 0;
    for (int i = index; i > 0; i -= i & -i) {
      sum += sums[i];
    }
    return sum;
  }

  public double total() {
    return above(heights.length);
  }

  /** The block at a height, the last one below the end. */
  public int at(double y) {
    int index = 0;
    double left = y;
    for (int step = highestStep; step > 0; step >>= 1) {
      if (index + step <= heights.length && sums[index + step] <= left) {
        index += step;
        left -= sums[index];
      }
    }
    return Math.max(0, Math.min(index, heights.length - 1));
  }
}
