package claimscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts pinned boxes where the user wants them and lets the others give way: downwards, only where
 * they must, taking along what stands below them in their column and what hangs from them. A pinned
 * box leaves a hole where it would have stood, so that pinning moves nothing else.
 */
final class Pins {

  private static final double APART = 12;

  private final Plan plan;
  private final Forest forest;
  private final int[] column;
  private final Grid grid;
  private final List<Rect> places;

  private Pins(Plan plan, Forest forest, int[] column, Grid grid, List<Rect> places) {
    this.plan = plan;
    this.forest = forest;
    this.column = column;
    this.grid = grid;
    this.places = places;
  }

  /** Changes the places in the list. */
  static void apply(Plan plan, Forest forest, int[] column, Grid grid, List<Rect> places) {
    if (plan.boxes().stream().anyMatch(box -> box.pin().isPresent())) {
      new Pins(plan, forest, column, grid, places).apply();
    }
  }

  private void apply() {
    int n = places.size();
    List<List<Rect>> pinned = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      pinned.add(new ArrayList<>());
    }
    Rect[] before = places.toArray(Rect[]::new);
    for (int v = 0; v < n; v++) {
      Rect old = places.get(v);
      if (plan.boxes().get(v).pin().isPresent()) {
        Point pin = plan.boxes().get(v).pin().get();
        Rect place = new Rect(pin.x(), pin.y(), old.width(), old.height());
        places.set(v, place);
        int last = grid.columnBefore(place.right() + APART);
        for (int c = grid.columnAfter(place.x() - APART); c <= last; c++) {
          pinned.get(c).add(place);
        }
      }
    }
    pinned.forEach(list -> list.sort(Comparator.comparingDouble(Rect::y)));
    Integer[] order = new Integer[n];
    Arrays.setAll(order, v -> v);
    Arrays.sort(
        order, Comparator.comparingDouble((Integer v) -> before[v].y()).thenComparing(v -> v));
    double[] lowest = new double[grid.columns()];
    Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
    for (int v : order) {
      if (plan.boxes().get(v).pin().isEmpty()) {
        giveWay(v, before, lowest, pinned.get(column[v]));
      }
    }
  }

  private void giveWay(int v, Rect[] before, double[] lowest, List<Rect> pinned) {
    Rect old = before[v];
    double y = Math.max(old.y(), lowest[column[v]]);
    int parent = forest.parent[v];
    if (parent != Forest.NONE
        && plan.boxes().get(parent).pin().isEmpty()
        && before[parent].bottom() <= old.y()) {
      y = Math.max(y, places.get(parent).bottom() + Spacing.DROP);
    }
    Rect place = new Rect(old.x(), y, old.width(), old.height());
    for (Rect pin : pinned) {
      if (place.nearerThan(APART, pin)) {
        place = new Rect(old.x(), pin.bottom() + Spacing.SIBLINGS, old.width(), old.height());
      }
    }
    places.set(v, place);
    lowest[column[v]] = place.bottom() + Spacing.SIBLINGS;
  }
}
