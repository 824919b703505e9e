package claimscape.ui.reader.page;

import claimscape.session.TextSelection;
import claimscape.text.Span;
import claimscape.ui.fx.CarriedWords;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/**
 * Carries what is selected out of the page by the drag board. A press on the selection may become a
 * click or this, so nothing is let go of before it is known which.
 */
final class Carrying {
  private static final double WIDEST = 460;
  private static final double HIGHEST = 88;

  private final PageView page;
  private boolean held = false;

  /**
   * @param taken hears when another pane has taken the words
   */
  Carrying(PageView page, Runnable taken) {
    this.page = page;
    page.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
    page.addEventHandler(
        DragEvent.DRAG_DONE,
        event -> {
          if (event.isAccepted() && event.getGestureTarget() != null) {
            taken.run();
          }
        });
  }

  /** Takes hold of the selection where the pointer is on it; tells whether it is. */
  boolean hold(MouseEvent event) {
    held =
        page.places()
            .unitAt(event.getX(), event.getY())
            .filter(at -> selected().stream().anyMatch(span -> span.contains(at)))
            .isPresent();
    return held;
  }

  boolean holds() {
    return held;
  }

  /** Lets go; tells whether the selection was held and not carried away. */
  boolean release() {
    boolean still = held;
    held = false;
    return still;
  }

  private List<Span> selected() {
    return page.shown().map(OpenText::selected).orElse(List.of());
  }

  private void begin(MouseEvent event) {
    if (!held || page.shown().isEmpty()) {
      return;
    }
    OpenText open = page.shown().get();
    String quote =
        open.selected().stream().map(open.text()::slice).collect(Collectors.joining(" … "));
    Dragboard board = page.startDragAndDrop(TransferMode.COPY);
    board.setContent(
        CarriedWords.content(new TextSelection(open.source(), open.selected()), quote));
    page.places()
        .boundsOf(open.selected().getFirst())
        .ifPresent(at -> show(board, at, event.getX(), event.getY()));
    held = false;
    event.consume();
  }

  /** Shows the words themselves beside the pointer, as far as they are in view. */
  private void show(Dragboard board, Bounds at, double x, double y) {
    double left = Math.max(0, at.getMinX());
    double top = Math.max(0, at.getMinY());
    double width = Math.min(WIDEST, Math.min(page.getWidth(), at.getMaxX()) - left);
    double height = Math.min(HIGHEST, Math.min(page.getHeight(), at.getMaxY()) - top);
    if (width < 1 || height < 1) {
      return;
    }
    SnapshotParameters part = new SnapshotParameters();
    part.setFill(Color.TRANSPARENT);
    part.setViewport(
        new Rectangle2D(page.getLayoutX() + left, page.getLayoutY() + top, width, height));
    board.setDragView(
        page.snapshot(part, null), Math.clamp(x - left, 0, width), Math.clamp(y - top, -8, height));
  }
}
