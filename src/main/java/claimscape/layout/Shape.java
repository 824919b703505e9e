package claimscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A block with its outline: what a packer needs to know about it.
 *
 * @param height px
 * @param strays how many subtrees in it don't start right below their parent
 */
record Shape(Block block, Contour contour, double height, int strays) {

  static final int MOST = 14;

  static Shape of(Block block, Contour contour, int strays) {
    return new Shape(block, contour, contour.height(), strays);
  }

  int width() {
    return block.width();
  }

  /**
   * The shapes worth keeping: wider only if lower. The list is thinned evenly to {@link #MOST}, the
   * narrowest and the widest stay.
   */
  static List<Shape> front(List<Shape> all) {
    List<Shape> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Shape::width).thenComparingDouble(Shape::height));
    List<Shape> front = new ArrayList<>();
    double lowest = Double.POSITIVE_INFINITY;
    for (Shape shape : sorted) {
      if (shape.height < lowest - 0.5) {
        front.add(shape);
        lowest = shape.height;
      }
    }
    if (front.size() <= MOST) {
      return front;
    }
    List<Shape> thinned = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      thinned.add(front.get(i * (front.size() - 1) / (MOST - 1)));
    }
    return thinned;
  }
}
