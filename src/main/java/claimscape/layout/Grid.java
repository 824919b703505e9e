package claimscape.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Where the columns and the gutters between them lie; every column is as wide as its widest box.
 */
final class Grid {

  /** Left edge of each column. */
  final double[] left;

  /** Right edge of each column. */
  final double[] right;

  Grid(int columns, int[] column, double[] widths, double gutter) {
    left = new double[columns];
    right = new double[columns];
    double[] wide = new double[columns];
    for (int v = 0; v < widths.length; v++) {
      if (column[v] < 0) {
        continue;
      }
      wide[column[v]] = Math.max(wide[column[v]], widths[v]);
    }
    double x = Spacing.MARGIN + Spacing.GUTTER / 2;
    for (int c = 0; c < columns; c++) {
      left[c] = x;
      right[c] = x + wide[c];
      x = right[c] + gutter;
    }
  }

  Grid(double[] left, double[] right) {
    this.left = left;
    this.right = right;
  }

  /** The width of the sheet, margins and the outer gutters included. */
  double width() {
    return right[columns() - 1] + left[0];
  }

  int columns() {
    return left.length;
  }

  /** The first column that ends right of x; the last one if none does. */
  int columnAfter(double x) {
    int low = 0;
    int high = columns() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (right[middle] > x) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last column that begins left of x; the first one if none does. */
  int columnBefore(double x) {
    int low = 0;
    int high = columns() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (left[middle] < x) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Left edge of the gutter before a column; the last gutter is right of the last column. */
  double gutterLeft(int g) {
    return g == 0 ? 0 : right[g - 1];
  }

  double middle(int g) {
    return (gutterLeft(g) + gutterRight(g)) / 2;
  }

  double gutterRight(int g) {
    return g == columns() ? right[g - 1] + left[0] : left[g];
  }

  /**
   * The left edge of a box in its column. Boxes of usual width share a left edge, so that stacks
   * are flush whatever their widths; wider ones stand over the middle.
   */
  double place(int c, double width, double usual) {
    double middle = (left[c] + right[c]) / 2;
    double wide = right[c] - left[c];
    return width >= usual || wide < usual ? middle - width / 2 : middle - usual / 2;
  }

  /** The width that most boxes don't exceed; there must be a box. */
  static double usual(List<Box> boxes) {
    double[] widths = boxes.stream().mapToDouble(Box::width).toArray();
    Arrays.sort(widths);
    return widths[widths.length / 2];
  }
}
