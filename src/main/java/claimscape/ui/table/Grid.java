package claimscape.ui.table;

import claimscape.argument.NodeId;
import claimscape.session.Desk;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table of statements. It sorts by a click on a column, and lines that are equal there stand in
 * the order in which they were made. Its selection is the one of the desk, both ways.
 */
final class Grid extends TableView<StatementLine> {
  /** The least width of the column that takes what the others leave. */
  static final double LEAST_TEXT = 240;

  private static final double SCROLL_BAR = 12;

  private final Desk desk;
  private final ObservableList<StatementLine> lines = FXCollections.observableArrayList();
  private boolean following;

  Grid(Desk desk, String name, String empty) {
    this.desk = desk;
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
