package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import java.util.Optional;

/** What lies under a place of the map. */
public sealed interface Hit {
  /** The node that was hit, if one was. */
  default Optional<NodeId> node() {
    return switch (this) {
      case Nothing nothing -> Optional.empty();
      case OnCard card -> Optional.of(card.statement());
      case OnLink link -> Optional.of(link.relation());
    };
  }

  /** The empty sheet. */
  record Nothing() implements Hit {
    public static final Hit HERE = new Nothing();
  }

  /** A card. */
  record OnCard(StatementId statement, Zone zone) implements Hit {}

  /**
   * An arrow.
   *
   * @param share how far along it: 0 where it starts, 1 at its head
   * @param premise whose branch it is, where several premises are linked and this is before they
   *     join; else the only premise
   */
  record OnLink(RelationId relation, double share, Optional<StatementId> premise, Grip grip)
      implements Hit {

    /** Whether it is the half that ends in the head. */
    public boolean headHalf() {
      return share >= .5;
    }
  }

  /** Where on a card. */
  enum Zone {
    BODY,
    /** The role's bar along its left edge. */
    STRIPE,
    /** The triangle that folds the branch below. */
    FOLD,
    /** The round handle from which links are drawn. */
    HANDLE
  }

  /** Whether an arrow is near one of its ends, where it can be taken and led elsewhere. */
  enum Grip {
    START,
    MIDDLE,
    END
  }
}
