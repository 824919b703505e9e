package claimscape.ui.compare;

import claimscape.argument.RelationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which links of the map were looked at since the project was opened. */
final class SeenLinks {
  private final Set<RelationId> seen = new HashSet<>();

  void see(RelationId link) {
    seen.add(link);
  }

  /** How many of these were looked at. */
  int among(List<RelationId> links) {
    return (int) links.stream().filter(seen::contains).count();
  }
}
