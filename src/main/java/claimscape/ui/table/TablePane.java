package claimscape.ui.table;

import claimscape.analysis.Speaker;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Byline;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.text.Words;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.DeskSieve;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WhenSeen;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The statements as a table, or against the sources as a matrix of who says what. */
public final class TablePane extends BorderPane {
  private final Workbench bench;
  private final Phrases phrases;
  private final Words bylines;
  private final Columns columns;
  private final Grid statements;
  private final Grid matrix;
  private final Grid voices;
  private final List<Segment> segments;
  private final HBox legend = new HBox();
  private final Glance glance;
  private final DeskSieve sieve;
  private final FilterNote filter;
  private List<Source> sources = List.of();
  private List<Speaker> speakers = List.of();
  private List<StatementLine> lines = List.of();
  private List<PassageId> shown = List.of();
  private int at;

  /** One of the tables and the button that shows it. */
  private record Segment(Grid grid, ToggleButton button) {}

  /** Whether something happened while nobody saw the table. */
  private final WhenSeen sight = new WhenSeen(this, this::show);

  public TablePane(Workbench bench, Look look, Icons icons, Phrases phrases) {
    this.bench = bench;
    this.phrases = phrases;
    this.sieve = new DeskSieve(bench.desk());
    this.filter = new FilterNote("table", phrases, icons, sieve::clear);
    filter.getStyleClass().add("cs-table-filter");
    this.bylines = Byline.words(phrases.locale());
    this.columns = new Columns(icons, phrases, this::jump);
    this.glance = new Glance(columns, icons, phrases, this::jump);
    look.sheet(TablePane.class, "table.css");
    When.TABLE.mark(this);
    getStyleClass().add("cs-table");
    statements = grid("statements");
    statements.setColumns(columns.statements(), 2);
    matrix = grid("matrix");
    voices = grid("voices");
    segments = List.of(segment(statements), segment(matrix), segment(voices));
    ToggleGroup group = new ToggleGroup();
    segments.forEach(segment -> group.getToggles().add(segment.button()));
    setTop(bar());
    setBottom(glance);
    bench.desk().onEvent(this::hear);
    bench.store().onStep(step -> sight.changed());
    show();
    turn(statements);
  }

  private Grid grid(String key) {
    Grid grid =
        new Grid(bench.desk(), sieve, phrases.say("table." + key), phrases.say("table.empty"));
    grid.setId("table-" + key);
    return grid;
  }

  private VBox bar() {
    HBox buttons = new HBox();
    segments.forEach(segment -> buttons.getChildren().add(segment.button()));
    buttons.getStyleClass().add("cs-table-segments");
    buttons.setMaxWidth(Region.USE_PREF_SIZE);
    for (Saying saying : Saying.values()) {
      legend.getChildren().add(key(columns.said(saying), columns.sign(saying)));
    }
    legend.getChildren().add(key(columns.silent(), columns.silence()));
    legend.getStyleClass().add("cs-table-legend");
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.managedProperty().bind(legend.visibleProperty());
    VBox bar = new VBox(buttons, legend, filter);
    bar.getStyleClass().add("cs-table-bar");
    return bar;
  }

  private static Label key(String said, Node sign) {
    Label words = new Label(said, sign);
    words.getStyleClass().addAll("cs-small", "cs-second", "cs-table-key");
    words.setMinWidth(Region.USE_PREF_SIZE);
    return words;
  }

  private Segment segment(Grid grid) {
    ToggleButton button = new ToggleButton(phrases.say("table.segment." + grid.getId()));
    button.getStyleClass().setAll("toggle-button", "cs-table-segment");
    button.setOnAction(event -> turn(grid));
    return new Segment(grid, button);
  }

  private void turn(Grid grid) {
    segments.forEach(segment -> segment.button().setSelected(segment.grid().equals(grid)));
    setCenter(grid);
    legend.setVisible(!grid.equals(statements));
    grid.follow();
  }

  private void show() {
    lines = StatementLine.all(bench.store().graph(), bylines);
    List<Source> now = bench.store().project().shownSources();
    if (!now.equals(sources)) {
      sources = now;
      matrix.setColumns(
          columns.matrix(now.stream().map(Source::id).toList(), this::name, StatementLine::sayings),
          1);
    }
    List<Speaker> speaking = StatementLine.speakers(lines);
    if (!speaking.equals(speakers)) {
      speakers = speaking;
      voices.setColumns(columns.matrix(speaking, Speaker::name, StatementLine::speakers), 1);
    }
    segments.forEach(segment -> segment.grid().show(lines));
    narrow();
    look();
  }

  private void narrow() {
    filter.say(
        sieve.now().isOpen()
            ? ""
            : phrases.say(
                "table.filter",
                sieve.words(phrases),
                Integer.toString(sieve.passing()),
                Integer.toString(bench.store().project().statements().size())));
  }

  private String name(SourceId source) {
    return bench.store().project().source(source).map(s -> s.card().spokenName()).orElse("");
  }

  /** Says of the selected statement who says it and who denies it. */
  private void look() {
    glance.show(
        lines.stream()
            .filter(line -> bench.desk().selection().stream().limit(1).anyMatch(line.id()::equals))
            .findFirst());
  }

  /** Shows the next of some passages; other passages begin at the first. */
  private void jump(List<PassageId> passages) {
    at = passages.equals(shown) ? at + 1 : 0;
    shown = passages;
    if (!passages.isEmpty()) {
      bench.desk().reveal(passages.get(at % passages.size()));
    }
  }

  /** Shows the next passage behind the sign that the keys point at, else of the statement. */
  private void showPassage() {
    Optional<Said> said =
        segments.stream()
            .filter(segment -> segment.button().isSelected())
            .findFirst()
            .flatMap(segment -> segment.grid().pointedAt());
    said.ifPresentOrElse(one -> jump(one.passages()), this::showPassageOfStatement);
  }

  private void showPassageOfStatement() {
    bench.desk().selection().stream()
        .limit(1)
        .filter(StatementId.class::isInstance)
        .map(id -> bench.store().project().passagesOf((StatementId) id))
        .map(passages -> passages.stream().map(Passage::id).toList())
        .forEach(this::jump);
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Selected selected when !sight.seen() -> sight.changed();
      case DeskEvent.Selected selected -> {
        segments.forEach(segment -> segment.grid().follow());
        look();
      }
      case DeskEvent.Targeted targeted -> {}
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Narrowed narrowed -> {
        narrow();
        segments.forEach(segment -> segment.grid().refresh());
      }
      case DeskEvent.Notice notice -> {}
    }
  }

  @Override
  public void requestFocus() {
    segments.stream()
        .filter(segment -> segment.button().isSelected())
        .forEach(segment -> segment.grid().requestFocus());
  }

  public List<Action> actions() {
    return List.of(
        Action.of("table.statements", When.TABLE, () -> turn(statements)),
        Action.of("table.matrix", When.TABLE, () -> turn(matrix)),
        Action.of("table.voices", When.TABLE, () -> turn(voices)),
        Action.of("table.passage", When.TABLE, this::showPassage, "Enter", "G"),
        Action.of("table.merge", When.TABLE, () -> bench.merging().mergeSelected(), "Ctrl+M"));
  }
}
