package claimscape.argument;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A view of the map that was given a name. What it names may be gone since; then it is as if it had
 * not been named.
 *
 * @param x of the camera's centre, in px of the map
 * @param y of the camera's centre, in px of the map
 * @param zoom 1 is 100 %
 * @param filter what stands out
 * @param folds the statements whose branches are folded away
 * @param depiction how the map is drawn
 */
public record NamedView(
    ViewId id,
    int created,
    String name,
    double x,
    double y,
    double zoom,
    Filter filter,
    SortedSet<StatementId> folds,
    Depiction depiction)
    implements Entry {
  public NamedView {
    folds = Collections.unmodifiableSortedSet(new TreeSet<>(folds));
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("a place is finite: " + x + ", " + y);
    }
    if (!Double.isFinite(zoom) || zoom <= 0) {
      throw new IllegalArgumentException("a zoom is more than nothing: " + zoom);
    }
  }

  /** The same under another name. */
  public NamedView named(String other) {
    return new NamedView(id, created, other, x, y, zoom, filter, folds, depiction);
  }

  @Override
  public List<EntryId> references() {
    return List.of();
  }
}
