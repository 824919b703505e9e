package claimscape.drawing.receipt;

/** How much of the quoted texts a picture gives away. */
public sealed interface Share {

  /** All of them. */
  record Whole() implements Share {}

  /** Not a word: who says so, where and when alone. */
  record None() implements Share {}

  /**
   * The quotes with some words around each of them, within its paragraph.
   *
   * @param words on each side, 0 or more
   */
  record Around(int words) implements Share {
    public Around {
      if (words < 0) {
        throw new IllegalArgumentException("context of " + words + " words");
      }
    }
  }
}
