package claimscape.ui.map.sight;

import claimscape.argument.RelationId;
import claimscape.drawing.Group;

/** One thing that is painted on the sheet. */
public sealed interface Piece permits ChartCard, ChartLink, Piece.Note {

  Group group();

  /** The words beside an arrow. */
  record Note(RelationId relation, Group group) implements Piece {}
}
