package claimscape.ui.map.tool;

import claimscape.ui.map.sight.Ghost;

/** A state of the pointer's tool; what the pointer does leads to the next one. */
public sealed interface MapTool
    permits Resting, Pressed, Panning, Banding, MovingCard, Connecting, ReEnding {

  /** The pointer moved with its button held. */
  MapTool dragged(Pointer at, Hands hands);

  /** The button was let go. */
  MapTool released(Pointer at, Hands hands);

  /** What is drawn over the map. */
  Ghost ghost();

  /** Gives up what was begun. */
  default MapTool escaped() {
    return Resting.STATE;
  }
}
