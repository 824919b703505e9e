package claimscape.ui.robot;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A mouse that gives a node its events at once, where a robot's hand would be too slow. */
public final class Pointer {
  private Pointer() {}

  /**
   * Presses at one place of a node, drags to another and lets go; on the thread of the window.
   *
   * @param from in the node's own coordinates
   * @param control whether the key is held
   */
  public static void sweep(Node node, Point2D from, Point2D to, boolean control) {
    fire(node, MouseEvent.MOUSE_PRESSED, from, control);
    for (Point2D place : List.of(from.midpoint(to), to)) {
      fire(node, MouseEvent.MOUSE_DRAGGED, place, control);
    }
    fire(node, MouseEvent.MOUSE_RELEASED, to, control);
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D place, boolean control) {
    Point2D scene = node.localToScene(place);
    Point2D screen = node.localToScreen(place);
    node.fireEvent(
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            control,
            false,
            false,
            type != MouseEvent.MOUSE_RELEASED,
            false,
            false,
            false,
            false,
            type == MouseEvent.MOUSE_PRESSED,
            null));
  }
}
