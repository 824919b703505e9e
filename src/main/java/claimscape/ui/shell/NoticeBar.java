package claimscape.ui.shell;

import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/**
 * One sentence above the status line. A plain one goes by itself; what went wrong, and what offers
 * something to do, stays until it is closed.
 */
final class NoticeBar extends HBox {
  private static final Duration STAYS = Duration.seconds(10);

  /** Something that a notice offers to do. */
  record Offer(String words, Runnable run) {}

  private final Icons icons;
  private final Phrases phrases;
  private final PauseTransition going = new PauseTransition(STAYS);

  NoticeBar(Icons icons, Phrases phrases) {
    this.icons = icons;
    this.phrases = phrases;
    getStyleClass().add("shell-notice");
    setAccessibleRole(AccessibleRole.TEXT);
    going.setOnFinished(event -> clear());
    clear();
  }

  /** Says something that goes by itself after a while. */
  void say(String sentence) {
    stay(sentence, List.of());
    going.playFromStart();
  }

  /** Says something that stays until the user has seen to it. */
  void stay(String sentence, List<Offer> offers) {
    Label words = new WordsLabel(sentence);
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().add("shell-notice-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button("", icons.icon("close"));
    close.getStyleClass().setAll("cs-icon-button");
    close.setAccessibleText(phrases.say("close"));
    close.setOnAction(event -> clear());
    getChildren().setAll(icons.icon("info"), words);
    for (Offer offer : offers) {
      getChildren().add(button(offer));
    }
    getChildren().add(close);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(sentence);
    setVisible(true);
    setManaged(true);
    going.stop();
  }

  private Node button(Offer offer) {
    Button button = new Button(offer.words());
    button.getStyleClass().setAll("cs-button");
    button.setOnAction(
        event -> {
          clear();
          offer.run().run();
        });
    return button;
  }

  void clear() {
    going.stop();
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }
}
