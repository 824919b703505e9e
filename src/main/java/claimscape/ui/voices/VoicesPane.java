package claimscape.ui.voices;

import claimscape.argument.Stance;
import claimscape.argument.VoiceId;
import claimscape.session.Desk;
import claimscape.session.Workbench;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.fx.WhenSeen;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All voices at the left; at the right who the chosen one is, and everything that it says. */
public final class VoicesPane extends HBox {
  private final Workbench bench;
  private final Phrases phrases;
  private final Icons icons;
  private final Runnable leave;
  private final ListView<VoiceLine> list = new ListView<>();
  private final TextField search = new TextField();
  private final ScrollPane sheet = new ScrollPane();
  private Optional<VoiceForm> form = Optional.empty();
  private final WhenSeen sight = new WhenSeen(this, this::fill);

  /**
   * The voices of a project.
   *
   * @param leave closes the page, where something in a text or on the map shall be seen
   */
  public VoicesPane(Workbench bench, Look look, Icons icons, Phrases phrases, Runnable leave) {
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
    this.leave = leave;
    look.sheet(VoicesPane.class, "voices.css");
    getStyleClass().add("cs-voices");
    search.getStyleClass().add("cs-field");
    search.setPromptText(phrases.say("voices.search"));
    search.setAccessibleText(phrases.say("voices.search"));
    search.textProperty().subscribe((was, now) -> fill());
    list.setId("voices-list");
    list.getStyleClass().add("cs-voices-list");
    list.setAccessibleText(phrases.say("voices.name"));
    list.setCellFactory(view -> new Cell());
    Label none = new WordsLabel(phrases.say("voices.none"));
    none.getStyleClass().add("cs-second");
    list.setPlaceholder(none);
    list.getSelectionModel().selectedItemProperty().subscribe((was, now) -> show());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(search, list);
    left.getStyleClass().add("cs-voices-left");
    sheet.setFitToWidth(true);
    sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sheet.getStyleClass().add("cs-voices-sheet");
    HBox.setHgrow(sheet, Priority.ALWAYS);
    getChildren().addAll(left, sheet);
    bench.store().onStep(step -> sight.changed());
    fill();
  }

  private Optional<VoiceLine> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void fill() {
    Optional<VoiceId> before = chosen().map(line -> line.voice().id());
    List<VoiceLine> lines =
        VoiceLine.all(bench.store().project()).stream().filter(this::isSought).toList();
    list.getItems().setAll(lines);
    int at =
        (int)
            lines.stream()
                .takeWhile(line -> !before.equals(Optional.of(line.voice().id())))
                .count();
    list.getSelectionModel().select(at < lines.size() ? at : 0);
    show();
  }

  private boolean isSought(VoiceLine line) {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    return line.voice().names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** The chosen voice as it is now; what is being written stays. */
  private void show() {
    if (form.filter(VoiceForm::writing).isPresent() && stillChosen()) {
      return;
    }
    form = chosen().map(line -> new VoiceForm(line.voice(), bench, phrases));
    VBox content = new VBox();
    content.getStyleClass().add("cs-voices-content");
    form.ifPresent(content.getChildren()::add);
    chosen().map(this::sayings).ifPresent(content.getChildren()::add);
    sheet.setContent(content);
  }

  private boolean stillChosen() {
    return form.map(VoiceForm::voice).equals(chosen().map(line -> line.voice().id()));
  }

  private Node sayings(VoiceLine line) {
    VBox box = new VBox();
    box.getStyleClass().add("cs-voices-sayings");
    for (Map.Entry<Stance, List<VoiceLine.Saying>> entry : line.sayings().entrySet()) {
      String stance = entry.getKey().name().toLowerCase(Locale.ROOT);
      Label head =
          new Label(
              phrases.say("stance." + stance) + " · " + entry.getValue().size(),
              sign(entry.getKey()));
      head.getStyleClass().addAll("cs-small", "cs-medium", "cs-second", "cs-voices-stance");
      box.getChildren().add(head);
      entry.getValue().forEach(saying -> box.getChildren().add(row(saying)));
    }
    if (line.sayings().isEmpty()) {
      Label silent = new WordsLabel(phrases.say("voices.silent"));
      silent.getStyleClass().add("cs-second");
      box.getChildren().add(silent);
    }
    return box;
  }

  private Node sign(Stance stance) {
    String key =
        switch (stance) {
          case ASSERTS, CONCEDES, DEMANDS, PREDICTS -> "asserts";
          case REPORTS -> "reports";
          case DENIES -> "denies";
          case QUESTIONS -> "questions";
        };
    Node sign = icons.icon("saying." + key, 16);
    sign.getStyleClass().add("cs-voices-" + key);
    return sign;
  }

  private Node row(VoiceLine.Saying saying) {
    return new SayingRow(saying, icons, () -> go(saying));
  }

  private void go(VoiceLine.Saying saying) {
    leave.run();
    Desk desk = bench.desk();
    desk.select(List.of(saying.statement().id()));
    desk.centre(saying.statement().id());
    saying.passage().ifPresent((Consumer<claimscape.argument.PassageId>) desk::reveal);
  }

  private final class Cell extends ListCell<VoiceLine> {
    @Override
    protected void updateItem(@Nullable VoiceLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(line == null || empty ? null : words(line));
      setAccessibleText(line == null || empty ? "" : name(line) + ", " + counts(line));
    }

    private Node words(VoiceLine line) {
      Label name = Script.dress(new Label(name(line)));
      name.getStyleClass().add("cs-medium");
      Label about = Script.dress(new Label(about(line)));
      about.getStyleClass().addAll("cs-small", "cs-second");
      VBox both = new VBox(name, about);
      both.setMinWidth(0);
      HBox.setHgrow(both, Priority.ALWAYS);
      Label counts = new Label(counts(line));
      counts.getStyleClass().addAll("cs-small", "cs-second");
      counts.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(both, counts);
      row.setPrefWidth(0);
      return row;
    }

    private String name(VoiceLine line) {
      return line.voice().name().isEmpty() ? phrases.say("voices.unnamed") : line.voice().name();
    }

    private String about(VoiceLine line) {
      return line.voice().office().isEmpty()
          ? phrases.say("kind." + line.voice().kind().name().toLowerCase(Locale.ROOT))
          : line.voice().office();
    }

    private String counts(VoiceLine line) {
      String all = Integer.toString(line.count());
      int denials = line.count(Stance.DENIES);
      return denials == 0 ? all : phrases.say("voices.counts", all, Integer.toString(denials));
    }
  }

  /** Puts the focus into the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }
}
