package claimscape.ui.shell;

import claimscape.ui.fx.CarriedWords;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files and text that are dropped anywhere on the window, where no pane wants them. */
final class Dropping {
  private final Filing filing;

  Dropping(Filing filing) {
    this.filing = filing;
  }

  void listen(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (isOurs(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    if (isOurs(event.getDragboard())) {
      filing.take(event.getDragboard());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** Files, or words from elsewhere: a passage that is carried to the map is no new text. */
  private static boolean isOurs(Dragboard board) {
    return board.hasFiles()
        || ((board.hasString() || board.hasHtml()) && CarriedWords.on(board).isEmpty());
  }
}
