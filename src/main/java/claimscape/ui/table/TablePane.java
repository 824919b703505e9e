package claimscape.ui.table;

import claimscape.argument.Source;
import claimscape.drawing.map.Byline;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.text.Words;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The statements as a table, or against the sources as a matrix of who says what. */
public final class TablePane extends BorderPane {
  private final Workbench bench;
  private final Phrases phrases;
  private final Words bylines;
  private final Columns columns;
  private final Grid statements;
  private final Grid matrix;
  private final ToggleButton statementsButton;
  private final ToggleButton matrixButton;
  private final HBox legend = new HBox();
  private List<Source> sources = List.of();

  /** Whether something happened while nobody saw the table. */
  private boolean stale;

  public TablePane(Workbench bench, Look look, Icons icons, Phrases phrases) {
    this.bench = bench;
    this.phrases = phrases;
    this.bylines = Byline.words(phrases.locale());
    this.columns = new Columns(icons, phrases);
    look.sheet(TablePane.class, "table.css");
    When.TABLE.mark(this);
    getStyleClass().add("cs-table");
    String empty = phrases.say("table.empty");
    statements = new Grid(bench.desk(), phrases.say("table.statements"), empty);
    statements.setId("table-statements");
    statements.setColumns(columns.statements(), 2);
    matrix = new Grid(bench.desk(), phrases.say("table.matrix"), empty);
    matrix.setId("table-matrix");
    statementsButton = segment("table.statements", this::showStatements);
    matrixButton = segment("table.matrix", this::showMatrix);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(statementsButton, matrixButton);
    setTop(bar());
    bench.desk().onEvent(this::hear);
    bench.store().onStep(step -> follow());
    visibleProperty().subscribe((was, now) -> catchUp());
    sceneProperty().subscribe((was, now) -> catchUp());
    showStatements();
    show();
  }

  private void follow() {
    stale = true;
    catchUp();
  }

  private void catchUp() {
    if (stale && isVisible() && getScene() != null) {
      stale = false;
      show();
    }
  }

  private HBox bar() {
    HBox segments = new HBox(statementsButton, matrixButton);
    segments.getStyleClass().add("cs-table-segments");
    for (Saying saying : Saying.values()) {
      Label words = new Label(columns.said(saying), columns.sign(saying));
      words.getStyleClass().addAll("cs-small", "cs-second", "cs-table-key");
      words.setMinWidth(Region.USE_PREF_SIZE);
      legend.getChildren().add(words);
    }
    legend.getStyleClass().add("cs-table-legend");
    legend.setAlignment(Pos.CENTER_LEFT);
    HBox bar = new HBox(segments, legend);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("cs-table-bar");
    return bar;
  }

  private ToggleButton segment(String key, Runnable run) {
    ToggleButton button = new ToggleButton(phrases.say(key));
    button.getStyleClass().setAll("toggle-button", "cs-table-segment");
    button.setOnAction(event -> run.run());
    return button;
  }

  private void showStatements() {
    turn(statements, statementsButton);
  }

  private void showMatrix() {
    turn(matrix, matrixButton);
  }

  private void turn(Grid grid, ToggleButton button) {
    button.setSelected(true);
    setCenter(grid);
    legend.setVisible(grid.equals(matrix));
    grid.follow();
  }

  private void show() {
    List<StatementLine> lines = StatementLine.all(bench.store().graph(), bylines);
    List<Source> now = bench.store().project().shownSources();
    if (!now.equals(sources)) {
      sources = now;
      matrix.setColumns(columns.matrix(now), 1);
    }
    statements.show(lines);
    matrix.show(lines);
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Selected selected when getScene() == null -> stale = true;
      case DeskEvent.Selected selected -> {
        statements.follow();
        matrix.follow();
      }
      case DeskEvent.Targeted targeted -> {}
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  @Override
  public void requestFocus() {
    (matrixButton.isSelected() ? matrix : statements).requestFocus();
  }

  public List<Action> actions() {
    return List.of(
        Action.of("table.statements", When.TABLE, this::showStatements),
        Action.of("table.matrix", When.TABLE, this::showMatrix),
        Action.of("table.merge", When.TABLE, () -> bench.merging().mergeSelected(), "Ctrl+M"));
  }
}
