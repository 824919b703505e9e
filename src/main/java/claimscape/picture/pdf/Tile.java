package claimscape.picture.pdf;

import claimscape.drawing.Group;
import claimscape.drawing.Mark;

/** A part of a drawing that goes onto one page, in px of the drawing. */
public record Tile(double x, double y, double width, double height) {

  public boolean shows(Group group) {
    return group.meets(x, y, x + width, y + height);
  }

  /** Whether it shows anything of these words of a group. */
  boolean shows(Group group, Mark.Words words) {
    double left = group.x() + words.x();
    double baseline = group.y() + words.baseline();
    return left < x + width
        && left + words.width() > x
        && baseline - words.size() < y + height
        && baseline + 0.3 * words.size() > y;
  }
}
