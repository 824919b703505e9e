package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Ghost;
import java.util.Optional;

/**
 * A link is drawn from the handle of a card. On another card its left half supports it and its
 * right half attacks it; on an arrow the half with the head undercuts it and the other half links
 * the card into it as one more premise.
 */
public record Connecting(StatementId card, Point start, Point now, Ghost.Landing landing)
    implements MapTool {

  static Connecting from(StatementId card, Point start) {
    return new Connecting(card, start, start, Ghost.Landing.NOWHERE);
  }

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    return new Connecting(card, start, at.sheet(), landing(at, hands));
  }

  private Ghost.Landing landing(Pointer at, Hands hands) {
    return at.hit().node().filter(card::equals).isPresent()
        ? Ghost.Landing.NOWHERE
        : Landings.at(at.sheet(), at.hit(), hands::place);
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    switch (landing(at, hands)) {
      case Ghost.Landing.Nowhere nowhere -> {}
      case Ghost.Landing.Outside outside -> {}
      case Ghost.Landing.OnCard(NodeId other, Optional<Ghost.Side> side) ->
          hands.connect(
              side.filter(Ghost.Side.ATTACKS::equals).isPresent()
                  ? RelationKind.ATTACKS
                  : RelationKind.SUPPORTS,
              card,
              other);
      case Ghost.Landing.OnArrow arrow -> {
        if (arrow.head()) {
          hands.connect(RelationKind.ATTACKS, card, arrow.relation());
        } else {
          hands.join(arrow.relation(), card);
        }
      }
    }
    return Resting.STATE;
  }

  @Override
  public Ghost ghost() {
    return new Ghost.Wire(start, now, landing);
  }
}
