package claimscape.ui.fx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Chooses a node by typing its label or some of its words, or by the arrow keys; Enter takes it,
 * Esc or leaving gives up. A pane lays it over itself; it is seen only while something is asked.
 */
public final class NodeChooser extends VBox {
  private static final int MOST = 60;
  private static final int SHOWN = 6;

  private final Icons icons;
  private final Phrases phrases;
  private final Runnable closed;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final OpeningKey opening = new OpeningKey(field);
  private final ListView<Choice> list = new ListView<>();
  private Matching matching = new Matching(List.of());
  private Optional<Asked> asked = Optional.empty();

  private record Asked(Consumer<Choice> chosen, Consumer<Optional<Choice>> looked) {}

  /**
   * @param closed what happens when it goes, chosen or not: mostly the pane takes the focus back
   */
  public NodeChooser(Icons icons, Phrases phrases, Runnable closed) {
    this.icons = icons;
    this.phrases = phrases;
    this.closed = closed;
    getStyleClass().add("cs-chooser");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.getStyleClass().addAll("cs-small", "cs-second");
    field.getStyleClass().addAll("cs-field", "cs-chooser-field");
    field.setPromptText(phrases.say("chooser.prompt"));
    field.textProperty().subscribe(text -> offer());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.focusedProperty().subscribe(this::leaveUnfocused);
    list.getStyleClass().add("cs-chooser-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    list.setPlaceholder(new Label(phrases.say("chooser.none")));
    list.setOnMouseClicked(event -> take());
    list.getSelectionModel().selectedItemProperty().subscribe(choice -> look());
    getChildren().addAll(title, field, list);
    setVisible(false);
  }

  /** Asks for one of these, and says nothing of which one is looked at. */
  public void ask(String what, List<Choice> choices, Consumer<Choice> chosen) {
    ask(what, choices, chosen, choice -> {});
  }

  /**
   * Asks for one of these.
   *
   * @param what stands above the field: "E3 supports …"
   * @param choices in the order in which they are offered
   * @param chosen hears the choice; nothing where the user gives up
   * @param looked hears which one would be taken now, and nothing at the end
   */
  public void ask(
      String what,
      List<Choice> choices,
      Consumer<Choice> chosen,
      Consumer<Optional<Choice>> looked) {
    matching = new Matching(choices);
    asked = Optional.of(new Asked(chosen, looked));
    title.setText(what);
    field.setAccessibleText(what);
    field.clear();
    setVisible(true);
    offer();
    opening.open();
    field.requestFocus();
  }

  private void offer() {
    List<Choice> best = matching.best(field.getText(), MOST);
    list.getItems().setAll(best);
    list.setPrefHeight(Math.clamp(best.size(), 1, SHOWN) * list.getFixedCellSize() + 2);
    list.getSelectionModel().selectFirst();
    look();
  }

  private Optional<Choice> choice() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void look() {
    asked.ifPresent(now -> now.looked.accept(choice()));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(SHOWN);
      case PAGE_UP -> move(-SHOWN);
      case ENTER -> take();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int to =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - SHOWN / 2));
  }

  private void take() {
    Optional<Choice> taken = choice();
    Optional<Asked> now = asked;
    if (taken.isPresent()) {
      close();
      now.ifPresent(one -> one.chosen.accept(taken.get()));
    }
  }

  private void leaveUnfocused(boolean focused) {
    if (!focused && isVisible()) {
      close();
    }
  }

  private void close() {
    Optional<Asked> now = asked;
    asked = Optional.empty();
    setVisible(false);
    now.ifPresent(one -> one.looked.accept(Optional.empty()));
    closed.run();
  }

  /** One choice: glyph, label in the colour of its role, words. */
  private final class Row extends ListCell<Choice> {
    /** As wide as the list, never wider: what does not fit is cut with an ellipsis. */
    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setGraphic(empty ? new HBox() : line(choice));
      setAccessibleText(empty ? "" : phrases.say("chooser.row", choice.label(), choice.words()));
    }

    private HBox line(Choice choice) {
      Label label = new Label(choice.label());
      label.getStyleClass().addAll("cs-medium", "cs-row-words", "cs-chooser-label");
      label.setMinWidth(USE_PREF_SIZE);
      Label words = Script.dress(new Label(choice.words()));
      words.getStyleClass().addAll("cs-row-words", "cs-chooser-words");
      words.setMinWidth(0);
      HBox line = new HBox(label, words);
      choice
          .role()
          .ifPresent(
              role -> {
                line.getChildren().addFirst(icons.glyph(role, 10));
                label.getStyleClass().add("cs-ink-" + role.name().toLowerCase(Locale.ROOT));
              });
      line.getStyleClass().add("cs-chooser-row");
      line.setAlignment(Pos.CENTER_LEFT);
      line.maxWidthProperty().bind(widthProperty().subtract(16));
      return line;
    }
  }
}
