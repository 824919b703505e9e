package claimscape.format;

/**
 * Wishes of whoever writes a map. A format heeds those that mean something to it.
 *
 * @param theme the colours of a picture
 * @param fullText whether a picture's cards show their whole text
 * @param legend whether a picture explains roles and lines
 * @param notes whether a picture numbers its cards and lists their sources
 * @param direction the way in which a picture's map grows
 * @param lanes whether a picture's map has a lane for each source or voice
 * @param paper what a picture with pages is printed on
 * @param scale of a picture of pixels, 1 is one pixel a point
 * @param carriesMap whether a picture carries the project with it, to be opened again
 * @param texts how much of the quoted texts a picture that can show them gives away
 * @param notation how a picture draws the map
 */
public record WriteOptions(
    Theme theme,
    boolean fullText,
    boolean legend,
    boolean notes,
    Direction direction,
    Lanes lanes,
    Paper paper,
    double scale,
    boolean carriesMap,
    Texts texts,
    Notation notation) {

  /** What a picture is for. */
  public enum Theme {
    /** Light, but a picture that can follows the system of whoever looks at it. */
    AUTO,
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

  /** What has a lane of its own. */
  public enum Lanes {
    NONE,
    SOURCE,
    VOICE
  }

  /** How a map is drawn. */
  public enum Notation {
    /** Cards and arrows. */
    STANDARD,
    /** Claim, grounds, warrant, rebuttal. */
    TOULMIN,
    /** A table of pros and cons. */
    PROCON
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

  /** The texts around the quotes, which are others' property. */
  public sealed interface Texts {

    /** All of them. */
    record Whole() implements Texts {}

    /** Not even the quotes. */
    record None() implements Texts {}

    /**
     * The quotes with so many words on each side.
     *
     * @param words 0 or more
     */
    record Around(int words) implements Texts {}
  }

  /** What is done when nobody wishes anything. */
  public static final WriteOptions USUAL =
      new WriteOptions(
          Theme.AUTO,
          false,
          true,
          false,
          Direction.TOP_DOWN,
          Lanes.NONE,
          Paper.SHEET,
          2,
          true,
          new Texts.Around(30),
          Notation.STANDARD);

  public WriteOptions withNotes(boolean notes) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withFullText(boolean fullText) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withTheme(Theme theme) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withPaper(Paper paper) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withScale(double scale) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withMap(boolean carriesMap) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withTexts(Texts texts) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }

  public WriteOptions withNotation(Notation notation) {
    return new WriteOptions(
        theme,
        fullText,
        legend,
        notes,
        direction,
        lanes,
        paper,
        scale,
        carriesMap,
        texts,
        notation);
  }
}
