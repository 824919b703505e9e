package claimscape.ui.outline;

import claimscape.argument.Level;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.session.Mending;
import claimscape.ui.action.Action;
import claimscape.ui.action.Chord;
import claimscape.ui.action.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The actions of the outline with their keys, in the order of its menu; the keys are the map's. */
final class OutlineActions {
  private final Mending mending;
  private final OutlineCommands commands;
  private final OutlineTree tree;
  private final List<Action> actions = new ArrayList<>();

  OutlineActions(Mending mending, OutlineCommands commands, OutlineTree tree) {
    this.mending = mending;
    this.commands = commands;
    this.tree = tree;
  }

  List<Action> all() {
    BooleanSupplier one = commands::isStatement;
    BooleanSupplier any = commands::isSelected;
    add("edit", "edit", one, commands::edit, "F2");
    add("passage", "target", any, commands::reveal, "Enter", "G");
    add("mark", "flag", any, commands::target, "T");
    add("mark.add", "", any, commands::addTarget, "Shift+T");
    add("child", "plus", () -> true, commands::addChild, "Tab");
    add("parent", "", one, commands::addParent, "Shift+Tab");
    add("add", "", () -> true, commands::add, "INSERT");
    links();
    for (Role role : Role.values()) {
      role(role);
    }
    add("merge", "merge", one, commands::merge, "Ctrl+M");
    add("fold", "fold", one, commands::fold, "Space");
    add("selectAll", "", () -> true, commands::selectAll, "Ctrl+A");
    add("open", "unfold", () -> true, () -> tree.openAll(true), "Alt+Down");
    add("close", "", () -> true, () -> tree.openAll(false), "Alt+Up");
    add("delete", "trash", any, () -> mending.deleteSelected(), "Del");
    return List.copyOf(actions);
  }

  private void links() {
    BooleanSupplier one = commands::isStatement;
    BooleanSupplier armed = commands::isArmed;
    add("supports", "connect", one, () -> commands.connect(RelationKind.SUPPORTS), "S");
    connect("attacks", RelationKind.ATTACKS, "O");
    connect("restates", RelationKind.RESTATES, "=");
    connect("answers", RelationKind.ANSWERS, "I");
    from(Level.STANDARD, "join", "link", one, commands::join, "J");
    add("link.select", "", commands::hasLink, commands::toggleLink, "K");
    add("kind", "", armed, () -> mending.nextKind(), "X");
    add("reverse", "reverse", armed, () -> mending.reverse(), "Shift+X");
    add("retarget", "", () -> true, commands::retarget, "L");
    from(Level.FULL, "undercut", "", () -> true, commands::undercut, "U");
    from(Level.STANDARD, "takeOut", "", commands::isLinked, commands::takeOut, "Shift+Del");
  }

  private void connect(String id, RelationKind kind, String key) {
    Runnable run = () -> commands.connect(kind);
    from(Level.of(kind), id, "", commands::isStatement, run, key);
  }

  private void role(Role role) {
    String digit =
        switch (role) {
          case CLAIM -> "1";
          case EVIDENCE -> "2";
          case REBUTTAL -> "3";
          case PREMISE -> "4";
          case QUESTION -> "5";
          case NOTE -> "7";
        };
    from(
        Level.of(role),
        "role." + RowWords.lower(role),
        "",
        commands::isStatement,
        () -> mending.changeRole(role),
        digit,
        Character.toString(role.letter()));
  }

  private void add(String id, String icon, BooleanSupplier enabled, Runnable run, String... keys) {
    from(Level.BASIC, id, icon, enabled, run, keys);
  }

  private void from(
      Level level, String id, String icon, BooleanSupplier enabled, Runnable run, String... keys) {
    List<Chord> chords = Stream.of(keys).map(Chord::of).toList();
    actions.add(new Action("outline." + id, icon, chords, When.OUTLINE, run, enabled, level));
  }
}
