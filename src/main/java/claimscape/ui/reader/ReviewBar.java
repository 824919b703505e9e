package claimscape.ui.reader;

import claimscape.session.Unsure;
import claimscape.ui.action.Chord;
import claimscape.ui.fx.Breaking;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Shows a passage that is lost or has changed, above the text in which it is placed again: the
 * words as they were tagged, with what stood around them, and what can be done.
 */
final class ReviewBar extends HBox {
  private static final int LONGEST = 400;

  private final Icons icons;
  private final Phrases phrases;
  private final Label what = new Label();
  private final Label count = new Label();
  private final Label hint = new Label();
  private final TextFlow old = new TextFlow();
  private final Region hatch = new Region();
  private final Button place;
  private final Button accept;
  private final Button earlier;

  /** What the buttons of the bar do. */
  interface Hands {
    void place();

    void accept();

    void showEarlier();

    void next();

    void close();
  }

  ReviewBar(Icons icons, Phrases phrases, Hands hands) {
    this.icons = icons;
    this.phrases = phrases;
    setId("reader-review");
    getStyleClass().add("reader-review");
    what.setId("reader-review-what");
    what.getStyleClass().add("reader-review-what");
    count.getStyleClass().addAll("cs-small", "cs-second");
    hint.setId("reader-review-hint");
    hint.getStyleClass().addAll("cs-small", "cs-second");
    hint.setWrapText(true);
    old.setId("reader-review-old");
    old.getStyleClass().add("reader-review-old");
    hatch.getStyleClass().add("reader-review-hatch");
    place = button("reader-review-place", "review.place", "H", hands::place);
    accept = button("reader-review-accept", "review.accept", "Shift+H", hands::accept);
    earlier = button("reader-review-earlier", "review.earlier", "", hands::showEarlier);
    Button next = button("reader-review-next", "review.next", "F5", hands::next);
    Button close = new Button("", icons.icon("close", 16));
    close.getStyleClass().setAll("cs-icon-button");
    close.setAccessibleText(phrases.say("review.close"));
    close.setTooltip(new Tooltip(phrases.say("review.close")));
    close.setOnAction(event -> hands.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, what, count, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox buttons = new HBox(8, accept, place, earlier, next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox body = new VBox(6, head, old, hint, buttons);
    body.setMinWidth(0);
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().addAll(hatch, body);
    hide();
  }

  private Button button(String id, String words, String key, Runnable then) {
    Button button = new Button(phrases.say(words));
    button.setId(id);
    button.getStyleClass().setAll("cs-button");
    if (!key.isEmpty()) {
      Label cap = new Label(Chord.of(key).shown());
      cap.getStyleClass().add("cs-key");
      button.setGraphic(cap);
      button.setContentDisplay(ContentDisplay.RIGHT);
    }
    button.setAccessibleText(phrases.say(words));
    button.setOnAction(event -> then.run());
    return button;
  }

  /**
   * Shows a passage.
   *
   * @param number which one of them it is
   * @param of how many there are
   */
  void show(Unsure unsure, int number, int of) {
    String role = unsure.statement().role().name().toLowerCase(Locale.ROOT);
    String state = unsure.isLost() ? "review.lost" : "review.changed";
    what.setText(phrases.say(state, unsure.statement().label().toString()));
    what.setGraphic(icons.glyph(unsure.statement().role(), 12));
    what.getStyleClass().setAll("label", "reader-review-what", "reader-role-" + role);
    count.setText(phrases.say("review.count", Integer.toString(number), Integer.toString(of)));
    hint.setText(phrases.say(unsure.isLost() ? "review.lost.hint" : "review.changed.hint"));
    hatch.getStyleClass().setAll("reader-review-hatch");
    if (!unsure.isLost()) {
      hatch.getStyleClass().setAll("reader-review-bar", "reader-review-" + role);
    }
    old.getChildren()
        .setAll(
            text("reader-review-around", "…" + line(unsure.before())),
            text("reader-review-words", shortened(line(unsure.words()))),
            text("reader-review-around", line(unsure.after()) + "…"));
    old.setNodeOrientation(
        Breaking.runsLeft(unsure.words())
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    old.setAccessibleText(unsure.words());
    place.setText(phrases.say(unsure.isLost() ? "review.place" : "review.elsewhere"));
    show(accept, !unsure.isLost());
    show(earlier, unsure.version().isPresent());
    show(this, true);
  }

  void hide() {
    show(this, false);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Text text(String style, String words) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST
        ? words
        : SourceNames.shortened(words, LONGEST / 2)
            + " "
            + words.substring(words.length() - LONGEST / 2);
  }
}
