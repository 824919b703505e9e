package claimscape.format;

/**
 * Wishes of whoever writes a map. A format heeds those that mean something to it.
 *
 * @param theme the colours of a picture
 * @param fullText whether a picture's cards show their whole text
 * @param scale of a picture of pixels, 1 is one pixel a point
 * @param carriesMap whether a picture carries the project with it, to be opened again
 */
public record WriteOptions(Theme theme, boolean fullText, double scale, boolean carriesMap) {

  /** What a picture is for. */
  public enum Theme {
    LIGHT,
    DARK,
    PRINT
  }

  /** What is done when nobody wishes anything. */
  public static final WriteOptions USUAL = new WriteOptions(Theme.LIGHT, false, 2, true);
}
