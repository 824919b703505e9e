package claimscape.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * One node, or two beside each other with a line between them that can be dragged. Their widths
 * follow from the share alone, never from what they show.
 */
final class SideBySide extends Region {
  private static final double HALF = 0.5;
  private static final double LEAST = 0.25;
  private static final double GRIP = 8;

  private final Region left;
  private final Region right;
  private final Region line = new Region();
  private final Region grip = new Region();
  private final ReadOnlyBooleanWrapper pair = new ReadOnlyBooleanWrapper();
  private double share = HALF;

  SideBySide(Region left, Region right) {
    this.left = left;
    this.right = right;
    line.getStyleClass().add("reader-divider");
    line.setMouseTransparent(true);
    grip.setCursor(Cursor.H_RESIZE);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    getChildren().add(left);
    setMinSize(0, 0);
  }

  /** Whether both are shown. */
  ReadOnlyBooleanProperty pairProperty() {
    return pair.getReadOnlyProperty();
  }

  boolean isPair() {
    return pair.get();
  }

  /** Shows both, each with half of the room, or the left one alone. */
  void showPair(boolean wanted) {
    share = HALF;
    if (wanted) {
      getChildren().setAll(left, right, line, grip);
    } else {
      getChildren().setAll(left);
    }
    pair.set(wanted);
    requestLayout();
  }

  private void drag(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    share = Math.clamp(x / getWidth(), LEAST, 1 - LEAST);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double middle = isPair() ? Math.rint(width * share) : width;
    left.resizeRelocate(0, 0, middle, height);
    if (isPair()) {
      line.resizeRelocate(middle, 0, 1, height);
      right.resizeRelocate(middle + 1, 0, Math.max(0, width - middle - 1), height);
      grip.resizeRelocate(middle - GRIP / 2, 0, GRIP, height);
    }
  }
}
