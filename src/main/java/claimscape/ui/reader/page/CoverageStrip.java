package claimscape.ui.reader.page;

import claimscape.ui.reader.mark.Blocks;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.mark.Heights;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * The strip at the edge of a page: what is tagged, background and untouched, and a frame around
 * what is in view, by which the page is scrolled.
 */
final class CoverageStrip extends Region {
  private static final double INSET = 8;
  private static final double WIDE = 5;
  private static final double FROM_EDGE = 5;
  private static final double FRAME = 10;
  private static final double SHORTEST_FRAME = 24;

  private final Path tagged = Shapes.filled("reader-strip-tagged");
  private final Path background = Shapes.filled("reader-strip-background");
  private final Path untouched = Shapes.filled("reader-strip-untouched");
  private final Rectangle frame = new Rectangle();
  private final DoubleConsumer scroll;
  private double grabbed = 0;
  private Optional<Drawn> drawn = Optional.empty();

  /** What the states were drawn for. */
  private record Drawn(Coverage coverage, Blocks blocks, double width, double height, double page) {

    /** Whether they would stand within a pixel of where they are. */
    boolean holdsFor(Drawn now) {
      return coverage == now.coverage
          && blocks == now.blocks
          && width == now.width
          && height == now.height
          && Math.abs(page - now.page) * height <= page;
    }
  }

  /**
   * An empty strip.
   *
   * @param scroll hears the share of the page that shall be at the top
   */
  CoverageStrip(DoubleConsumer scroll) {
    this.scroll = scroll;
    frame.getStyleClass().add("reader-strip-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getStyleClass().add("reader-strip");
    getChildren().addAll(untouched, background, tagged, frame);
    setOnMousePressed(this::press);
    setOnMouseDragged(event -> drag(event.getY() - grabbed));
  }

  static double wide() {
    return FRAME + FROM_EDGE - 1;
  }

  private double room() {
    return Math.max(1, getHeight() - 2 * INSET);
  }

  private void press(MouseEvent event) {
    boolean onFrame =
        event.getY() >= frame.getY() && event.getY() <= frame.getY() + frame.getHeight();
    grabbed = onFrame ? event.getY() - frame.getY() : frame.getHeight() / 2;
    drag(event.getY() - grabbed);
    event.consume();
  }

  private void drag(double y) {
    double free = room() - frame.getHeight();
    scroll.accept(free <= 0 ? 0 : Math.clamp((y - INSET) / free, 0, 1));
  }

  /** Puts the frame around what is in view. */
  void view(double above, double seen, double all) {
    double share = all <= 0 ? 1 : Math.min(1, seen / all);
    double high = Math.min(room(), Math.max(SHORTEST_FRAME, room() * share));
    double hidden = all - seen;
    frame.setX(getWidth() - FROM_EDGE - WIDE / 2 - FRAME / 2);
    frame.setWidth(FRAME);
    frame.setY(INSET - 2.5 + (hidden <= 0 ? 0 : (room() - high) * Math.min(1, above / hidden)));
    frame.setHeight(high + 5);
    frame.setVisible(share < 1);
  }

  /** Draws the states of all paragraphs; those that would be under a pixel are drawn together. */
  void cover(Blocks blocks, Heights heights, Coverage coverage) {
    Drawn now = new Drawn(coverage, blocks, getWidth(), getHeight(), heights.total());
    if (drawn.filter(before -> before.holdsFor(now)).isPresent()) {
      return;
    }
    drawn = Optional.of(now);
    tagged.getElements().clear();
    background.getElements().clear();
    untouched.getElements().clear();
    double scale = room() / Math.max(1, Math.max(heights.total(), room() * 0.25));
    double left = getWidth() - FROM_EDGE - WIDE;
    int index = 0;
    double y = 0;
    while (index < blocks.size()) {
      double from = y;
      Coverage.State state = Coverage.State.ASIDE;
      do {
        Coverage.State here = coverage.of(blocks.paragraph(index));
        state = stronger(state, here);
        y += heights.of(index) * scale;
        index++;
      } while (index < blocks.size() && (y - from < 3 || !blocks.opens(index)));
      draw(state, left, INSET + from, INSET + y - (y - from > 6 ? 3 : 1));
    }
  }

  private static Coverage.State stronger(Coverage.State one, Coverage.State other) {
    if (one == Coverage.State.ASIDE || other == Coverage.State.TAGGED) {
      return other == Coverage.State.ASIDE ? one : other;
    }
    return one;
  }

  private void draw(Coverage.State state, double left, double top, double bottom) {
    switch (state) {
      case TAGGED -> Shapes.rectangle(tagged, left, top, left + WIDE, bottom);
      case BACKGROUND -> Shapes.rectangle(background, left, top, left + WIDE, bottom);
      case UNTOUCHED ->
          Shapes.rectangle(untouched, left + 0.5, top + 0.5, left + WIDE - 0.5, bottom - 0.5);
      case ASIDE -> {}
    }
  }
}
