package claimscape.ui.shell;

import claimscape.ui.fx.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page laid over the window: a title, its content, and buttons at its foot. */
final class PageSheet extends VBox {
  private final Button close = new Button();

  PageSheet(Icons icons, String title, String closeWords, Runnable closing, Node content) {
    getStyleClass().add("shell-sheet");
    Label head = new Label(title);
    head.getStyleClass().add("cs-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    close.setGraphic(icons.icon("close"));
    close.getStyleClass().setAll("cs-icon-button");
    close.setAccessibleText(closeWords);
    close.setOnAction(event -> closing.run());
    HBox top = new HBox(head, gap, close);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("shell-sheet-top");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(top, content);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  PageSheet withButtons(List<Button> buttons) {
    HBox foot = new HBox();
    foot.getStyleClass().add("shell-sheet-foot");
    foot.getChildren().addAll(buttons);
    getChildren().add(foot);
    return this;
  }

  Button closeButton() {
    return close;
  }
}
