package claimscape.argument;

import java.util.List;

/**
 * A view of the map that was given a name.
 *
 * @param x of the camera's centre, in px of the map
 * @param y of the camera's centre, in px of the map
 * @param zoom 1 is 100 %
 * @param roles the roles shown; empty means all
 */
public record NamedView(
    ViewId id, int created, String name, double x, double y, double zoom, List<Role> roles)
    implements Entry {
  public NamedView {
    roles = List.copyOf(roles);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("a place is finite: " + x + ", " + y);
    }
    if (!Double.isFinite(zoom) || zoom <= 0) {
      throw new IllegalArgumentException("a zoom is more than nothing: " + zoom);
    }
  }

  @Override
  public List<EntryId> references() {
    return List.of();
  }
}
