package claimscape.drawing.map;

import claimscape.drawing.Mark;
import claimscape.layout.Rect;
import java.util.List;

/**
 * A drawn card.
 *
 * @param above how far the stub of a loose statement stands out of the top, px
 * @param below how far the count of a folded branch stands out of the bottom, px
 * @param marks from the card's top left corner
 */
record Card(double width, double height, double above, double below, List<Mark> marks) {
  Card {
    marks = List.copyOf(marks);
  }

  /** The room that the layout must keep for it. */
  double roomHeight() {
    return above + height + below;
  }

  /** The card itself in the room that it was given. */
  Rect in(Rect room) {
    return new Rect(room.x(), room.y() + above, width, height);
  }
}
