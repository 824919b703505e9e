package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Ghost;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Chooses the other end of a link by arrows or by typing a label or words of it. The choice is
 * shown on the map as it would be drawn; Enter takes it, Esc gives up.
 */
final class Chooser extends VBox {
  private static final int OFFERED = 60;
  private static final double ROW = 28;

  private final Workbench bench;
  private final MapView view;
  private final Phrases phrases;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final ListView<Statement> list = new ListView<>();
  private Optional<NodeId> from = Optional.empty();
  private Optional<Consumer<StatementId>> chosen = Optional.empty();

  Chooser(Workbench bench, MapView view, Phrases phrases) {
    this.bench = bench;
    this.view = view;
    this.phrases = phrases;
    getStyleClass().add("map-chooser");
    setId("map-chooser");
    title.getStyleClass().addAll("cs-small", "cs-second");
    field.getStyleClass().add("cs-field");
    field.setId("map-chooser-field");
    field.setPromptText(phrases.say("map.choose.hint"));
    field.setAccessibleText(phrases.say("map.choose.hint"));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(shown -> new Row());
    list.setOnMouseClicked(event -> take());
    getChildren().addAll(title, field, list);
    setVisible(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.textProperty().subscribe(text -> offer());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && isVisible()) {
                close();
              }
            });
    list.getSelectionModel().selectedItemProperty().subscribe(choice -> show());
  }

  private static final class Row extends ListCell<Statement> {
    @Override
    protected void updateItem(Statement statement, boolean empty) {
      super.updateItem(statement, empty);
      setText(empty ? "" : statement.label() + "  " + statement.text());
    }
  }

  /** Asks for the other end of a link from a node. */
  void ask(String what, NodeId start, Consumer<StatementId> then) {
    from = Optional.of(start);
    chosen = Optional.of(then);
    title.setText(phrases.say("map.choose", phrases.say(what), Names.of(bench, start)));
    field.clear();
    setVisible(true);
    offer();
    field.requestFocus();
  }

  private void offer() {
    if (from.isEmpty()) {
      return;
    }
    Point near =
        view.chart()
            .around(List.of(from.get()))
            .map(area -> new Point(area.centreX(), area.centreY()))
            .orElse(new Point(0, 0));
    List<Statement> offered =
        Choices.of(view.chart(), field.getText(), near).stream()
            .filter(statement -> !statement.id().equals(from.get()))
            .limit(OFFERED)
            .toList();
    list.getItems().setAll(offered);
    list.setPrefHeight(Math.max(1, Math.min(6, offered.size())) * ROW + 2);
    list.getSelectionModel().selectFirst();
    show();
  }

  private Optional<Statement> choice() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Draws the link that would be made. */
  private void show() {
    Optional<Rect> start = from.flatMap(node -> view.chart().around(List.of(node)));
    Optional<Rect> end =
        choice().flatMap(statement -> view.chart().card(statement.id())).map(ChartCard::place);
    if (!isVisible() || start.isEmpty() || end.isEmpty()) {
      view.setGhost(Ghost.NONE);
      return;
    }
    StatementId to = choice().orElseThrow().id();
    view.show(List.of(to));
    view.setGhost(
        new Ghost.Wire(
            new Point(start.get().centreX(), start.get().centreY()),
            new Point(end.get().centreX(), end.get().bottom()),
            new Ghost.Landing.OnCard(to, Optional.empty())));
  }

  private void press(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (by != 0) {
      int next = list.getSelectionModel().getSelectedIndex() + by;
      list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
      list.scrollTo(Math.max(0, next - 2));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void take() {
    Optional<StatementId> to = choice().map(Statement::id);
    Optional<Consumer<StatementId>> then = chosen;
    close();
    to.ifPresent(id -> then.ifPresent(made -> made.accept(id)));
  }

  private void close() {
    from = Optional.empty();
    chosen = Optional.empty();
    setVisible(false);
    view.setGhost(Ghost.NONE);
    view.requestFocus();
  }
}
