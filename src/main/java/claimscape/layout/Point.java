package claimscape.layout;

/** A place on the sheet, in px at 100 %; x grows to the right, y downwards. */
public record Point(double x, double y) {}
