package claimscape.ui.map.sight;

/** How much of a card is drawn at a zoom. */
public enum Detail {
  /** Everything. */
  FULL,
  /** Glyph and label, and two lines of words at a constant size. */
  LINES,
  /** The glyph and what two lines of words at a constant size hold. */
  WORDS,
  /** The glyph alone. */
  GLYPH,
  /** A block in the colour of its role; only the most connected statements have words. */
  BLOCK;

  public static Detail at(double zoom) {
    if (zoom >= .7 - 1e-9) {
      return FULL;
    }
    if (zoom >= .4 - 1e-9) {
      return LINES;
    }
    if (zoom >= .25 - 1e-9) {
      return WORDS;
    }
    return zoom >= .15 - 1e-9 ? GLYPH : BLOCK;
  }
}
