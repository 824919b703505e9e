package claimscape.ui.map.tool;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Ghost;
import java.util.ArrayList;
import java.util.List;

/**
 * A rubber band is drawn; the cards that it touches are selected as it grows.
 *
 * @param kept what was selected before and stays so
 */
public record Banding(Point from, Rect area, List<NodeId> kept) implements MapTool {
  public Banding {
    kept = List.copyOf(kept);
  }

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    Rect next =
        new Rect(
            Math.min(from.x(), at.sheet().x()),
            Math.min(from.y(), at.sheet().y()),
            Math.abs(from.x() - at.sheet().x()),
            Math.abs(from.y() - at.sheet().y()));
    List<NodeId> selection = new ArrayList<>(kept);
    hands.cardsIn(next).stream().filter(card -> !selection.contains(card)).forEach(selection::add);
    hands.select(selection);
    return new Banding(from, next, kept);
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    return Resting.STATE;
  }

  @Override
  public Ghost ghost() {
    return new Ghost.Band(area);
  }
}
