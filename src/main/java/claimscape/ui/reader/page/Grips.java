package claimscape.ui.reader.page;

import claimscape.argument.Role;
import claimscape.text.Graphemes;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Recutting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The grips at the ends of one passage's stretches. Dragging one shows how the passage would be
 * cut; letting go cuts it.
 */
public final class Grips {
  private static final double EDGE_STEP = 18;

  private final PageView page;
  private final Group all = new Group();
  private Optional<Held> held = Optional.empty();
  private List<Span> shown = List.of();
  private Consumer<List<Span>> cut = spans -> {};
  private Optional<Taken> taken = Optional.empty();

  /** The passage that can be cut. */
  private record Held(List<Span> stretches, Role role) {}

  /**
   * A grip that is being dragged.
   *
   * @param offset from the pointer to the middle of its line
   */
  private record Taken(Recutting.Border border, Point2D offset) {}

  Grips(PageView page, Pane paper) {
    this.page = page;
    // The page has the pointer first: a grip moves by whole characters and is soon left behind.
    page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::take);
    page.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> taken.ifPresent(at -> lead(event, at)));
    page.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> taken.ifPresent(at -> drop(event, at)));
    all.setManaged(false);
    all.setId("reader-grips");
    paper.getChildren().add(all);
  }

  /** Hears how the passage shall be cut. */
  public void onCut(Consumer<List<Span>> then) {
    cut = then;
  }

  /** Shows grips at the ends of these stretches. */
  public void show(List<Span> stretches, Role role) {
    Held wanted = new Held(List.copyOf(stretches), role);
    if (held.filter(wanted::equals).isEmpty()) {
      held = Optional.of(wanted);
      shown = wanted.stretches();
      all.getChildren().setAll(grips(wanted));
    }
    place();
  }

  /** Shows none. */
  public void hide() {
    held = Optional.empty();
    all.getChildren().clear();
  }

  private List<Grip> grips(Held wanted) {
    List<Grip> grips = new ArrayList<>();
    for (int i = 0; i < wanted.stretches().size(); i++) {
      for (Recutting.Side side : Recutting.Side.values()) {
        grips.add(new Grip(new Recutting.Border(i, side), wanted.role()));
      }
    }
    return grips;
  }

  /** Puts the grips where their stretches end now; those out of view are not seen. */
  void place() {
    all.toFront();
    for (var node : all.getChildren()) {
      if (node instanceof Grip grip) {
        Optional<Rectangle2D> end = end(grip.border());
        grip.setVisible(end.isPresent());
        end.ifPresent(at -> grip.stand(at, runsLeft(grip.border())));
      }
    }
  }

  /** The box of the first or last character of a stretch. */
  private Optional<Rectangle2D> end(Recutting.Border border) {
    return page.places().boxes(character(border)).stream().findFirst();
  }

  private Span character(Recutting.Border border) {
    Span span = shown.get(border.stretch());
    String text = page.shown().orElseThrow().text().content();
    return switch (border.side()) {
      case START -> new Span(span.start(), Graphemes.ceiling(text, span.start() + 1));
      case END -> new Span(Graphemes.floor(text, span.end() - 1), span.end());
    };
  }

  /** Whether the character at a border is one that is written from right to left. */
  private boolean runsLeft(Recutting.Border border) {
    OpenText open = page.shown().orElseThrow();
    return switch (Character.getDirectionality(
        open.text().content().codePointAt(character(border).start()))) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> false;
      default -> open.isRightToLeft();
    };
  }

  private void take(MouseEvent event) {
    taken =
        event.getButton() == MouseButton.PRIMARY
            ? gripOf(event.getTarget())
                .map(
                    grip ->
                        new Taken(
                            grip.border(), grip.middle().subtract(event.getX(), event.getY())))
            : Optional.empty();
    if (taken.isPresent()) {
      page.requestFocus();
      event.consume();
    }
  }

  private Optional<Grip> gripOf(EventTarget target) {
    return all.getChildren().stream()
        .filter(Grip.class::isInstance)
        .map(Grip.class::cast)
        .filter(grip -> grip.getChildren().contains(target))
        .findFirst();
  }

  private void lead(MouseEvent event, Taken at) {
    event.consume();
    if (held.isEmpty() || page.shown().isEmpty()) {
      return;
    }
    double y = event.getY() + at.offset().getY();
    if (y < 0 || y > page.getHeight()) {
      page.scrollBy(y < 0 ? -EDGE_STEP : EDGE_STEP);
    }
    Recutting recutting =
        new Recutting(page.shown().get().caret().reading(), held.get().stretches());
    page.places()
        .edgeAt(
            event.getX() + at.offset().getX(), Math.clamp(y, 0, Math.max(0, page.getHeight() - 1)))
        .ifPresent(
            offset -> {
              shown = recutting.at(at.border(), offset);
              page.preview(shown);
              place();
            });
  }

  private void drop(MouseEvent event, Taken at) {
    lead(event, at);
    taken = Optional.empty();
    List<Span> wanted = shown;
    boolean other = held.filter(now -> !now.stretches().equals(wanted)).isPresent();
    page.refreshSelection();
    if (other) {
      cut.accept(wanted);
    }
  }
}
