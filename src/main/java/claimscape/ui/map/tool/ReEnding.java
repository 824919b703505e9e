package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import java.util.Optional;

/**
 * An end of an arrow is led to another node. Its head may land on a card or on another arrow, its
 * start only on a card; the start of one of several linked premises, dropped on the empty sheet,
 * takes that premise out of the bracket.
 *
 * @param premise whose start was taken; empty where it is the head
 */
public record ReEnding(
    RelationId relation,
    Optional<StatementId> premise,
    Point start,
    Point now,
    Ghost.Landing landing)
    implements MapTool {

  static ReEnding of(Hit.OnLink link, Point at) {
    Optional<StatementId> taken = link.grip() == Hit.Grip.START ? link.premise() : Optional.empty();
    return new ReEnding(link.relation(), taken, at, at, Ghost.Landing.NOWHERE);
  }

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    Ghost.Landing next =
        target(at)
            .<Ghost.Landing>map(
                node ->
                    node instanceof RelationId arrow
                        ? new Ghost.Landing.OnArrow(arrow, true)
                        : new Ghost.Landing.OnCard(node, Optional.empty()))
            .orElse(
                leaves(at, hands) ? new Ghost.Landing.Outside(at.sheet()) : Ghost.Landing.NOWHERE);
    return new ReEnding(relation, premise, start, at.sheet(), next);
  }

  /** Whether a premise would be taken out of its bracket here: on the empty sheet. */
  private boolean leaves(Pointer at, Hands hands) {
    return premise.isPresent() && at.hit() instanceof Hit.Nothing && hands.isLinked(relation);
  }

  private Optional<NodeId> target(Pointer at) {
    return at.hit()
        .node()
        .filter(node -> !node.equals(relation))
        .filter(node -> premise.isEmpty() || node instanceof StatementId);
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    Optional<NodeId> target = target(at);
    if (target.isPresent()) {
      if (premise.isPresent() && target.get() instanceof StatementId to) {
        if (!premise.get().equals(to)) {
          hands.reStart(relation, premise.get(), to);
        }
      } else {
        hands.reEnd(relation, target.get());
      }
    } else if (leaves(at, hands)) {
      premise.ifPresent(taken -> hands.takeOut(relation, taken));
    }
    return Resting.STATE;
  }

  @Override
  public Ghost ghost() {
    return new Ghost.Wire(start, now, landing);
  }
}
