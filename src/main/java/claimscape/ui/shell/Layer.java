package claimscape.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What lies over the window for a while: palette, settings, keys, a question. One at a time. */
final class Layer extends StackPane {
  private Optional<Node> focusBefore = Optional.empty();
  private boolean backwards;

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
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> backwards = event.getCode() == KeyCode.TAB && event.isShiftDown());
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::keepInside));
  }

  /** Tab goes round within what is open: what lies below is not reached. */
  private void keepInside(Node owner) {
    if (isOpen() && !isInside(owner)) {
      List<Node> inside = new ArrayList<>();
      collect(this, inside);
      if (!inside.isEmpty()) {
        (backwards ? inside.getLast() : inside.getFirst()).requestFocus();
      }
    }
  }

  private boolean isInside(Node node) {
    for (@Nullable Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  /** What the keys can reach, in the order of the scene. */
  private static void collect(Parent from, List<Node> found) {
    for (Node node : from.getChildrenUnmodifiable()) {
      if (node.isVisible() && !node.isDisabled()) {
        if (node.isFocusTraversable()) {
          found.add(node);
        }
        if (node instanceof Parent parent) {
          collect(parent, found);
        }
      }
    }
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
