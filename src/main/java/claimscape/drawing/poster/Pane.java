package claimscape.drawing.poster;

import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;

/** A part of a drawing that goes onto one page or into one picture, in px of the drawing. */
public record Pane(double x, double y, double width, double height) {

  /** All of a drawing. */
  public static Pane whole(Drawing drawing) {
    return new Pane(0, 0, drawing.width(), drawing.height());
  }

  /** What a group takes up. */
  public static Pane around(Group group) {
    return new Pane(
        group.bounds().x(), group.bounds().y(), group.bounds().width(), group.bounds().height());
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public boolean shows(Group group) {
    return group.meets(x, y, right(), bottom());
  }

  /** Whether it shows anything of these words of a group. */
  public boolean shows(Group group, Mark.Words words) {
    Span across = Wholes.across(group, words);
    Span down = Wholes.down(group, words);
    return across.from() < right() && across.to() > x && down.from() < bottom() && down.to() > y;
  }
}
