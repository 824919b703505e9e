package claimscape.drawing.type;

import claimscape.drawing.Face;

/**
 * How words are set.
 *
 * @param size of the letters, px
 * @param leading from baseline to baseline, px
 */
public record Style(Face face, double size, double leading) {
  public static final Style CARD = new Style(Face.SANS, 13, 18);
  public static final Style CARD_NOTE = new Style(Face.SANS_ITALIC, 13, 18);
  public static final Style ROOT = new Style(Face.SANS_BOLD, 15, 22);
  public static final Style LABEL = new Style(Face.SANS_BOLD, 11, 16);
  public static final Style HEADER = new Style(Face.SANS, 11, 16);
  public static final Style HEADER_ITALIC = new Style(Face.SANS_ITALIC, 11, 16);

  /** From the top of a line's box to its baseline: what is left of the leading is halved. */
  public double baseline() {
    return (leading - (face.ascent() + face.descent()) * size) / 2 + face.ascent() * size;
  }
}
