package claimscape.format;

/**
 * Wishes of whoever writes a map. A format heeds those that mean something to it.
 *
 * @param theme the colours of a picture
 * @param fullText whether a picture's cards show their whole text
 * @param legend whether a picture explains roles and lines
 * @param notes whether a picture numbers its cards and lists their sources
 * @param direction the way in which a picture's map grows
 * @param paper what a picture with pages is printed on
 * @param scale of a picture of pixels, 1 is one pixel a point
 * @param carriesMap whether a picture carries the project with it, to be opened again
 */
public record WriteOptions(
    Theme theme,
    boolean fullText,
    boolean legend,
    boolean notes,
    Direction direction,
    Paper paper,
    double scale,
    boolean carriesMap) {

  /** What a picture is for. */
  public enum Theme {
    LIGHT,
    DARK,
    PRINT
  }

  /** Where premises stand, seen from what they bear on. */
  public enum Direction {
    TOP_DOWN,
    BOTTOM_UP,
    LEFT_RIGHT
  }

  /** The size of a page. */
  public enum Paper {
    /** One page as large as the map, if there can be one. */
    SHEET,
    A4,
    A3,
    A2,
    A1,
    A0
  }

  /** What is done when nobody wishes anything. */
  public static final WriteOptions USUAL =
      new WriteOptions(Theme.LIGHT, false, true, false, Direction.TOP_DOWN, Paper.SHEET, 2, true);

  public WriteOptions withNotes(boolean notes) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }

  public WriteOptions withFullText(boolean fullText) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }

  public WriteOptions withTheme(Theme theme) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }

  public WriteOptions withPaper(Paper paper) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }

  public WriteOptions withScale(double scale) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }

  public WriteOptions withMap(boolean carriesMap) {
    return new WriteOptions(theme, fullText, legend, notes, direction, paper, scale, carriesMap);
  }
}
