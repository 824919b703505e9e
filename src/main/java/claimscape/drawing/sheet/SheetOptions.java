package claimscape.drawing.sheet;

/**
 * What stands around a map.
 *
 * @param title in large letters; the project's own title stands in the footer too
 * @param date of the picture, as the footer shows it, or empty
 * @param legend whether roles and lines are explained
 * @param notes whether boxes are numbered and their sources listed below
 */
public record SheetOptions(String title, String date, boolean legend, boolean notes) {}
