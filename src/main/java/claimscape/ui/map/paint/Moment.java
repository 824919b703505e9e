package claimscape.ui.map.paint;

import claimscape.analysis.Sieve;
import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Ghost;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the view shows beside the map itself, at one moment.
 *
 * @param selection the leading node first
 * @param hovered what the pointer is over
 * @param ring whether the leading node has the focus ring: the keys go to the map
 * @param dimmed what does not pass it is dimmed
 * @param flash what flashes, if anything does
 * @param ghost what a tool draws
 * @param motion where cards are on their way
 */
public record Moment(
    List<NodeId> selection,
    List<NodeId> targets,
    Optional<RelationId> armed,
    Optional<NodeId> hovered,
    boolean ring,
    Sieve dimmed,
    Optional<Flash> flash,
    Ghost ghost,
    Motion motion) {

  /**
   * A card that flashes.
   *
   * @param strength 1 at first, 0 in the end
   */
  public record Flash(NodeId node, double strength) {}

  /** Where cards are between their old places and their new ones. */
  public interface Motion {
    /** How far a node is from its place now, in px of the sheet. */
    Point shift(NodeId node);

    /** The cards that are not at their places. */
    Set<NodeId> moving();

    /** How visible a node is. */
    double opacity(NodeId node);

    Motion NONE =
        new Motion() {
          @Override
          public Point shift(NodeId node) {
            return new Point(0, 0);
          }

          @Override
          public Set<NodeId> moving() {
            return Set.of();
          }

          @Override
          public double opacity(NodeId node) {
            return 1;
          }
        };
  }
}
