package claimscape.ui.shell;

import claimscape.project.EditName;
import claimscape.session.Step;
import claimscape.session.Store;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/** What was done, the latest first; a click goes back or forward to that point. */
final class HistoryPane extends StackPane {
  private final Store store;
  private final Phrases phrases;
  private final ListView<Entry> list = new ListView<>();

  /**
   * A point in the history.
   *
   * @param away how many steps back it is; below zero, how many forward
   */
  private record Entry(EditName name, int away) {}

  HistoryPane(Store store, Phrases phrases) {
    this.store = store;
    this.phrases = phrases;
    getStyleClass().add("shell-history");
    Label nothing = new Label(phrases.say("history.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("cs-second");
    list.setPlaceholder(nothing);
    list.setAccessibleText(phrases.say("side.history"));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> go());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
            go();
          }
        });
    getChildren().add(list);
    store.onStep(this::follow);
    fill();
  }

  private void follow(Step step) {
    fill();
  }

  private void fill() {
    List<Entry> entries = new ArrayList<>();
    List<EditName> future = store.future();
    for (int i = future.size() - 1; i >= 0; i--) {
      entries.add(new Entry(future.get(i), -i - 1));
    }
    List<EditName> done = store.history();
    for (int i = 0; i < done.size(); i++) {
      entries.add(new Entry(done.get(i), i));
    }
    list.getItems().setAll(entries);
  }

  private void go() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry == null) {
      return;
    }
    for (int i = 0; i < entry.away(); i++) {
      store.undo();
    }
    for (int i = 0; i > entry.away(); i--) {
      store.redo();
    }
  }

  private final class Cell extends ListCell<Entry> {
    @Override
    protected void updateItem(@org.jspecify.annotations.Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(
          entry == null
              ? ""
              : phrases.say(entry.name().key(), entry.name().args().toArray(String[]::new)));
      getStyleClass().removeAll("shell-history-undone", "shell-history-now");
      if (entry != null && entry.away() < 0) {
        getStyleClass().add("shell-history-undone");
      }
      if (entry != null && entry.away() == 0) {
        getStyleClass().add("shell-history-now");
      }
    }
  }
}
