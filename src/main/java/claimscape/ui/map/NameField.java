package claimscape.ui.map;

import claimscape.ui.fx.OpeningKey;
import claimscape.ui.fx.Phrases;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks for a name over the map: Enter takes it, Esc or leaving gives up. */
final class NameField extends VBox {
  private final Phrases phrases;
  private final Runnable closed;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final OpeningKey opening = new OpeningKey(field);
  private Optional<Consumer<String>> taken = Optional.empty();

  /**
   * @param closed what happens when it goes: the map takes the keys back
   */
  NameField(Phrases phrases, Runnable closed) {
    this.phrases = phrases;
    this.closed = closed;
    getStyleClass().addAll("cs-chooser", "map-name");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.getStyleClass().addAll("cs-small", "cs-second");
    field.setId("map-name");
    field.getStyleClass().addAll("cs-field", "cs-chooser-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe(this::leave);
    getChildren().addAll(title, field);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    StackPane.setMargin(this, new Insets(16));
    setVisible(false);
  }

  /**
   * Asks for a name.
   *
   * @param key of the words above the field
   * @param name as it is now
   */
  void ask(String key, String name, Consumer<String> then) {
    title.setText(phrases.say(key));
    field.setAccessibleText(phrases.say(key));
    field.setText(name);
    taken = Optional.of(then);
    setVisible(true);
    opening.open();
    field.requestFocus();
    field.selectAll();
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        String name = field.getText().strip();
        Optional<Consumer<String>> then = taken.filter(one -> !name.isEmpty());
        close();
        then.ifPresent(one -> one.accept(name));
      }
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leave(boolean focused) {
    if (!focused && isVisible()) {
      close();
    }
  }

  private void close() {
    taken = Optional.empty();
    setVisible(false);
    closed.run();
  }
}
