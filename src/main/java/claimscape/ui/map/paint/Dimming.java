package claimscape.ui.map.paint;

import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a filter dims.
 *
 * @param roles these
 * @param only all statements but these, where it narrows the map to some
 */
public record Dimming(Set<Role> roles, Optional<SortedSet<StatementId>> only) {

  /** A filter that lets everything through. */
  public static Dimming nothing() {
    return new Dimming(EnumSet.noneOf(Role.class), Optional.empty());
  }

  public boolean isEmpty() {
    return roles.isEmpty() && only.isEmpty();
  }

  /** Whether it dims a statement. */
  public boolean dims(Statement statement) {
    return roles.contains(statement.role())
        || only.filter(shown -> !shown.contains(statement.id())).isPresent();
  }
}
