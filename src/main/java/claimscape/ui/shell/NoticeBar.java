package claimscape.ui.shell;

import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Optional;
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

  /**
   * Something that a notice offers to do.
   *
   * @param unasked whether it is done too when the notice goes without an answer
   */
  record Offer(String words, Runnable run, boolean unasked) {
    Offer(String words, Runnable run) {
      this(words, run, false);
    }
  }

  private final Icons icons;
  private final Phrases phrases;
  private final PauseTransition going = new PauseTransition(STAYS);
  private Optional<Offer> unanswered = Optional.empty();

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
    while (unanswered.isPresent()) {
      clear();
    }
    unanswered = offers.stream().filter(Offer::unasked).findFirst();
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
          unanswered = Optional.empty();
          clear();
          offer.run().run();
        });
    return button;
  }

  /** Takes the notice away; what it does unasked is done. */
  void clear() {
    Optional<Offer> left = unanswered;
    unanswered = Optional.empty();
    going.stop();
    getChildren().clear();
    setVisible(false);
    setManaged(false);
    left.ifPresent(offer -> offer.run().run());
  }
}
