package claimscape.ui.outline;

import claimscape.ui.fx.OpeningKey;
import claimscape.ui.fx.Script;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/** Writes words within a line: Enter, Tab or leaving keeps them, Esc forgets them. */
final class Pen extends TextArea {
  private static final int ROOM = 2;

  private final Line line;
  private final Consumer<String> keep;
  private final Consumer<Boolean> leave;
  private boolean done;

  /**
   * @param keep hears the words, where they are kept
   * @param leave hears the end, kept or not, before the words are heard; and whether the focus is
   *     to go back to where it came from
   */
  Pen(Line line, String words, String prompt, Consumer<String> keep, Consumer<Boolean> leave) {
    super(words);
    this.line = line;
    this.keep = keep;
    this.leave = leave;
    Script.dress(this);
    setPrefRowCount(ROOM);
    setAccessibleText(prompt);
    getStyleClass().add("cs-outline-pen");
    new OpeningKey(this).open();
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    focusedProperty()
        .subscribe(
            (was, now) -> {
              if (was && !now) {
                finish(true, false);
              }
            });
  }

  Line line() {
    return line;
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> finish(false, true);
      case ENTER -> {
        if (event.isShiftDown()) {
          return;
        }
        finish(true, true);
      }
      case TAB -> finish(true, true);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void finish(boolean keeping, boolean back) {
    if (!done) {
      done = true;
      leave.accept(back);
      String words = getText().strip();
      if (keeping && !words.isEmpty()) {
        keep.accept(words);
      }
    }
  }
}
