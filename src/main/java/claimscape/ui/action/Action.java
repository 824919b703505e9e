package claimscape.ui.action;

import claimscape.argument.Level;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Something that a user can do. Menus, toolbars, the palette, shortcuts and the page of all keys
 * are made from it.
 *
 * @param id pane and name, {@code reader.claim}; its words are {@code reader.claim} and, for a
 *     longer explanation, {@code reader.claim.help} in the bundle of the pane
 * @param icon a name that {@code Icons} knows, or empty
 * @param keys any of them runs it; the first is shown
 * @param when where its keys act
 * @param level the lowest level of a project that offers it
 */
public record Action(
    String id,
    String icon,
    List<Chord> keys,
    When when,
    Runnable run,
    BooleanSupplier enabled,
    Level level) {
  public Action {
    keys = List.copyOf(keys);
    if (id.indexOf('.') <= 0) {
      throw new IllegalArgumentException("an action is named by its pane and a word: " + id);
    }
  }

  /**
   * An action that is always possible, without an icon.
   *
   * @param keys as {@link Chord#of} reads them
   */
  public static Action of(String id, When when, Runnable run, String... keys) {
    return new Action(
        id, "", List.of(keys).stream().map(Chord::of).toList(), when, run, () -> true, Level.BASIC);
  }

  public Action withIcon(String name) {
    return new Action(id, name, keys, when, run, enabled, level);
  }

  /** The same, possible only while the condition holds. */
  public Action whenever(BooleanSupplier condition) {
    return new Action(id, icon, keys, when, run, condition, level);
  }

  /** The same, offered from a level on. */
  public Action from(Level lowest) {
    return new Action(id, icon, keys, when, run, enabled, lowest);
  }

  /** The same by name and keys, doing something else. */
  public Action instead(Runnable other) {
    return new Action(id, icon, keys, when, other, enabled, level);
  }

  /** Those of the actions that a level offers. */
  public static List<Action> offered(List<Action> actions, Level level) {
    return actions.stream().filter(action -> level.includes(action.level())).toList();
  }

  /** The pane whose bundle has the words. */
  public String pane() {
    return id.substring(0, id.indexOf('.'));
  }
}
