package claimscape.ui.map;

import claimscape.ui.fx.Phrases;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** What stands where no card is: what to do first, or that a large map is still being drawn. */
final class EmptyMap extends Label {
  /** Shorter waiting is not worth a word. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Phrases phrases;
  private boolean drawn;
  private boolean empty = true;
  private boolean waited;

  EmptyMap(Phrases phrases) {
    this.phrases = phrases;
    getStyleClass().add("map-empty");
    setMouseTransparent(true);
    setId("map-empty");
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(
        event -> {
          waited = true;
          refresh();
        });
    patience.play();
    refresh();
  }

  /**
   * Shows what there is to say.
   *
   * @param drawn whether the map has been drawn at all
   * @param empty whether it has no card
   */
  void show(boolean drawn, boolean empty) {
    this.drawn = drawn;
    this.empty = empty;
    refresh();
  }

  private void refresh() {
    setText(phrases.say(drawn ? "map.empty" : "map.drawing"));
    setVisible(empty && (drawn || waited));
  }
}
