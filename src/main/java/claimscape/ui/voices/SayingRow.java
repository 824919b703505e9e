package claimscape.ui.voices;

import claimscape.argument.Statement;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Script;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One statement that a voice says, and in which source; a click or Enter goes there. */
final class SayingRow extends HBox {
  SayingRow(VoiceLine.Saying saying, Icons icons, Runnable go) {
    Statement statement = saying.statement();
    Label label = new Label(statement.label().toString());
    label
        .getStyleClass()
        .addAll(
            "cs-row-words",
            "cs-medium",
            "cs-voices-label",
            "cs-ink-" + statement.role().name().toLowerCase(Locale.ROOT));
    Label text = Script.dress(new Label(statement.text()));
    text.getStyleClass().add("cs-row-words");
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label source = Script.dress(new Label(saying.source()));
    source.getStyleClass().addAll("cs-small", "cs-second");
    source.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(icons.glyph(statement.role(), 10), label, text, source);
    setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    getStyleClass().add("cs-voices-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(statement.label() + " " + statement.text() + ", " + saying.source());
    setOnMouseClicked(event -> go.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            go.run();
          }
        });
  }
}
