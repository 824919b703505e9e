package claimscape.ui.reader;

import claimscape.argument.Statement;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Edits what a statement's card says; the quote stays. Enter accepts, Shift+Enter breaks a line.
 */
final class WordsCard extends VBox {
  private final TextArea words = new TextArea();

  WordsCard(Statement statement, Icons icons, Phrases phrases, Consumer<String> accepted) {
    getStyleClass().add("reader-words");
    Label label = new Label(statement.label().toString());
    label
        .getStyleClass()
        .addAll("cs-semibold", "reader-role-" + statement.role().name().toLowerCase(Locale.ROOT));
    Label hint = new Label(phrases.say("words.hint"));
    hint.getStyleClass().addAll("cs-small", "cs-third");
    HBox head = new HBox(8, icons.glyph(statement.role(), 10), label, hint);
    head.setAlignment(Pos.CENTER_LEFT);
    words.setId("reader-words-field");
    words.getStyleClass().add("cs-field");
    words.setAccessibleText(phrases.say("words.name", statement.label().toString()));
    Script.dress(words);
    words.setPrefRowCount(3);
    words.setText(statement.text());
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            accepted.accept(words.getText());
          } else if (event.getCode() == KeyCode.ENTER) {
            words.replaceSelection("\n");
            event.consume();
          }
        });
    getChildren().addAll(head, words);
  }

  void focusField() {
    words.requestFocus();
    words.selectAll();
  }
}
