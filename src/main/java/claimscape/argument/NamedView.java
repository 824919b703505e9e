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
  }

  @Override
  public List<EntryId> references() {
    return List.of();
  }
}
