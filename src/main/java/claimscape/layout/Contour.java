package claimscape.layout;

import java.util.Arrays;

/**
 * The upper and lower outline of a settled block, one step for each of its columns, measured from
 * the top of the block; a column that holds nothing has its top at infinity.
 */
final class Contour {

  final double[] top;
  final double[] bottom;

  /** Where each part of the block came to rest. */
  final double[] partTops;

  private Contour(int width, int parts) {
    top = new double[width];
    bottom = new double[width];
    partTops = new double[parts];
    Arrays.fill(top, Double.POSITIVE_INFINITY);
    Arrays.fill(bottom, 0);
  }

  static Contour leaf(double height) {
    Contour contour = new Contour(1, 0);
    contour.top[0] = 0;
    contour.bottom[0] = height;
    return contour;
  }

  /** Lets the parts of a block fall in their order, each until it meets what lies there. */
  static Contour settle(Block block, Contour[] parts, double headHeight) {
    Contour all = new Contour(block.width(), parts.length);
    boolean headed = block.head() != Block.HEADLESS;
    double start = headed ? headHeight + Spacing.DROP : 0;
    double[] sky = new double[block.width()];
    Arrays.fill(sky, start);
    int busFrom = block.headColumn();
    int busTo = block.headColumn();
    for (int i = 0; i < parts.length; i++) {
      Contour part = parts[i];
      int at = block.at()[i];
      double y = rest(sky, start, part, at);
      all.partTops[i] = y;
      double gap = block.kind().gapBelow(block.parts()[i]);
      for (int j = 0; j < part.top.length; j++) {
        if (part.top[j] < Double.POSITIVE_INFINITY) {
          all.top[at + j] = Math.min(all.top[at + j], y + part.top[j]);
          all.bottom[at + j] = Math.max(all.bottom[at + j], y + part.bottom[j]);
          sky[at + j] = y + part.bottom[j] + gap;
        }
      }
      if (block.kind() == Block.Kind.SHELF) {
        Arrays.fill(sky, y + part.height() + gap);
      }
      int column = at + block.parts()[i].headColumn();
      busFrom = Math.min(busFrom, column);
      busTo = Math.max(busTo, column);
    }
    if (headed) {
      all.spanBus(busFrom, busTo, headHeight);
      all.top[block.headColumn()] = 0;
      all.bottom[block.headColumn()] = Math.max(all.bottom[block.headColumn()], headHeight);
    }
    return all;
  }

  /**
   * Puts a head on top of parts that have none, in a column of its own at their left.
   *
   * @param busTo the last column of the bus that joins the head and the parts
   */
  static Contour beside(Contour parts, double headHeight, int busTo) {
    int n = parts.top.length;
    Contour all = new Contour(n + 1, parts.partTops.length);
    double start = headHeight + Spacing.DROP;
    for (int j = 0; j < n; j++) {
      if (parts.top[j] < Double.POSITIVE_INFINITY) {
        all.top[j + 1] = start + parts.top[j];
        all.bottom[j + 1] = start + parts.bottom[j];
      }
    }
    Arrays.setAll(all.partTops, i -> start + parts.partTops[i]);
    all.spanBus(0, busTo, headHeight);
    all.top[0] = 0;
    all.bottom[0] = Math.max(all.bottom[0], headHeight);
    return all;
  }

  /** The height at which a part comes to rest when it falls at a column. */
  static double rest(double[] sky, double start, Contour part, int at) {
    double y = start;
    for (int j = 0; j < part.top.length; j++) {
      y = Math.max(y, sky[at + j] - part.top[j]);
    }
    return y;
  }

  double height() {
    double height = 0;
    for (double b : bottom) {
      height = Math.max(height, b);
    }
    return height;
  }

  private void spanBus(int from, int to, double headHeight) {
    if (from == to) {
      return;
    }
    for (int j = from; j <= to; j++) {
      top[j] = Math.min(top[j], headHeight + Spacing.DROP / 4);
      bottom[j] = Math.max(bottom[j], headHeight + Spacing.DROP * 3 / 4);
    }
  }
}
