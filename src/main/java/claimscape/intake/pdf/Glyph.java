package claimscape.intake.pdf;

/**
 * A sign on a page, in points from its upper left corner.
 *
 * @param y of the baseline, downwards
 * @param size of the font
 */
record Glyph(String sign, float x, float y, float width, float size, boolean bold) {
  float end() {
    return x + width;
  }
}
