package claimscape.ui.shell;

import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
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
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      filing.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
