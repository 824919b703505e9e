package claimscape.layout;

import java.util.List;

/**
 * Moves roots over the very middle of their children, off the grid if the middle is a gutter. Only
 * roots: nothing is above them that would have to pass beside them.
 */
final class Crowning {

  private static final double APART = 12;

  /** On larger maps nobody sees the middle, and links had to go around what is off the grid. */
  private static final int LARGEST = 2_000;

  private Crowning() {}

  /** Changes the places in the list. */
  static void apply(Plan plan, Forest forest, List<Rect> places) {
    if (places.size() > LARGEST) {
      return;
    }
    for (int root : forest.roots) {
      Rect place = places.get(root);
      double highest = Double.POSITIVE_INFINITY;
      for (int child : forest.children[root]) {
        highest = Math.min(highest, places.get(child).y());
      }
      double left = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      for (int child : forest.children[root]) {
        Rect below = places.get(child);
        if (plan.boxes().get(child).pin().isEmpty() && below.y() < highest + 1) {
          left = Math.min(left, below.centreX());
          right = Math.max(right, below.centreX());
        }
      }
      double x = (left + right) / 2 - place.width() / 2;
      if (left < right && Math.abs(x - place.x()) > 1 && plan.boxes().get(root).pin().isEmpty()) {
        Rect moved = new Rect(x, place.y(), place.width(), place.height());
        if (free(moved, root, places)) {
          places.set(root, moved);
        }
      }
    }
  }

  private static boolean free(Rect moved, int root, List<Rect> places) {
    for (int v = 0; v < places.size(); v++) {
      if (v != root && moved.nearerThan(APART, places.get(v))) {
        return false;
      }
    }
    return true;
  }
}
