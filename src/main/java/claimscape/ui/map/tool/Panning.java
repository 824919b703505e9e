package claimscape.ui.map.tool;

import claimscape.layout.Point;
import claimscape.ui.map.sight.Ghost;

/** The sheet follows the pointer. */
public record Panning(Point last) implements MapTool {

  @Override
  public MapTool dragged(Pointer at, Hands hands) {
    hands.pan(at.view().x() - last.x(), at.view().y() - last.y());
    return new Panning(at.view());
  }

  @Override
  public MapTool released(Pointer at, Hands hands) {
    return Resting.STATE;
  }

  @Override
  public Ghost ghost() {
    return Ghost.NONE;
  }
}
