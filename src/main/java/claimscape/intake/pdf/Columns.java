package claimscape.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the columns of a page and the order in which they are read: a gutter is a strip that few
 * lines cross, with lines of prose on both sides. What crosses it (a title, a wide table) parts the
 * page into bands, and each band is read column by column. After the recursive cuts of Nagy and
 * Seth (1984), with the vertical cut tried first.
 */
final class Columns {
  private static final int FEWEST = 4;
  private static final int PROSE = 12;
  private static final float STRIP = 5;
  private static final float CROSSING = 0.35f;
  private static final int DEEPEST = 4;

  private Columns() {}

  /** The fragments of each column, in reading order. */
  static List<List<Fragment>> of(List<Fragment> page) {
    List<List<Fragment>> columns = new ArrayList<>();
    addTo(columns, page, 0);
    return columns;
  }

  private static void addTo(List<List<Fragment>> columns, List<Fragment> region, int depth) {
    Optional<Float> gutter = depth < DEEPEST ? gutter(region) : Optional.empty();
    if (gutter.isEmpty()) {
      if (!region.isEmpty()) {
        columns.add(region);
      }
      return;
    }
    float right = gutter.get();
    List<Fragment> down = new ArrayList<>(region);
    down.sort(Comparator.comparingDouble(Fragment::y).thenComparingDouble(Fragment::left));
    List<Fragment> band = new ArrayList<>();
    boolean wide = false;
    for (Fragment fragment : down) {
      if (crosses(fragment, right) != wide) {
        addBand(columns, band, right, wide, depth);
        band.clear();
        wide = !wide;
      }
      band.add(fragment);
    }
    addBand(columns, band, right, wide, depth);
  }

  private static void addBand(
      List<List<Fragment>> columns, List<Fragment> band, float right, boolean wide, int depth) {
    if (wide) {
      columns.add(List.copyOf(band));
    } else {
      addTo(columns, band.stream().filter(each -> each.left() < right).toList(), depth + 1);
      addTo(columns, band.stream().filter(each -> each.left() >= right).toList(), depth + 1);
    }
  }

  private static boolean crosses(Fragment fragment, float right) {
    return fragment.left() < right && fragment.right() > right - STRIP;
  }

  /** Where the right-hand column begins, if there are two columns. */
  private static Optional<Float> gutter(List<Fragment> region) {
    SortedMap<Integer, Integer> edges = new TreeMap<>();
    region.forEach(fragment -> edges.merge((int) Math.floor(fragment.left()), 1, Integer::sum));
    Optional<Float> best = Optional.empty();
    double most = 0;
    for (var edge : edges.entrySet()) {
      if (edge.getValue() >= FEWEST) {
        double weight = weight(region, edge.getKey());
        if (weight > most) {
          most = weight;
          best = Optional.of((float) edge.getKey());
        }
      }
    }
    return best;
  }

  /** How much two columns are parted here; nothing where they are not. */
  private static double weight(List<Fragment> region, float right) {
    List<Fragment> before = region.stream().filter(each -> each.right() <= right - STRIP).toList();
    List<Fragment> after = region.stream().filter(each -> each.left() >= right).toList();
    int crossing = region.size() - before.size() - after.size();
    int fewer = Math.min(lines(before), lines(after));
    boolean columns =
        fewer >= FEWEST
            && crossing <= CROSSING * (before.size() + after.size())
            && isProse(before)
            && isProse(after)
            && standAbreast(before, after);
    return columns ? fewer - 2.0 * crossing / region.size() : 0;
  }

  private static int lines(List<Fragment> side) {
    return (int) side.stream().map(each -> Math.round(each.y())).distinct().count();
  }

  private static boolean isProse(List<Fragment> side) {
    long prose = side.stream().filter(each -> each.words().length() >= PROSE).count();
    return prose * 2 > side.size();
  }

  private static boolean standAbreast(List<Fragment> before, List<Fragment> after) {
    double top = Math.max(top(before), top(after));
    double bottom = Math.min(bottom(before), bottom(after));
    return bottom - top > 2 * after.getFirst().size();
  }

  private static double top(List<Fragment> side) {
    return side.stream().mapToDouble(Fragment::y).min().orElse(0);
  }

  private static double bottom(List<Fragment> side) {
    return side.stream().mapToDouble(Fragment::y).max().orElse(0);
  }
}
