package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.drawing.map.Byline;
import claimscape.layout.Rect;
import claimscape.text.Words;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.fx.WordsLabel;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Detail;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The whole words of a card that shows only some of them, beside the card: while the pointer rests
 * on it, or as long as the keys have led to it. For a voice that is cut it opens under the pointer
 * alone: walking by keys would cover the neighbours at every other step.
 */
final class WholeText extends Pane {
  private static final Duration REST = Duration.millis(450);
  private static final double WIDTH = 300;
  private static final double GAP = 8;

  private final MapView view;
  private final Look look;
  private final Phrases phrases;
  private final Words bylines;
  private final VBox panel = new VBox();
  private final Label who = Script.dress(new Label());
  private final WordsLabel text = new WordsLabel("");
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<NodeId> shown = Optional.empty();

  WholeText(MapView view, Look look, Phrases phrases) {
    this.view = view;
    this.look = look;
    this.phrases = phrases;
    this.bylines = Byline.words(phrases.locale());
    setMouseTransparent(true);
    setPickOnBounds(false);
    panel.getStyleClass().add("map-whole");
    panel.setId("map-whole");
    who.getStyleClass().addAll("cs-small", "cs-second");
    text.setId("map-whole-text");
    panel.getChildren().addAll(who, text);
    panel.setVisible(false);
    getChildren().add(panel);
    view.onHover(this::rest);
    view.onSight(this::requestLayout);
  }

  /** The pointer came to rest on a node, or left it. */
  private void rest(Optional<NodeId> node) {
    rest.stop();
    hide();
    node.filter(card -> lacksWords(card) || lacksVoice(card))
        .ifPresent(
            card -> {
              rest.setOnFinished(event -> show(card));
              rest.playFromStart();
            });
  }

  /** Shows the words of the card that the keys led to, if it does not show them all itself. */
  void reach(NodeId node) {
    rest.stop();
    hide();
    if (lacksWords(node)) {
      show(node);
    }
  }

  /** Puts the words away; tells whether any were shown. */
  boolean hide() {
    boolean was = shown.isPresent();
    shown = Optional.empty();
    panel.setVisible(false);
    return was;
  }

  private boolean lacksWords(NodeId node) {
    boolean small = Detail.at(view.camera().zoom()) != Detail.FULL;
    return view.chart().card(node).filter(card -> small || card.cutsWords()).isPresent();
  }

  private boolean lacksVoice(NodeId node) {
    return view.chart().card(node).filter(ChartCard::cutsVoice).isPresent();
  }

  private void show(NodeId node) {
    Optional<ChartCard> card = view.chart().card(node);
    if (card.isEmpty()) {
      return;
    }
    shown = Optional.of(node);
    var statement = card.get().statement();
    String by = Byline.of(view.chart().project(), statement, bylines).words();
    String label = statement.label().toString();
    who.setText(by.isEmpty() ? label : phrases.say("map.whole", label, by));
    text.say(statement.text());
    panel.setVisible(true);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Optional<Rect> card =
        shown
            .filter(node -> panel.isVisible())
            .flatMap(view.chart()::card)
            .map(found -> view.toView(found.place()));
    if (card.isEmpty()) {
      hide();
      return;
    }
    Rect at = card.get();
    double width = Math.min(getWidth() - 2 * GAP, look.px(WIDTH));
    double height = panel.prefHeight(width);
    double below = at.bottom() + GAP;
    boolean fits = below + height <= getHeight() - GAP;
    double y = fits ? below : Math.max(GAP, at.y() - GAP - height);
    double x = Math.clamp(at.x(), GAP, Math.max(GAP, getWidth() - GAP - width));
    panel.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
  }
}
