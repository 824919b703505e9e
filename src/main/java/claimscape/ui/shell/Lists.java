package claimscape.ui.shell;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lists that the rail opens: the sources, and what waits to be mended. */
final class Lists {
  private final Shell shell;

  Lists(Shell shell) {
    this.shell = shell;
  }

  Node sources() {
    return shell
        .workspace()
        .map(Workspace::sources)
        .orElseGet(() -> page(List.of(), "sources.none"));
  }

  Node findings() {
    List<Node> rows = new ArrayList<>();
    shell
        .current()
        .ifPresent(
            open -> {
              Project project = open.store().project();
              for (Passage passage : project.passages().values()) {
                if (passage.state() == AnchorState.LOST) {
                  rows.add(
                      row(
                          shell.icons().icon("findings"),
                          passage.stretches().getFirst().exact(),
                          shell.say("findings.lost"),
                          () -> open.bench().desk().reveal(passage.id())));
                }
              }
              for (Statement statement : project.statements().values()) {
                if (statement.loose()) {
                  rows.add(
                      row(
                          shell.icons().glyph(statement.label().role(), 12),
                          statement.label() + "   " + statement.text(),
                          shell.say("findings.loose"),
                          () -> {
                            open.bench().desk().select(List.of(statement.id()));
                            open.bench().desk().centre(statement.id());
                          }));
                }
              }
            });
    return page(rows, "findings.none");
  }

  private Node row(Node icon, String words, String about, Runnable then) {
    Label name = new Label(words);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label end = new Label(about);
    end.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    end.getStyleClass().addAll("cs-small", "cs-second");
    HBox inside = new HBox(icon, name, end);
    inside.getStyleClass().add("shell-palette-row");
    Button row = new Button("", inside);
    inside.prefWidthProperty().bind(row.widthProperty().subtract(24));
    row.getStyleClass().setAll("shell-start-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setPrefWidth(560);
    row.setAccessibleText(words + ", " + about);
    row.setOnAction(
        event -> {
          shell.layer().close();
          then.run();
        });
    return row;
  }

  private Node page(List<Node> rows, String none) {
    VBox column = new VBox();
    column.getStyleClass().add("shell-list");
    if (rows.isEmpty()) {
      Label nothing = new Label(shell.say(none));
      nothing.getStyleClass().add("shell-question");
      nothing.setWrapText(true);
      column.getChildren().add(nothing);
    }
    column.getChildren().addAll(rows);
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(560);
    return scroll;
  }
}
