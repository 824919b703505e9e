package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.Optional;

/** What a tool draws over the map; places are of the sheet. */
public sealed interface Ghost {
  Ghost NONE = new None();

  /** Nothing. */
  record None() implements Ghost {}

  /** A rubber band. */
  record Band(Rect area) implements Ghost {}

  /** The frame of a card that is being moved. */
  record Frame(Rect card) implements Ghost {}

  /** A link on its way to somewhere, and what dropping it now would do. */
  record Wire(Point from, Point to, Landing landing) implements Ghost {}

  /** Words of a text that are carried over the map, and what letting go of them would do. */
  record Words(Point at, Landing landing) implements Ghost {}

  /** Where a wire or words would land. */
  sealed interface Landing {
    Landing NOWHERE = new Nowhere();

    /** Nowhere yet. */
    record Nowhere() implements Landing {}

    /** On the empty sheet, far from the bracket that it belonged to. */
    record Outside(Point at) implements Landing {}

    /** On a card; on which of its two drop zones, if what the link says is still open. */
    record OnCard(NodeId card, Optional<Side> side) implements Landing {}

    /** On the head half of an arrow, which undercuts it, or on the half where it starts. */
    record OnArrow(RelationId relation, boolean head) implements Landing {}
  }

  /** The two drop zones of a card. */
  enum Side {
    SUPPORTS,
    ATTACKS
  }
}
