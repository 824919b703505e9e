package claimscape.ui.reader.page;

import claimscape.argument.Role;
import claimscape.ui.reader.mark.Recutting;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * A grip at one end of a mark: a line as high as the words, with a knob above its start and below
 * its end, so that the two never lie on one another.
 */
final class Grip extends Group {
  private static final double KNOB = 4.5;
  private static final double REACH = 14;

  private final Recutting.Border border;
  private final Line line = new Line();
  private final Circle knob = new Circle(KNOB);
  private final Circle reach = new Circle(REACH);

  Grip(Recutting.Border border, Role role) {
    this.border = border;
    String colour = "reader-ring-" + role.name().toLowerCase(Locale.ROOT);
    line.getStyleClass().add(colour);
    line.setStrokeWidth(2);
    knob.getStyleClass().addAll("reader-grip", colour);
    knob.setStrokeWidth(2);
    reach.setFill(javafx.scene.paint.Color.TRANSPARENT);
    line.setMouseTransparent(true);
    knob.setMouseTransparent(true);
    getChildren().addAll(line, knob, reach);
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    setId("grip-" + side() + "-" + border.stretch());
  }

  private String side() {
    return border.side().name().toLowerCase(Locale.ROOT);
  }

  Recutting.Border border() {
    return border;
  }

  /** The middle of the line, in pixels of the page. */
  Point2D middle() {
    return new Point2D(line.getStartX(), (line.getStartY() + line.getEndY()) / 2);
  }

  /**
   * Stands at an end of a character.
   *
   * @param at its box, in pixels of the page
   * @param leftwards whether it is written from right to left
   */
  void stand(Rectangle2D at, boolean leftwards) {
    boolean start = border.side() == Recutting.Side.START;
    double x = start == leftwards ? at.getMaxX() : at.getMinX();
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(at.getMinY());
    line.setEndY(at.getMaxY());
    double y = start ? at.getMinY() - KNOB : at.getMaxY() + KNOB;
    for (Circle circle : new Circle[] {knob, reach}) {
      circle.setCenterX(x);
      circle.setCenterY(y);
    }
  }
}
