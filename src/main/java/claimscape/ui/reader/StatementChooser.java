package claimscape.ui.reader;

import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.text.Folded;
import claimscape.text.Folding;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Chooses a statement by typing its label or some of its words; Enter takes the first. */
final class StatementChooser extends VBox {
  private static final int MOST = 50;
  private static final double ROW = 32;
  private static final int ROWS = 6;

  private final Project project;
  private final Icons icons;
  private final Phrases phrases;
  private final Consumer<StatementId> chosen;
  private final TextField field = new TextField();
  private final ListView<Statement> list = new ListView<>();

  StatementChooser(
      Project project, Icons icons, Phrases phrases, String title, Consumer<StatementId> chosen) {
    this.project = project;
    this.icons = icons;
    this.phrases = phrases;
    this.chosen = chosen;
    getStyleClass().add("reader-chooser");
    Label head = new Label(title);
    head.getStyleClass().addAll("cs-small", "cs-second");
    field.setId("reader-chooser-field");
    field.getStyleClass().add("cs-field");
    field.setPromptText(phrases.say("chooser.prompt"));
    field.setAccessibleText(title);
    field.textProperty().subscribe(this::filter);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getStyleClass().add("reader-chooser-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    list.setPlaceholder(new Label(phrases.say("chooser.none")));
    list.setOnMouseClicked(event -> take());
    getChildren().addAll(head, field, list);
    filter("");
  }

  void focusField() {
    field.requestFocus();
  }

  private void filter(String typed) {
    String sought = Folded.of(typed.strip(), Folding.LOOSE).text();
    List<Statement> fitting =
        project.statements().values().stream()
            .filter(
                statement ->
                    label(statement).startsWith(sought)
                        || Folded.of(statement.text(), Folding.LOOSE).text().contains(sought))
            .sorted(
                Comparator.comparing((Statement statement) -> !label(statement).startsWith(sought))
                    .thenComparingInt(statement -> -statement.created()))
            .limit(MOST)
            .toList();
    list.getItems().setAll(fitting);
    list.getSelectionModel().select(0);
    list.setPrefHeight(ROWS * ROW + 2);
  }

  private static String label(Statement statement) {
    return Folded.of(statement.label().toString(), Folding.LOOSE).text();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case ENTER -> {
        event.consume();
        take();
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    list.getSelectionModel().select(Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1)));
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    event.consume();
  }

  private void take() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0 && index < list.getItems().size()) {
      chosen.accept(list.getItems().get(index).id());
    }
  }

  private final class Row extends ListCell<Statement> {
    Row() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Statement item, boolean empty) {
      super.updateItem(item, empty);
      setText("");
      setGraphic(empty ? new HBox() : words(item));
    }

    private Node words(Statement item) {
      Label label = new Label(item.label().toString());
      label
          .getStyleClass()
          .addAll(
              "cs-semibold",
              "reader-role-" + item.role().name().toLowerCase(java.util.Locale.ROOT));
      Label text = new Label(item.text());
      text.getStyleClass().add("cs-row-words");
      text.setMinWidth(0);
      label.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(8, icons.glyph(item.role(), 10), label, text);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setAccessibleText(phrases.say("chooser.row", item.label().toString(), item.text()));
      return row;
    }
  }
}
