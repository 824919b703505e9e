package claimscape.ui.map.tool;

import claimscape.layout.Point;
import claimscape.ui.map.sight.Hit;

/**
 * Where the pointer is and what it is over.
 *
 * @param view the place in px of the view
 * @param sheet the same place on the sheet
 * @param clicks how many presses came in a row, this one counted
 */
public record Pointer(Point view, Point sheet, Hit hit, boolean shift, boolean ctrl, int clicks) {}
