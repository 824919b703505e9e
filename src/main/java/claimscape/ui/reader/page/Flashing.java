package claimscape.ui.reader.page;

import claimscape.ui.fx.Look;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** Lets words flash: one fade of 600 ms; where nothing may move, an outline for two seconds. */
final class Flashing {
  private static final double FADE_MS = 600;
  private static final double OUTLINE_MS = 2_000;

  private final Look look;
  private final Pane paper;
  private final Group boxes = new Group();
  private Animation running = new PauseTransition();

  Flashing(Look look, Pane paper) {
    this.look = look;
    this.paper = paper;
    boxes.setMouseTransparent(true);
    boxes.setManaged(false);
    boxes.setId("reader-flash");
  }

  void flash(List<Rectangle2D> places) {
    stop();
    for (Rectangle2D place : places) {
      Rectangle box =
          new Rectangle(
              place.getMinX() - 2, place.getMinY(), place.getWidth() + 4, place.getHeight());
      box.getStyleClass().add(look.still() ? "reader-flash-outline" : "reader-flash");
      box.setArcWidth(6);
      box.setArcHeight(6);
      boxes.getChildren().add(box);
    }
    paper.getChildren().add(boxes);
    if (look.still()) {
      running = new PauseTransition(Duration.millis(OUTLINE_MS));
    } else {
      FadeTransition fade = new FadeTransition(Duration.millis(FADE_MS), boxes);
      fade.setFromValue(1);
      fade.setToValue(0);
      running = fade;
    }
    running.setOnFinished(event -> stop());
    running.play();
  }

  void stop() {
    running.stop();
    paper.getChildren().remove(boxes);
    boxes.getChildren().clear();
    boxes.setOpacity(1);
  }
}
