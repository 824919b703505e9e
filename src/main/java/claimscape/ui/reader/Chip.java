package claimscape.ui.reader;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A few words that stand beside a passage for a moment: "1 of 3". */
final class Chip {
  private final Label words = new Label();
  private final Overlay overlay;
  private final PauseTransition shown = new PauseTransition(Duration.seconds(3));

  Chip(Overlay overlay) {
    this.overlay = overlay;
    words.setId("reader-chip");
    words.getStyleClass().add("reader-chip");
    words.setMouseTransparent(true);
    words.setVisible(false);
    overlay.getChildren().add(words);
    shown.setOnFinished(event -> hide());
  }

  void show(String said, Optional<Bounds> near) {
    if (!said.isEmpty()) {
      words.setText(said);
      words.setVisible(true);
      words.applyCss();
      overlay.place(words, near);
      shown.playFromStart();
    }
  }

  void hide() {
    shown.stop();
    words.setVisible(false);
  }
}
