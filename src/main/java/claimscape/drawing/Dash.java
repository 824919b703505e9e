package claimscape.drawing;

import java.util.List;

/**
 * How a line is broken.
 *
 * @param lengths px, drawn and left out in turn; empty for an unbroken line
 */
public record Dash(List<Double> lengths) {
  public static final Dash NONE = new Dash(List.of());
  public static final Dash ATTACK = new Dash(List.of(6.0, 4.0));
  public static final Dash IMPLICIT = new Dash(List.of(4.0, 3.0));
  public static final Dash STUB = new Dash(List.of(3.0, 3.0));
  public static final Dash RING = new Dash(List.of(2.0, 2.0));
  public static final Dash PREMISE = new Dash(List.of(8.0, 3.0, 1.5, 3.0));

  public Dash {
    lengths = List.copyOf(lengths);
  }
}
