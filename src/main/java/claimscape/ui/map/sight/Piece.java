package claimscape.ui.map.sight;

import claimscape.argument.RelationId;
import claimscape.drawing.Group;
import java.util.Optional;

/** One thing that is painted on the sheet. */
public sealed interface Piece permits ChartCard, ChartLink, Piece.Copy, Piece.Note {

  Group group();

  /** The card that it is. */
  default Optional<ChartCard> card() {
    return switch (this) {
      case ChartCard card -> Optional.of(card);
      case Copy copy -> Optional.of(copy.again());
      case ChartLink link -> Optional.empty();
      case Note note -> Optional.empty();
    };
  }

  /** A card that was drawn before and comes up again. */
  record Copy(ChartCard again) implements Piece {
    @Override
    public Group group() {
      return again.group();
    }
  }

  /** The words beside an arrow. */
  record Note(RelationId relation, Group group) implements Piece {}
}
