package claimscape.drawing;

import claimscape.argument.EntryId;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks that belong together: those of one statement, of one relation, or of the frame.
 *
 * @param entry whom they show
 * @param name of its own in the drawing: letters, digits, {@code -}, {@code _}
 * @param title one line that says what it is: "C7 Claim"
 * @param description the whole text in words, or empty
 * @param x of the origin of the marks on the sheet
 * @param y of the origin of the marks on the sheet
 * @param bounds on the sheet, around everything that is drawn
 * @param marks in the order of painting; equal cards of two drawings share one list
 */
public record Group(
    Optional<EntryId> entry,
    String name,
    String title,
    String description,
    double x,
    double y,
    Rect bounds,
    List<Mark> marks) {

  public Group {
    marks = List.copyOf(marks);
  }

  /** The marks for a theme: shapes and words only, every choice made. */
  public List<Mark> marksIn(Theme theme) {
    List<Mark> chosen = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Shape shape -> chosen.add(shape);
        case Mark.Words words -> chosen.add(words);
        case Mark.Choice choice ->
            chosen.addAll(theme.colourless() ? choice.colourless() : choice.coloured());
      }
    }
    return chosen;
  }

  /** Whether anything of it may lie between two heights of the sheet. */
  public boolean reaches(double top, double bottom) {
    return bounds.y() < bottom && bounds.bottom() > top;
  }

  /** Whether anything of it may lie in this part of the sheet. */
  public boolean meets(double left, double top, double right, double bottom) {
    return bounds.x() < right && bounds.right() > left && reaches(top, bottom);
  }

  /** The same group elsewhere on the sheet. */
  public Group moved(double dx, double dy) {
    return new Group(
        entry,
        name,
        title,
        description,
        x + dx,
        y + dy,
        new Rect(bounds.x() + dx, bounds.y() + dy, bounds.width(), bounds.height()),
        marks);
  }
}
