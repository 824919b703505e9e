package claimscape.ui.shell;

import claimscape.search.Everything;
import claimscape.search.Finds;
import claimscape.search.Needle;
import claimscape.search.Query;
import claimscape.session.Jobs;
import claimscape.text.Problem;
import claimscape.ui.fx.SearchField;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
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
  private final SearchField sought;
  private final TextField field;
  private final ListView<Hit> list = new ListView<>();

  /**
   * @param jobs where texts are searched, away from the window
   */
  Palette(Shell shell, PaletteViewModel model, Scope scope, Jobs jobs) {
    this.jobs = jobs;
    this.shell = shell;
    this.model = model;
    this.scope = scope;
    String prompt =
        shell.say(scope == Scope.TEXTS ? "palette.prompt.texts" : "palette.prompt.everything");
    this.sought = new SearchField("palette-field", prompt, shell.phrases());
    this.field = sought.field();
  }

  void open() {
    sought.setChoices(scope == Scope.TEXTS);
    sought.onQuery(this::fill);
    field
        .sceneProperty()
        .addListener(
            (scene, before, now) -> {
              if (now == null) {
                jobs.cancel(shell.say("job.search"));
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setCellFactory(view -> new PaletteRow(shell));
    list.setAccessibleText(shell.say("palette.list"));
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> run());
    VBox box = new VBox(sought, list);
    box.getStyleClass().add("shell-palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setMargin(box, new Insets(6, 0, 0, 0));
    shell.layer().open(box, Pos.TOP_CENTER, field);
  }

  private void fill() {
    Query query = sought.query();
    String typed = query.words();
    String lane = shell.say("job.search");
    List<Hit> commands = model.commands(typed, scope);
    jobs.cancel(lane);
    if (!model.searches(typed)) {
      list.setPlaceholder(nothing(typed));
      show(commands);
      return;
    }
    switch (Needle.of(query)) {
      case Needle.Wrong(Problem why) -> {
        list.setPlaceholder(words(shell.sentence(why)));
        show(commands);
      }
      case Needle.Ready(Needle needle) -> {
        list.setPlaceholder(words(shell.say("palette.searching")));
        show(commands);
        shell
            .current()
            .ifPresent(
                open ->
                    new Seeking(jobs, lane, System::nanoTime)
                        .begin(
                            new Everything(open.store().project(), typed, needle, open.texts()),
                            (finds, ended) -> add(commands, finds, ended)));
      }
    }
  }

  private void add(List<Hit> commands, Finds finds, boolean ended) {
    if (ended) {
      list.setPlaceholder(nothing(field.getText()));
    }
    show(Stream.concat(commands.stream(), model.lines(finds, scope).stream()).toList());
  }

  /** Shows hits; what was chosen among the first ones stays chosen when more come. */
  private void show(List<Hit> hits) {
    int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
    boolean same = chosen < hits.size() && hits.get(chosen).equals(selected());
    list.getItems().setAll(hits);
    list.getSelectionModel().select(same ? chosen : firstFrom(0, 1));
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
      int at = list.getSelectionModel().getSelectedIndex();
      int to = Math.clamp(wanted, 0, list.getItems().size() - 1);
      to = firstFrom(to, wanted < at ? -1 : 1);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 5));
    }
  }

  /** The next line that is no heading; where there is none that way, the one there is. */
  private int firstFrom(int from, int way) {
    int at = from;
    while (at >= 0
        && at < list.getItems().size()
        && list.getItems().get(at) instanceof Hit.Heading) {
      at += way;
    }
    return at < 0 || at >= list.getItems().size() ? from - way : at;
  }

  private void run() {
    Hit hit = selected();
    if (hit != null && !(hit instanceof Hit.Heading)) {
      shell.layer().close();
      new Going(shell).to(hit);
    }
  }
}
