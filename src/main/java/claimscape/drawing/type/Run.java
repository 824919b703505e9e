package claimscape.drawing.type;

import claimscape.drawing.Face;

/**
 * A stretch of a line in one face and one direction.
 *
 * @param x from the line's left edge, px
 * @param width px
 */
public record Run(String text, Face face, double x, double width, boolean rightToLeft) {}
