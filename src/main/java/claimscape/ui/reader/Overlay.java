package claimscape.ui.reader;

import claimscape.ui.fx.OpeningKey;
import claimscape.ui.reader.page.PageView;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What lies over a page: the bar on a selection, and one small card at a time, near the words that
 * it is about. Esc puts a card away and gives the page its focus back.
 */
final class Overlay extends Pane {
  private static final double GAP = 6;
  private static final double EDGE = 8;

  private final PageView page;
  private Optional<Region> card = Optional.empty();
  private final OpeningKey opening = new OpeningKey(this);
  private Runnable away = () -> {};

  Overlay(PageView page) {
    this.page = page;
    setPickOnBounds(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && card.isPresent()) {
            close();
            event.consume();
          }
        });
  }

  /** Lays a card over the page, below a stretch or, where that is not in view, in the middle. */
  void open(Region shown, Optional<Bounds> near, Runnable whenAway) {
    close();
    card = Optional.of(shown);
    opening.open();
    away = whenAway;
    shown.setId("reader-card");
    shown.getStyleClass().add("reader-card");
    getChildren().add(shown);
    shown.applyCss();
    place(shown, near);
  }

  /** Puts the card away, if there is one. */
  void close() {
    Optional<Region> open = card;
    if (open.isPresent()) {
      // A card that loses the focus on its way out may close itself.
      card = Optional.empty();
      getChildren().remove(open.get());
      page.requestFocus();
      away.run();
    }
  }

  boolean isOpen() {
    return card.isPresent();
  }

  /** How wide what lies here may be. */
  double room() {
    return getWidth() - 2 * EDGE;
  }

  /** Places something below a stretch, above it where there is no room, always inside. */
  void place(Region node, Optional<Bounds> near) {
    double width = Math.min(node.prefWidth(-1), room());
    double height = node.prefHeight(width);
    double x = near.map(at -> at.getMinX() - EDGE).orElse((getWidth() - width) / 2);
    double below = near.map(at -> at.getMaxY() + GAP).orElse(getHeight() / 3);
    double above = near.map(at -> at.getMinY() - GAP - height).orElse(below);
    double y = below + height + EDGE <= getHeight() ? below : above >= EDGE ? above : below;
    node.resizeRelocate(
        Math.rint(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE))),
        Math.rint(Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE))),
        width,
        height);
  }

  @Override
  protected void layoutChildren() {
    // Cards keep the place that they were given.
    getChildren()
        .forEach(
            node -> {
              if (node instanceof Region region) {
                region.layout();
              }
            });
  }
}
