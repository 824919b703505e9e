package claimscape.ui.shell;

import claimscape.argument.Level;
import claimscape.text.Problem;
import claimscape.ui.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that can be done now: with the window, and in the panes of the open project. */
final class Repertoire {
  private final Shell shell;
  private List<Action> window = List.of();
  private List<Action> panes = List.of();

  Repertoire(Shell shell) {
    this.shell = shell;
  }

  /** What can be done with the window itself. */
  void begin(List<Action> actions) {
    window = List.copyOf(actions);
  }

  /** What the panes of the open project can do; nothing where none is open. */
  void take(List<Action> actions) {
    panes = List.copyOf(actions);
  }

  private List<Action> all() {
    List<Action> all = new ArrayList<>(window);
    all.addAll(panes);
    return all;
  }

  private Level level() {
    return shell.current().map(open -> open.bench().level()).orElse(Level.FULL);
  }

  /** What the level of the project offers, for menus, palette and help. */
  List<Action> offered() {
    return Action.offered(all(), level());
  }

  /** For keys: one that the level does not offer says so instead of doing nothing. */
  List<Action> underKeys() {
    Level level = level();
    return all().stream()
        .map(action -> level.includes(action.level()) ? action : refusing(action))
        .toList();
  }

  private Action refusing(Action action) {
    return action.instead(
        () ->
            shell.offer(
                Problem.of("level.needed", shell.words().name(action), name(action.level())),
                new NoticeBar.Offer(
                    shell.say("level.use", name(action.level())),
                    () -> shell.setLevel(action.level()))));
  }

  private String name(Level level) {
    return shell.say("level." + level.name().toLowerCase(Locale.ROOT));
  }

  /**
   * An action of the window.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Action named(String id) {
    return window.stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no action " + id));
  }
}
