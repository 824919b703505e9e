package claimscape.text;

/**
 * A place in a file as an editor shows it.
 *
 * @param line counted from 1
 * @param column in characters, counted from 1
 */
public record Place(int line, int column) {
  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Not a place: " + line + ":" + column);
    }
  }
}
