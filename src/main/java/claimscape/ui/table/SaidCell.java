package claimscape.ui.table;

import claimscape.argument.PassageId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;

/** Where a statement meets who says it: one sign; a click shows where it is said. */
final class SaidCell extends TableCell<StatementLine, Optional<Said>> {
  private final String name;
  private final Columns columns;

  /**
   * @param name of the source or the voice
   * @param jump shows the next of these passages
   */
  SaidCell(String name, Columns columns, Consumer<List<PassageId>> jump) {
    this.name = name;
    this.columns = columns;
    setOnMouseClicked(event -> said().ifPresent(said -> jump.accept(said.passages())));
  }

  private Optional<Said> said() {
    return isEmpty() || getItem() == null ? Optional.empty() : getItem();
  }

  @Override
  protected void updateItem(Optional<Said> value, boolean empty) {
    super.updateItem(value, empty);
    Optional<Saying> saying = said().map(Said::saying);
    setGraphic(empty ? null : saying.map(columns::sign).orElseGet(columns::silence));
    setAccessibleText(
        empty ? "" : name + " " + saying.map(columns::said).orElseGet(columns::silent));
  }
}
