package claimscape.argument;

/**
 * How a view draws the map.
 *
 * @param direction which way it grows
 * @param layout where cards stand
 * @param lanes what has a lane of its own
 * @param notation how the arguments are shown
 * @param voiceColours whether the voices that say most have a colour each
 */
public record Depiction(
    Direction direction, Layout layout, Lanes lanes, Notation notation, boolean voiceColours) {

  /** Cards and arrows from the top down. */
  public static final Depiction USUAL =
      new Depiction(Direction.TOP_DOWN, Layout.COMPACT, Lanes.NONE, Notation.STANDARD, false);

  /** Which way the map grows from its roots. */
  public enum Direction {
    TOP_DOWN,
    BOTTOM_UP,
    LEFT_RIGHT
  }

  /** Where cards stand. */
  public enum Layout {
    /** In blocks that fill a sheet. */
    COMPACT,
    /** In rows, each above what bears on it. */
    LAYERED
  }

  /** What has a lane of its own. */
  public enum Lanes {
    NONE,
    SOURCE,
    VOICE
  }

  /** How the arguments are shown. */
  public enum Notation {
    /** As cards and arrows. */
    STANDARD,
    /** One after the other, after Toulmin. */
    TOULMIN,
    /** As a table of pros and cons. */
    PROCON
  }
}
