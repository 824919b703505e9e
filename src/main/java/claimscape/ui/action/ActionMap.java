package claimscape.ui.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Finds the action for a key. A pane's own key goes before one that acts anywhere. While a text
 * field has the focus no key acts that the field would type or edit with.
 */
public final class ActionMap {
  private static final Set<KeyCode> EDITING =
      Set.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.Y,
          KeyCode.Z,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE);

  private final Supplier<List<Action>> actions;

  /**
   * @param actions all that can be done now; asked for at every key, since panes come and go
   */
  public ActionMap(Supplier<List<Action>> actions) {
    this.actions = actions;
  }

  /** Runs actions for the keys that nothing within the scene takes first. */
  public void listen(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, scene));
  }

  private void press(KeyEvent event, Scene scene) {
    Optional<Node> focus = Optional.ofNullable(scene.getFocusOwner());
    boolean typing = focus.filter(ActionMap::takesTyping).isPresent();
    find(event, When.around(focus), typing)
        .ifPresent(
            action -> {
              event.consume();
              action.run().run();
            });
  }

  /**
   * The possible action that this key means.
   *
   * @param pane which has the focus
   * @param typing whether a text field has it
   */
  public Optional<Action> find(KeyEvent event, When pane, boolean typing) {
    return actions.get().stream()
        .filter(action -> action.when() == pane || action.when() == When.ANYWHERE)
        .sorted(Comparator.comparing((Action action) -> action.when() == When.ANYWHERE))
        .filter(action -> keys(action, typing).anyMatch(key -> key.matches(event)))
        .filter(action -> action.enabled().getAsBoolean())
        .findFirst();
  }

  private static Stream<Chord> keys(Action action, boolean typing) {
    return action.keys().stream().filter(key -> !typing || !belongsToField(key));
  }

  private static boolean belongsToField(Chord key) {
    return key.types() || (key.ctrl() && !key.alt() && isEditing(key));
  }

  /** Ctrl+C and its like; with Shift only redo and the keys that select. */
  private static boolean isEditing(Chord key) {
    return EDITING.contains(key.key())
        && (!key.shift() || key.key() == KeyCode.Z || !key.key().isLetterKey());
  }

  private static boolean takesTyping(Node node) {
    return node instanceof TextInputControl field && field.isEditable();
  }
}
