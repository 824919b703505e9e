package claimscape.storage;

import java.util.List;

/**
 * How the window was left.
 *
 * @param width in px at 100 %
 * @param height in px at 100 %
 * @param dividers where its panes are parted, each between 0 and 1, from the left to the right
 * @param inspectorClosed whether the inspector is closed where it could stand beside the map
 */
public record WindowPlace(
    int width, int height, boolean maximised, List<Double> dividers, boolean inspectorClosed) {
  public WindowPlace {
    dividers = List.copyOf(dividers);
  }

  /** With the inspector where it stands at first. */
  public WindowPlace(int width, int height, boolean maximised, List<Double> dividers) {
    this(width, height, maximised, dividers, false);
  }
}
