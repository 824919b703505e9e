package claimscape.layout;

import java.util.Objects;
import java.util.Optional;

/**
 * One box to place.
 *
 * @param width px at 100 %, positive
 * @param height px at 100 %, positive
 * @param order the creation number; what was created earlier decides first (ties go by index)
 * @param pin the place of the top left corner, where the user fixed it
 */
public record Box(double width, double height, int order, Optional<Point> pin) {

  public Box {
    Objects.requireNonNull(pin);
    if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) {
      throw new IllegalArgumentException("a box of " + width + " by " + height);
    }
  }

  /** A box that the layout may put where it likes. */
  public static Box free(double width, double height, int order) {
    return new Box(width, height, order, Optional.empty());
  }
}
