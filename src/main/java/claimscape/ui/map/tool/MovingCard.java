package claimscape.ui.map.tool;

import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Ghost;

/**
 * A card is carried to another place, where it will be pinned.
 *
 * @param grabbed where it was taken
 * @param before where it lay
 * @param now where it would lie
 */
public record MovingCard(StatementId card, Point grabbed, Rect before, Rect now)
    implements MapTool {

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    return new MovingCard(
        card,
        grabbed,
        before,
        new Rect(
            Math.rint(before.x() + at.sheet().x() - grabbed.x()),
            Math.rint(before.y() + at.sheet().y() - grabbed.y()),
            before.width(),
            before.height()));
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    hands.pin(card, new Point(now.x(), now.y()));
    return Resting.STATE;
  }

  @Override
  public Ghost ghost() {
    return new Ghost.Frame(now);
  }
}
