package claimscape.ui.table;

import claimscape.argument.NodeId;
import claimscape.session.Desk;
import claimscape.ui.fx.DeskSieve;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A table of statements. It sorts by a click on a column, and lines that are equal there stand in
 * the order in which they were made. Its selection is the one of the desk, both ways.
 */
final class Grid extends TableView<StatementLine> {
  /** The least width of the column that takes what the others leave. */
  static final double LEAST_TEXT = 240;

  private static final double SCROLL_BAR = 12;

  /** Told by the column that the keys point at; the line is the one with the focus. */
  private static final String POINTED = "cs-table-pointed";

  private final Desk desk;
  private final ObservableList<StatementLine> lines = FXCollections.observableArrayList();
  private boolean following;

  Grid(Desk desk, DeskSieve sieve, String name, String empty) {
    this.desk = desk;
    setRowFactory(table -> new Row(sieve));
    setAccessibleText(name);
    getStyleClass().add("cs-table-grid");
    setItems(lines);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label placeholder = new Label(empty);
    placeholder.getStyleClass().add("cs-second");
    setPlaceholder(placeholder);
    setSortPolicy(
        table -> {
          sortNow();
          return true;
        });
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<StatementLine>) change -> choose());
    setOnMouseClicked(event -> centre());
    addEventFilter(KeyEvent.KEY_PRESSED, this::side);
  }

  /** Left and right point at who says it: a column of the line that has the focus. */
  private void side(KeyEvent event) {
    boolean left = event.getCode() == KeyCode.LEFT;
    if ((left || event.getCode() == KeyCode.RIGHT)
        && !event.isShortcutDown()
        && getColumns().stream().anyMatch(Grid::isSaying)) {
      point(left ? -1 : 1);
      event.consume();
    }
  }

  private void point(int step) {
    List<TableColumn<StatementLine, ?>> sayings =
        getColumns().stream().filter(Grid::isSaying).toList();
    int now = pointed().map(sayings::indexOf).orElse(step > 0 ? -1 : sayings.size());
    TableColumn<StatementLine, ?> next =
        sayings.get(Math.clamp((long) now + step, 0, sayings.size() - 1));
    pointed().ifPresent(column -> column.getStyleClass().remove(POINTED));
    next.getStyleClass().add(POINTED);
    scrollToColumn(next);
  }

  private static boolean isSaying(TableColumn<StatementLine, ?> column) {
    return column.getStyleClass().contains(Columns.SAYING);
  }

  private Optional<TableColumn<StatementLine, ?>> pointed() {
    return getColumns().stream()
        .filter(column -> column.getStyleClass().contains(POINTED))
        .findFirst();
  }

  /** What is said in the cell that the keys point at. */
  Optional<Said> pointedAt() {
    int row = getFocusModel().getFocusedIndex();
    return pointed()
        .filter(column -> row >= 0 && row < lines.size())
        .flatMap(column -> column.getCellData(row) instanceof Optional<?> found ? found : none())
        .filter(Said.class::isInstance)
        .map(Said.class::cast);
  }

  private static Optional<?> none() {
    return Optional.empty();
  }

  private void sortNow() {
    @Nullable Comparator<StatementLine> wanted = getComparator();
    following = true;
    FXCollections.sort(
        lines,
        wanted == null
            ? StatementLine.BY_CREATION
            : wanted.thenComparing(StatementLine.BY_CREATION));
    following = false;
    follow();
  }

  /** Shows these columns; the one at {@code growing} takes the width that the others leave. */
  void setColumns(List<TableColumn<StatementLine, ?>> columns, int growing) {
    getColumns().setAll(columns);
    grow(growing);
    widthProperty().subscribe((was, now) -> grow(growing));
  }

  private void grow(int growing) {
    double others = 0;
    for (TableColumn<StatementLine, ?> column : getColumns()) {
      others += column.getWidth();
    }
    TableColumn<StatementLine, ?> column = getColumns().get(growing);
    double left = getWidth() - (others - column.getWidth()) - SCROLL_BAR;
    column.setPrefWidth(Math.max(LEAST_TEXT, left));
  }

  void show(List<StatementLine> now) {
    following = true;
    lines.setAll(now);
    following = false;
    sortNow();
  }

  private void choose() {
    if (!following) {
      following = true;
      desk.select(
          getSelectionModel().getSelectedItems().stream().<NodeId>map(StatementLine::id).toList());
      following = false;
    }
  }

  /** Brings the box of the selected statement into view on the map. */
  private void centre() {
    desk.selection().stream().findFirst().ifPresent(desk::centre);
  }

  /** A row that is dimmed where its statement does not pass the filter. */
  private static final class Row extends TableRow<StatementLine> {
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final DeskSieve sieve;

    Row(DeskSieve sieve) {
      this.sieve = sieve;
    }

    @Override
    protected void updateItem(@Nullable StatementLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(DIMMED, line != null && !sieve.now().passes(line.id()));
    }
  }

  /** Selects what the desk has selected. */
  void follow() {
    if (following) {
      return;
    }
    following = true;
    getSelectionModel().clearSelection();
    for (int i = 0; i < lines.size(); i++) {
      if (desk.selection().contains(lines.get(i).id())) {
        getSelectionModel().select(i);
      }
    }
    following = false;
  }
}
