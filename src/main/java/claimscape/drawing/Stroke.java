package claimscape.drawing;

/**
 * How a path is drawn along. Corners are mitred; ends are cut off square.
 *
 * @param width in px at 100 %
 * @param round whether ends and corners are round instead
 */
public record Stroke(Tone tone, double width, Dash dash, boolean round) {

  public static Stroke of(Ink ink, double width) {
    return new Stroke(Tone.of(ink), width, Dash.NONE, false);
  }

  public Stroke dashed(Dash dash) {
    return new Stroke(tone, width, dash, round);
  }

  public Stroke rounded() {
    return new Stroke(tone, width, dash, true);
  }
}
