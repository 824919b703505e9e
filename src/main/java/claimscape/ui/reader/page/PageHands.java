package claimscape.ui.reader.page;

import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.text.Span;
import claimscape.ui.reader.mark.TextCaret;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What hands do on a page: selecting by drag, clicks and Shift with the arrows, scrolling, and
 * choosing a mark by a click on it. What tags is not decided here.
 */
public final class PageHands {
  private static final double EDGE_STEP = 18;

  private final PageView page;
  private final Runnable changed;
  private final Consumer<Passage> chosen;
  private final Carrying carrying;
  private boolean dragged = false;

  /**
   * Hands on a page.
   *
   * @param changed hears when caret or selection have changed
   * @param chosen hears which mark was clicked
   * @param taken hears when the words selected were carried to another pane
   */
  public PageHands(PageView page, Runnable changed, Consumer<Passage> chosen, Runnable taken) {
    this.page = page;
    this.changed = changed;
    this.chosen = chosen;
    this.carrying = new Carrying(page, taken);
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    page.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> page.hover(Optional.empty()));
    page.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private Optional<TextCaret> caret() {
    return page.shown().map(OpenText::caret);
  }

  private void press(MouseEvent event) {
    page.requestFocus();
    Optional<Integer> at = page.places().edgeAt(event.getX(), event.getY());
    if (event.getButton() != MouseButton.PRIMARY || at.isEmpty() || caret().isEmpty()) {
      return;
    }
    dragged = false;
    TextCaret caret = caret().get();
    if (isPlain(event) && event.getClickCount() == 1 && carrying.hold(event)) {
      event.consume();
      return;
    }
    if (event.isShiftDown()) {
      caret.extendTo(at.get());
    } else if (event.isShortcutDown()) {
      caret.placeBeside(at.get());
    } else {
      int place =
          event.getClickCount() > 1
              ? page.places().unitAt(event.getX(), event.getY()).orElse(at.get())
              : at.get();
      caret.click(place, event.getClickCount());
    }
    changed.run();
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || caret().isEmpty() || carrying.holds()) {
      return;
    }
    if (event.getY() < 0 || event.getY() > page.getHeight()) {
      page.scrollBy(event.getY() < 0 ? -EDGE_STEP : EDGE_STEP);
    }
    double y = Math.clamp(event.getY(), 0, Math.max(0, page.getHeight() - 1));
    dragged |= !event.isStillSincePress();
    if (dragged) {
      page.places().edgeAt(event.getX(), y).ifPresent(at -> caret().orElseThrow().extendTo(at));
      changed.run();
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (dragged) {
      drag(event);
    }
    if (carrying.release()) {
      page.places()
          .edgeAt(event.getX(), event.getY())
          .ifPresent(at -> caret().orElseThrow().place(at));
      changed.run();
    }
    if (!dragged && isPlain(event) && event.getClickCount() == 1) {
      passageAt(event).ifPresent(chosen);
    }
  }

  private static boolean isPlain(MouseEvent event) {
    return !event.isShiftDown() && !event.isShortcutDown();
  }

  private Optional<Passage> passageAt(MouseEvent event) {
    return page.places().unitAt(event.getX(), event.getY()).flatMap(page::passageAt);
  }

  private void move(MouseEvent event) {
    Optional<PassageId> here = passageAt(event).map(Passage::id);
    page.hover(here);
    boolean text = page.places().unitAt(event.getX(), event.getY()).isPresent();
    page.setCursor(text ? Cursor.TEXT : Cursor.DEFAULT);
  }

  private void scroll(ScrollEvent event) {
    if (!event.isShortcutDown()) {
      page.scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (caret().isEmpty() || event.isAltDown()) {
      return;
    }
    TextCaret caret = caret().get();
    boolean word = event.isShortcutDown();
    boolean extend = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT -> go(event, Optional.of(caret.step(!forwardIsRight(), word)), extend);
      case RIGHT -> go(event, Optional.of(caret.step(forwardIsRight(), word)), extend);
      case UP, DOWN -> {
        if (extend && !word) {
          boolean down = event.getCode() == KeyCode.DOWN;
          go(event, page.places().lineFrom(caret.at(), down), true);
        }
      }
      case HOME -> ends(event, caret, 0, extend);
      case END -> ends(event, caret, caret.reading().text().length(), extend);
      case PAGE_UP -> turn(event, -1);
      case PAGE_DOWN, SPACE -> turn(event, extend ? -1 : 1);
      default -> {}
    }
  }

  /** Without Ctrl the ends are those of the paragraph. */
  private void ends(KeyEvent event, TextCaret caret, int end, boolean extend) {
    if (event.isShortcutDown()) {
      go(event, Optional.of(end), extend);
      return;
    }
    int paragraph = caret.reading().text().paragraphAt(caret.at());
    if (paragraph >= 0) {
      Span span = caret.reading().text().paragraphs().get(paragraph);
      go(event, Optional.of(end == 0 ? span.start() : span.end()), extend);
    }
  }

  private boolean forwardIsRight() {
    return page.shown().filter(OpenText::isRightToLeft).isEmpty();
  }

  private void go(KeyEvent event, Optional<Integer> to, boolean extend) {
    to.ifPresent(
        offset -> {
          TextCaret caret = caret().orElseThrow();
          if (extend) {
            caret.extendTo(offset);
          } else {
            caret.place(offset);
          }
          changed.run();
          page.bringIntoView(new Span(offset, offset + 1));
        });
    event.consume();
  }

  private void turn(KeyEvent event, int pages) {
    page.scrollBy(pages * page.screenful());
    event.consume();
  }
}
