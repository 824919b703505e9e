package claimscape.ui.map.paint;

/**
 * How the marks of one thing are restyled.
 *
 * @param tinted whether its body takes the tint of its role
 * @param selected whether its outline takes the colour of its role
 * @param awake whether it shows at full strength even where its marks are faint
 * @param armed whether its line has double weight
 * @param opacity of all of it
 * @param thinnest how wide every line is at least, in the px that it is painted in
 * @param dashed whether broken lines are broken; else they are solid and lighter
 */
record Dress(
    boolean tinted,
    boolean selected,
    boolean awake,
    boolean armed,
    double opacity,
    double thinnest,
    boolean dashed) {
  static final Dress PLAIN = new Dress(false, false, false, false, 1, 0, true);
}
