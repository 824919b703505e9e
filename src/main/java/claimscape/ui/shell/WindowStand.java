package claimscape.ui.shell;

import claimscape.storage.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands and how large it is: as it was left, and never larger than the screen.
 */
final class WindowStand {
  private static final WindowPlace FIRST = new WindowPlace(1440, 900, false, List.of());

  private static final double LEAST_WIDTH = 480;
  private static final double LEAST_HEIGHT = 360;

  private final Stage stage;
  private final Memory memory;
  private final Sizes sizes;

  WindowStand(Stage stage, Memory memory, Sizes sizes) {
    this.stage = stage;
    this.memory = memory;
    this.sizes = sizes;
  }

  /** A scene of the size that the window had. */
  Scene scene(Parent content) {
    WindowPlace place = memory.settings().window().orElse(FIRST);
    place.dividers().stream().findFirst().ifPresent(sizes::setReaderShare);
    place.dividers().stream().skip(1).findFirst().ifPresent(sizes::setPairShare);
    sizes.setInspectorDocked(!place.inspectorClosed());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setMaximized(place.maximised());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Scene(
        content,
        Math.min(place.width(), screen.getWidth()),
        Math.min(place.height(), screen.getHeight()));
  }

  /** Remembers how the window is left. */
  void leave() {
    memory.leave(
        new WindowPlace(
            (int) stage.getScene().getWidth(),
            (int) stage.getScene().getHeight(),
            stage.isMaximized(),
            List.of(sizes.readerShare(), sizes.pairShare()),
            !sizes.inspectorDocked()));
  }
}
