package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.fx.Icons;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The narrow column at the left: sources, outline, findings, and the settings at its foot. */
final class Rail extends VBox {
  private final Icons icons;
  private final ActionWords words;
  private final Label sources = count();
  private final Label findings = count();

  Rail(Icons icons, ActionWords words, Function<String, Action> action) {
    this.icons = icons;
    this.words = words;
    getStyleClass().add("shell-rail");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            counted(action.apply("shell.sources"), sources),
            counted(action.apply("shell.voices"), count()),
            counted(action.apply("shell.outline"), count()),
            counted(action.apply("shell.findings"), findings),
            gap,
            counted(action.apply("shell.settings"), count()));
  }

  private Node counted(Action action, Label count) {
    Button button = new Button("", icons.icon(action.icon()));
    button.setId(action.id().replace('.', '-'));
    button.getStyleClass().setAll("cs-icon-button");
    button.setAccessibleText(words.name(action));
    Tooltip tip = new Tooltip(words.nameAndKey(action));
    tip.setAnchorLocation(javafx.stage.PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    button.setTooltip(tip);
    button.setOnAction(event -> action.run().run());
    StackPane both = new StackPane(button, count);
    both.getStyleClass().add("shell-rail-item");
    StackPane.setAlignment(count, javafx.geometry.Pos.TOP_RIGHT);
    return both;
  }

  private static Label count() {
    Label label = new Label();
    label.getStyleClass().add("shell-rail-count");
    label.setMouseTransparent(true);
    return label;
  }

  void showSources(int count) {
    sources.setText(count == 0 ? "" : Integer.toString(count));
  }

  void showFindings(int count) {
    findings.setText(count == 0 ? "" : Integer.toString(count));
  }
}
