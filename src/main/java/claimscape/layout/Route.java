package claimscape.layout;

import java.util.List;
import java.util.Optional;

/**
 * The way of a link: right-angled polylines whose corners the painter may round.
 *
 * @param branches one for each source of the link, in its order: from the outline of the source to
 *     the junction, or to the end of the link if there is no junction
 * @param trunk from the junction to the end of the link; empty if there is no junction
 * @param junction where several sources join and where links onto this link end
 */
public record Route(List<List<Point>> branches, List<Point> trunk, Optional<Point> junction) {

  public Route {
    branches = branches.stream().map(List::copyOf).toList();
    trunk = List.copyOf(trunk);
  }

  /** Where the arrowhead sits. */
  public Point end() {
    return trunk.isEmpty() ? branches.getFirst().getLast() : trunk.getLast();
  }
}
