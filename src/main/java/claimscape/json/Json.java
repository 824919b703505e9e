package claimscape.json;

import java.util.List;

/**
 * A JSON value. Two values are equal when they say the same, wherever they were read.
 *
 * <p>Architecture invariant: nothing outside this room sees the library that reads the characters.
 */
public sealed interface Json
    permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNothing {
  /** Where the value began in the document it was read from. */
  At at();

  static JsonText text(String value) {
    return new JsonText(value, At.NOWHERE);
  }

  static JsonNumber number(long value) {
    return new JsonNumber(Long.toString(value), At.NOWHERE);
  }

  /**
   * A whole number is written without a fraction.
   *
   * @throws IllegalArgumentException if the number is not finite, for JSON has no word for it
   */
  static JsonNumber number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    boolean negativeZero = value == 0 && Double.doubleToRawLongBits(value) != 0;
    return whole && !negativeZero
        ? number((long) value)
        : new JsonNumber(Double.toString(value), At.NOWHERE);
  }

  static JsonBool bool(boolean value) {
    return new JsonBool(value, At.NOWHERE);
  }

  /** JSON's {@code null}. */
  static JsonNothing nothing() {
    return new JsonNothing(At.NOWHERE);
  }

  static JsonArray array(List<? extends Json> items) {
    return new JsonArray(List.copyOf(items), At.NOWHERE);
  }
}
