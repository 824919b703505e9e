package claimscape.picture;

import claimscape.drawing.Drawing;

/**
 * The scale at which a drawing becomes pixels: never so small that its words cannot be read, and,
 * if that can be had, never so large that common viewers refuse the picture.
 *
 * @param scale px of the picture for one px of the drawing
 * @param larger than asked, for the sake of its words
 * @param smaller than asked, for the sake of viewers
 * @param vast whether many viewers will refuse it all the same
 */
public record PixelScale(double scale, boolean larger, boolean smaller, boolean vast) {
  /** Words on a screen are nowhere smaller, in px. */
  private static final double SMALLEST_WORDS = 7;

  /** Many viewers and editors count pixels by 16 bits with a sign. */
  private static final double LONGEST_SIDE = 32_767;

  /**
   * @param asked px for one px of the drawing, above 0
   */
  public static PixelScale of(Drawing drawing, double asked) {
    double least = SMALLEST_WORDS / drawing.smallestWords();
    double most = LONGEST_SIDE / Math.max(drawing.width(), drawing.height());
    double scale = Math.max(least, Math.min(asked, most));
    return new PixelScale(scale, scale > asked, scale < asked, scale > most);
  }
}
