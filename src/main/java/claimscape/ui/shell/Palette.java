package claimscape.ui.shell;

import claimscape.session.Jobs;
import claimscape.ui.fx.Script;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One field for commands and for everything that can be found; Enter runs or goes there. */
final class Palette {
  /** What is searched. */
  enum Scope {
    EVERYTHING,
    TEXTS
  }

  private final Shell shell;
  private final PaletteViewModel model;
  private final Scope scope;
  private final Jobs jobs;
  private final TextField field = new TextField();
  private final ListView<Hit> list = new ListView<>();

  /**
   * @param jobs where texts are searched, away from the window
   */
  Palette(Shell shell, PaletteViewModel model, Scope scope, Jobs jobs) {
    this.jobs = jobs;
    this.shell = shell;
    this.model = model;
    this.scope = scope;
  }

  void open() {
    String prompt =
        shell.say(scope == Scope.TEXTS ? "palette.prompt.texts" : "palette.prompt.everything");
    field.setId("palette-field");
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.getStyleClass().add("cs-field");
    field.textProperty().subscribe(typed -> fill(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setCellFactory(view -> new Row());
    list.setAccessibleText(shell.say("palette.list"));
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> run());
    VBox box = new VBox(field, list);
    box.getStyleClass().add("shell-palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setMargin(box, new Insets(6, 0, 0, 0));
    shell.layer().open(box, Pos.TOP_CENTER, field);
  }

  private void fill(String typed) {
    String lane = shell.say("job.search");
    List<Hit> commands = model.commands(typed, scope);
    if (model.searches(typed)) {
      list.setPlaceholder(words(shell.say("palette.searching")));
      show(commands);
      Jobs.Work<List<Hit>> work = progress -> model.contents(typed, scope, progress::cancelled);
      jobs.latest(lane, work, found -> add(commands, found, typed));
    } else {
      jobs.cancel(lane);
      list.setPlaceholder(nothing(typed));
      show(commands);
    }
  }

  private void add(List<Hit> commands, List<Hit> found, String typed) {
    list.setPlaceholder(nothing(typed));
    show(Stream.concat(commands.stream(), found.stream()).limit(PaletteViewModel.MOST).toList());
  }

  /** Shows hits; what was chosen among the first ones stays chosen when more come. */
  private void show(List<Hit> hits) {
    int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
    boolean same = chosen < hits.size() && hits.get(chosen).equals(selected());
    list.getItems().setAll(hits);
    list.getSelectionModel().select(same ? chosen : 0);
  }

  private @Nullable Hit selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private Node nothing(String typed) {
    int sources =
        shell.current().map(open -> open.store().project().shownSources().size()).orElse(0);
    int statements =
        shell.current().map(open -> open.store().project().statements().size()).orElse(0);
    return words(
        typed.isBlank()
            ? shell.say("palette.type")
            : shell.say(
                "palette.nothing",
                shell.phrases().count("start.sources", sources),
                shell.phrases().count("status.statements", statements)));
  }

  private static Label words(String sentence) {
    Label words = new Label(sentence);
    words.getStyleClass().add("shell-palette-none");
    return words;
  }

  private void press(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> move(at + 1);
      case UP -> move(at - 1);
      case PAGE_DOWN -> move(at + 10);
      case PAGE_UP -> move(at - 10);
      case ENTER -> run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int wanted) {
    if (!list.getItems().isEmpty()) {
      int to = Math.clamp(wanted, 0, list.getItems().size() - 1);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 5));
    }
  }

  private void run() {
    Hit hit = selected();
    if (hit == null) {
      return;
    }
    shell.layer().close();
    switch (hit) {
      case Hit.Command command -> command.action().run().run();
      case Hit.Node node ->
          shell
              .current()
              .map(open -> open.bench().desk())
              .ifPresent(
                  desk -> {
                    desk.select(List.of(node.id()));
                    desk.centre(node.id());
                  });
      case Hit.Text text -> new Going(shell).to(text.id());
      case Hit.Words found ->
          shell.current().ifPresent(open -> open.bench().desk().reveal(found.place()));
    }
  }

  private final class Row extends ListCell<Hit> {
    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setGraphic(hit == null ? null : row(hit));
    }
  }

  private Node row(Hit hit) {
    return switch (hit) {
      case Hit.Command(var action, String name, String key) -> {
        Node icon = shell.icons().find(action.icon()).orElseGet(() -> space());
        Label cap = new Label(key);
        if (!key.isEmpty()) {
          cap.getStyleClass().add("cs-key");
        }
        yield line(icon, new Label(name), cap);
      }
      case Hit.Node(var id, var role, String label, String text) ->
          line(
              shell.icons().glyph(role, 12),
              Script.dress(new Label(label + "   " + text)),
              kind("palette.node"));
      case Hit.Text(var id, String title) ->
          line(shell.icons().icon("sources"), Script.dress(new Label(title)), kind("palette.text"));
      case Hit.Words(var place, String title, String around) -> {
        Label source = Script.dress(new Label(title));
        source.getStyleClass().add("shell-palette-kind");
        yield line(shell.icons().icon("search", 16), Script.dress(new Label(around)), source);
      }
    };
  }

  private static Region space() {
    Region space = new Region();
    space.getStyleClass().add("cs-icon-20");
    return space;
  }

  private Label kind(String key) {
    Label kind = new Label(shell.say(key));
    kind.getStyleClass().add("shell-palette-kind");
    return kind;
  }

  private static Node line(Node icon, Label words, Label end) {
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    end.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new StackPane(icon), words, end);
    ((StackPane) row.getChildren().getFirst()).getStyleClass().add("cs-icon-20");
    row.getStyleClass().add("shell-palette-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setPrefWidth(0);
    return row;
  }
}
