package claimscape.picture.pdf;

/**
 * What a PDF is printed on.
 *
 * @param shorter side, in points of 1/72 inch
 * @param longer side, in points
 * @param margin that stays free on every side, in points
 */
public record Paper(double shorter, double longer, double margin) {
  /** The longest side that every reader of PDF can show (ISO 32000-1, annex C). */
  public static final double LONGEST = 14_400;

  private static final double POINTS_A_MM = 72 / 25.4;

  /** As large as the drawing itself, without a margin. */
  public static final Paper AS_DRAWN = new Paper(LONGEST, LONGEST, 0);

  public static final Paper A4 = din(210, 297);
  public static final Paper A3 = din(297, 420);
  public static final Paper A2 = din(420, 594);
  public static final Paper A1 = din(594, 841);
  public static final Paper A0 = din(841, 1189);

  private static Paper din(int width, int height) {
    return new Paper(width * POINTS_A_MM, height * POINTS_A_MM, 12 * POINTS_A_MM);
  }
}
