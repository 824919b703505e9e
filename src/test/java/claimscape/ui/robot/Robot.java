package claimscape.ui.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The hands of a user: keys, clicks, drags. It counts what a person would call a gesture: one key
 * with its modifiers, one click however often it is repeated, one drag, one word typed. It waits
 * until the window has come to rest, never for a time.
 */
public final class Robot {
  private static final long PATIENCE_SECONDS = 10;

  private final FxRobot hands;
  private int gestures;

  public Robot(FxRobot hands) {
    this.hands = hands;
  }

  /** How many gestures were made since the last call. */
  public int gestures() {
    int made = gestures;
    gestures = 0;
    return made;
  }

  /** Presses a key with its modifiers: {@code Ctrl+Shift+C}, {@code 1}, {@code Enter}. */
  public Robot key(String chord) {
    gestures++;
    List<KeyCode> keys = new ArrayList<>();
    String rest = chord;
    while (rest.length() > 1 && rest.indexOf('+') > 0) {
      keys.add(code(rest.substring(0, rest.indexOf('+'))));
      rest = rest.substring(rest.indexOf('+') + 1);
    }
    keys.add(code(rest));
    hands.push(keys.toArray(KeyCode[]::new));
    return rest();
  }

  /**
   * Presses a key where the focus is, at once: for the thread of the window, where a walk of many
   * keys would wait too long for what each of them paints.
   */
  public static void strike(String chord) {
    List<String> names = List.of(chord.split("\\+"));
    for (EventType<KeyEvent> event : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      focused()
          .fireEvent(
              new KeyEvent(
                  event,
                  "",
                  "",
                  code(names.getLast()),
                  names.contains("Shift"),
                  names.contains("Ctrl"),
                  names.contains("Alt"),
                  false));
    }
  }

  private static KeyCode code(String name) {
    return switch (name) {
      case "Ctrl" -> KeyCode.CONTROL;
      case "Esc" -> KeyCode.ESCAPE;
      case "Backspace" -> KeyCode.BACK_SPACE;
      case "Del" -> KeyCode.DELETE;
      case "," -> KeyCode.COMMA;
      case "." -> KeyCode.PERIOD;
      case "=" -> KeyCode.EQUALS;
      case "[" -> KeyCode.OPEN_BRACKET;
      case "]" -> KeyCode.CLOSE_BRACKET;
      case "\\" -> KeyCode.BACK_SLASH;
      default ->
          name.length() == 1 && Character.isDigit(name.charAt(0))
              ? KeyCode.valueOf("DIGIT" + name)
              : KeyCode.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    };
  }

  /** Types words into what has the focus, letter by letter, at the pace of a quick hand. */
  public Robot type(String words) {
    gestures++;
    return act(
        () ->
            words
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> type(focused(), letter)));
  }

  private static void type(Node into, String letter) {
    for (EventType<KeyEvent> event : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED)) {
      into.fireEvent(
          new KeyEvent(event, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }
  }

  private static Node focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .flatMap(window -> Stream.ofNullable(window.getScene().getFocusOwner()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing has the focus"));
  }

  /** Clicks the middle of what a selector finds: {@code #id} or {@code .style-class}. */
  public Robot click(String selector) {
    return click(find(selector), 1);
  }

  public Robot click(Node node) {
    return click(node, 1);
  }

  /** Clicks a node several times in a row. */
  public Robot click(Node node, int times) {
    return click(middle(node), times);
  }

  /** Clicks a place of the screen several times in a row. */
  public Robot click(Point2D place, int times) {
    gestures++;
    hands.moveTo(place);
    return act(() -> press(place, times));
  }

  /** At one go, so that a slow machine does not take the clicks for single ones. */
  private static void press(Point2D place, int times) {
    javafx.scene.robot.Robot mouse = new javafx.scene.robot.Robot();
    mouse.mouseMove(place);
    for (int i = 0; i < times; i++) {
      mouse.mousePress(MouseButton.PRIMARY);
      mouse.mouseRelease(MouseButton.PRIMARY);
    }
  }

  /** Drags with the primary button, in a few steps as a hand does. */
  public Robot drag(Point2D from, Point2D to) {
    gestures++;
    hands.moveTo(from).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 4; i++) {
      hands.moveTo(from.interpolate(to, i / 4.0));
    }
    hands.release(MouseButton.PRIMARY);
    return rest();
  }

  public Robot hover(Point2D place) {
    hands.moveTo(place);
    return rest();
  }

  /** The one node that a selector finds. */
  public Node find(String selector) {
    return hands.lookup(selector).query();
  }

  public boolean shows(String selector) {
    return hands.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
  }

  /** The middle of a node on the screen. */
  public Point2D middle(Node node) {
    Bounds bounds = ask(() -> node.localToScreen(node.getBoundsInLocal()));
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Does something on the thread of the window, and waits for it. */
  public Robot act(Runnable what) {
    hands.interact(what);
    return rest();
  }

  /** Asks something on the thread of the window. */
  public <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
  }

  /** Waits until something is so; fails where that does not come. */
  public Robot until(String what, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(() -> so.getAsBoolean()));
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come about that " + what, e);
    }
    return this;
  }

  private Robot rest() {
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }
}
