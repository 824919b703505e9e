package claimscape.json;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A number as it was written, so that nothing is lost by rounding. Two numbers are equal when they
 * are written alike.
 */
public record JsonNumber(String written, At at) implements Json {
  /** The number where it is a whole one of 32 bits, written without point and exponent. */
  public OptionalInt whole() {
    try {
      return OptionalInt.of(Integer.parseInt(written));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The nearest double; nothing where the number is beyond all of them. */
  public OptionalDouble real() {
    double value = Double.parseDouble(written);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
