package claimscape.ui.fx;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the letter out of a field whose key opened it: the key is pressed elsewhere, the field gets
 * the focus, and only then does the letter arrive.
 */
public final class OpeningKey {
  private boolean opening;

  /**
   * @param field the field itself, or what it lies in
   */
  public OpeningKey(Node field) {
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> opening = false);
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (opening) {
            event.consume();
          }
        });
  }

  /** Says that the field is given the focus now; the first key pressed in it is typed. */
  public void open() {
    opening = true;
  }
}
