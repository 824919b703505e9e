package claimscape.ui.fx;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Words that are read until they are written: a click, Enter or F2 makes them a field, leaving it
 * keeps what was written, Esc forgets it.
 */
public final class WordsField extends StackPane {
  private static final int ROOM = 4;

  private final WordsLabel shown = new WordsLabel("");
  private final TextArea field = new TextArea();
  private final Consumer<String> keep;
  private final String words;

  /**
   * @param words as they are now
   * @param name what they are called
   * @param keep hears other words
   */
  public WordsField(String words, String name, Consumer<String> keep) {
    this.words = words;
    this.keep = keep;
    shown.say(words);
    shown.setMaxWidth(Double.MAX_VALUE);
    shown.setMinHeight(USE_PREF_SIZE);
    shown.setFocusTraversable(true);
    shown.setAccessibleText(name + ": " + words);
    shown.getStyleClass().add("cs-words-shown");
    shown.setOnMouseClicked(event -> edit());
    shown.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
          }
        });
    Script.dress(field);
    field.setPrefRowCount(ROOM);
    field.setAccessibleText(name);
    field.setVisible(false);
    field.setManaged(false);
    field.getStyleClass().add("cs-words-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && field.isVisible()) {
                leave(true);
              }
            });
    getChildren().addAll(shown, field);
  }

  /** Whether it is a field now. */
  public boolean writing() {
    return field.isVisible();
  }

  /** Makes it a field. */
  public void edit() {
    field.setText(words);
    show(true);
    field.requestFocus();
    field.selectAll();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave(false);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      leave(true);
      event.consume();
    }
  }

  private void leave(boolean keeping) {
    show(false);
    String written = field.getText().strip();
    if (keeping && !written.equals(words)) {
      keep.accept(written);
    } else {
      shown.requestFocus();
    }
  }

  private void show(boolean writing) {
    field.setVisible(writing);
    field.setManaged(writing);
    shown.setVisible(!writing);
    shown.setManaged(!writing);
  }
}
