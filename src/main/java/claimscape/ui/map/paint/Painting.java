package claimscape.ui.map.paint;

import claimscape.ui.map.sight.Piece;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A part of the map that is being painted, a few pieces at a time. */
public final class Painting {
  private final Iterator<Piece> pieces;
  private final Consumer<Piece> brush;

  Painting(List<Piece> pieces, Consumer<Piece> brush) {
    this.pieces = pieces.iterator();
    this.brush = brush;
  }

  /** Paints so many pieces more, and tells whether that was all. */
  public boolean goOn(int most) {
    for (int i = 0; i < most && pieces.hasNext(); i++) {
      brush.accept(pieces.next());
    }
    return !pieces.hasNext();
  }
}
