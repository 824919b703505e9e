package claimscape.ui.compare;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Lets a pane hear only clicks that began on it. Where it is opened by a click on something else,
 * the second one of a hand that clicks twice would press what has come to lie under the pointer.
 */
final class OwnClicks {
  private boolean begun;
  private boolean foreign;

  private OwnClicks() {}

  static void only(Node pane) {
    OwnClicks clicks = new OwnClicks();
    pane.sceneProperty().subscribe((was, now) -> clicks.begun = false);
    pane.addEventFilter(MouseEvent.ANY, clicks::sift);
  }

  private void sift(MouseEvent event) {
    EventType<? extends MouseEvent> type = event.getEventType();
    if (type == MouseEvent.MOUSE_PRESSED) {
      begun |= event.getClickCount() == 1;
      foreign = !begun;
    }
    boolean button =
        type == MouseEvent.MOUSE_PRESSED
            || type == MouseEvent.MOUSE_RELEASED
            || type == MouseEvent.MOUSE_CLICKED;
    if (foreign && button) {
      event.consume();
    }
  }
}
