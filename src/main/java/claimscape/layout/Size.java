package claimscape.layout;

/** The extent of a sheet, in px at 100 %. */
public record Size(double width, double height) {}
