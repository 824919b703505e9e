package claimscape.ui.reader.page;

/**
 * Where words stand on one line of a cell.
 *
 * @param line of the cell, from 0
 * @param left in pixels of the cell, like all others
 * @param top of the line's box
 * @param baseline of the line
 * @param bottom of the line's box
 */
record Run(int line, double left, double right, double top, double baseline, double bottom) {}
