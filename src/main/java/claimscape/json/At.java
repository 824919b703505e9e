package claimscape.json;

/**
 * Where in a document a value began. Any two places are equal on purpose: a place is no part of
 * what a value says, so values stay comparable wherever they were read.
 *
 * @param line counted from 1; 0 for a value that was not read
 * @param column in UTF-16 units, counted from 1; 0 for a value that was not read
 */
public record At(int line, int column) {
  /** The place of a value that was made, not read. */
  public static final At NOWHERE = new At(0, 0);

  @Override
  public boolean equals(Object other) {
    return other instanceof At;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
