package claimscape.format;

import java.util.function.Consumer;

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
 * @param arrangement where a picture puts the cards of the standard notation
 * @param extract what of the map a picture shows
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
    Notation notation,
    Arrangement arrangement,
    Extract extract) {

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

  /** Where cards stand. */
  public enum Arrangement {
    /** In blocks, to fill a sheet. */
    COMPACT,
    /** In rows, each above what bears on it. */
    LAYERED
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
          Notation.STANDARD,
          Arrangement.COMPACT,
          Extract.ALL);

  public WriteOptions withNotes(boolean notes) {
    return but(copy -> copy.notes = notes);
  }

  public WriteOptions withFullText(boolean fullText) {
    return but(copy -> copy.fullText = fullText);
  }

  public WriteOptions withTheme(Theme theme) {
    return but(copy -> copy.theme = theme);
  }

  public WriteOptions withPaper(Paper paper) {
    return but(copy -> copy.paper = paper);
  }

  public WriteOptions withScale(double scale) {
    return but(copy -> copy.scale = scale);
  }

  public WriteOptions withMap(boolean carriesMap) {
    return but(copy -> copy.carriesMap = carriesMap);
  }

  public WriteOptions withTexts(Texts texts) {
    return but(copy -> copy.texts = texts);
  }

  public WriteOptions withNotation(Notation notation) {
    return but(copy -> copy.notation = notation);
  }

  public WriteOptions withArrangement(Arrangement arrangement) {
    return but(copy -> copy.arrangement = arrangement);
  }

  public WriteOptions withDirection(Direction direction) {
    return but(copy -> copy.direction = direction);
  }

  public WriteOptions withLanes(Lanes lanes) {
    return but(copy -> copy.lanes = lanes);
  }

  public WriteOptions withLegend(boolean legend) {
    return but(copy -> copy.legend = legend);
  }

  public WriteOptions withExtract(Extract extract) {
    return but(copy -> copy.extract = extract);
  }

  private WriteOptions but(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made();
  }

  /** The options while one of them is being changed. */
  private static final class Copy {
    private Theme theme;
    private boolean fullText;
    private boolean legend;
    private boolean notes;
    private Direction direction;
    private Lanes lanes;
    private Paper paper;
    private double scale;
    private boolean carriesMap;
    private Texts texts;
    private Notation notation;
    private Arrangement arrangement;
    private Extract extract;

    Copy(WriteOptions options) {
      theme = options.theme;
      fullText = options.fullText;
      legend = options.legend;
      notes = options.notes;
      direction = options.direction;
      lanes = options.lanes;
      paper = options.paper;
      scale = options.scale;
      carriesMap = options.carriesMap;
      texts = options.texts;
      notation = options.notation;
      arrangement = options.arrangement;
      extract = options.extract;
    }

    WriteOptions made() {
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
          notation,
          arrangement,
          extract);
    }
  }
}
