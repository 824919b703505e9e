package claimscape.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** What lies over the window for a while: palette, settings, keys, a question. One at a time. */
final class Layer extends StackPane {
  private Optional<Node> focusBefore = Optional.empty();

  Layer() {
    getStyleClass().add("shell-layer");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** While it is open no key reaches what lies below. */
  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  boolean isOpen() {
    return isVisible();
  }

  /** Lays a sheet over the middle of the window. */
  void open(Node sheet, Node focus) {
    open(sheet, Pos.CENTER, focus);
  }

  /** Lays something over the window; its focus goes back where it was when it is closed. */
  void open(Node sheet, Pos place, Node focus) {
    if (!isOpen()) {
      focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    }
    getStyleClass().removeAll("shell-layer-dim");
    if (place == Pos.CENTER) {
      getStyleClass().add("shell-layer-dim");
    }
    StackPane.setAlignment(sheet, place);
    getChildren().setAll(sheet);
    setVisible(true);
    focus.requestFocus();
  }

  void close() {
    if (isOpen()) {
      setVisible(false);
      getChildren().clear();
      focusBefore.ifPresent(Node::requestFocus);
    }
  }
}
