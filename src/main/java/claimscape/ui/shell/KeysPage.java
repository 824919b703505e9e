package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.Chord;
import claimscape.ui.action.When;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys, made from the list of actions. */
final class KeysPage {
  private final Shell shell;
  private final ActionWords words;

  KeysPage(Shell shell, ActionWords words) {
    this.shell = shell;
    this.words = words;
  }

  Node content() {
    VBox page = new VBox();
    for (When when : When.values()) {
      List<Action> here =
          shell.actions().stream()
              .filter(action -> action.when() == when && !action.keys().isEmpty())
              .toList();
      if (!here.isEmpty()) {
        Label head = new Label(shell.say("keys." + when.name().toLowerCase(java.util.Locale.ROOT)));
        head.getStyleClass().add("shell-keys-head");
        FlowPane rows = new FlowPane(Orientation.HORIZONTAL);
        rows.getStyleClass().add("shell-keys");
        here.forEach(action -> rows.getChildren().add(row(action)));
        page.getChildren().addAll(head, rows);
      }
    }
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("shell-keys-page");
    return scroll;
  }

  private Node row(Action action) {
    Label name = new Label(words.name(action));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox caps = new HBox();
    caps.getStyleClass().add("shell-keys-caps");
    for (Chord chord : action.keys()) {
      Label cap = new Label(chord.shown());
      cap.getStyleClass().add("cs-key");
      cap.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      caps.getChildren().add(cap);
    }
    HBox row = new HBox(name, caps);
    row.getStyleClass().add("shell-keys-row");
    return row;
  }
}
