package claimscape.ui.map;

import claimscape.argument.Level;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.Chord;
import claimscape.ui.action.When;
import claimscape.ui.map.sight.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The actions of the map with their keys, in the order of its menu. */
final class MapActions {
  private static final double STEP = 1.25;

  /** As many views have a key. */
  private static final int VIEWS = 9;

  private final Workbench bench;
  private final MapCommands commands;
  private final MapView view;
  private final Corner corner;
  private final Views views;
  private final Runnable filter;
  private final Runnable escape;
  private final List<Action> actions = new ArrayList<>();

  MapActions(
      Workbench bench,
      MapCommands commands,
      MapView view,
      Corner corner,
      Views views,
      Runnable filter,
      Runnable escape) {
    this.bench = bench;
    this.commands = commands;
    this.view = view;
    this.corner = corner;
    this.views = views;
    this.filter = filter;
    this.escape = escape;
  }

  List<Action> all() {
    statements();
    relations();
    roles();
    walking();
    looking();
    return List.copyOf(actions);
  }

  private void add(String id, String icon, BooleanSupplier enabled, Runnable run, String... keys) {
    from(Level.BASIC, id, icon, enabled, run, keys);
  }

  private void from(
      Level level, String id, String icon, BooleanSupplier enabled, Runnable run, String... keys) {
    List<Chord> chords = Stream.of(keys).map(Chord::of).toList();
    actions.add(new Action("map." + id, icon, chords, When.MAP, run, enabled, level));
  }

  private void always(String id, String icon, Runnable run, String... keys) {
    add(id, icon, () -> true, run, keys);
  }

  private void statements() {
    BooleanSupplier one = commands::isStatement;
    BooleanSupplier any = commands::isSelected;
    add("edit", "edit", one, commands::rename, "F2");
    add("next", "", one, commands::nextPassage, "G");
    add("target", "flag", any, commands::target, "T");
    add("addTarget", "", any, commands::addTarget, "Shift+T");
    add("child", "plus", any, commands::addChild, "Tab");
    add("parent", "", one, commands::addParent, "Shift+Tab");
    add("merge", "merge", one, commands::merge, "Ctrl+M");
    add("fold", "fold", one, commands::fold, "Space");
    add("focus", "eye", one, commands::focus, "F");
    add("leave", "", () -> true, escape, "Esc");
    add("unpin", "pin", commands::isPinned, commands::unpin);
    add("delete", "trash", any, commands::delete, "Del");
  }

  private void relations() {
    BooleanSupplier one = commands::isStatement;
    BooleanSupplier armed = () -> bench.desk().armed().isPresent();
    add("supports", "connect", one, commands::chooseSupport, "S");
    choose("attacks", RelationKind.ATTACKS, "O");
    choose("restates", RelationKind.RESTATES, "=");
    choose("answers", RelationKind.ANSWERS, "I");
    add("link", "link", commands::isLink, commands::openLink, "Enter");
    add("kind", "", armed, () -> bench.mending().nextKind(), "X");
    add("reverse", "reverse", armed, () -> bench.mending().reverse(), "Shift+X");
    always("retarget", "", commands::retarget, "L");
    from(Level.FULL, "undercut", "", () -> true, commands::undercut, "U");
    BooleanSupplier joins = () -> one.getAsBoolean() && armed.getAsBoolean();
    from(Level.STANDARD, "join", "link", joins, commands::join, "J");
    from(Level.STANDARD, "takeOut", "", commands::isLinked, commands::takeOut, "Shift+Del");
  }

  private void choose(String id, RelationKind kind, String key) {
    Runnable run = () -> commands.choose(kind, "map." + id);
    from(Level.of(kind), id, "", commands::isStatement, run, key);
  }

  private void roles() {
    role(Role.CLAIM, "1", "C");
    role(Role.EVIDENCE, "2", "E");
    role(Role.REBUTTAL, "3", "R");
    role(Role.PREMISE, "4", "P");
    role(Role.QUESTION, "5", "Q");
    role(Role.NOTE, "7", "N");
  }

  private void role(Role role, String... keys) {
    String id = "role." + role.name().toLowerCase(Locale.ROOT);
    from(Level.of(role), id, "", commands::isStatement, () -> commands.role(role), keys);
  }

  private void walking() {
    for (Walk.Step step : Walk.Step.values()) {
      String key = step.name().charAt(0) + step.name().substring(1).toLowerCase(Locale.ROOT);
      always("walk." + step.name().toLowerCase(Locale.ROOT), "", () -> commands.walk(step), key);
      always(
          "extend." + step.name().toLowerCase(Locale.ROOT),
          "",
          () -> commands.extend(step),
          "Shift+" + key);
    }
    BooleanSupplier movable = () -> commands.isStatement() && views.moves();
    add("move.up", "", movable, () -> commands.move(0, -1), "Ctrl+Up");
    add("move.down", "", movable, () -> commands.move(0, 1), "Ctrl+Down");
    add("move.left", "", movable, () -> commands.move(-1, 0), "Ctrl+Left");
    add("move.right", "", movable, () -> commands.move(1, 0), "Ctrl+Right");
    always("home", "", commands::home, "Home");
    always("back", "left", commands::back, "Alt+Left");
    always("forward", "right", commands::forward, "Alt+Right");
    always("selectAll", "", commands::selectAll, "Ctrl+A");
  }

  private void looking() {
    always("zoomIn", "plus", () -> view.zoomBy(STEP), "Ctrl++", "Ctrl+=");
    always("zoomOut", "minus", () -> view.zoomBy(1 / STEP), "Ctrl+-");
    always("zoomReset", "", () -> view.zoomTo(1), "Ctrl+0");
    always("fit", "fit", view::fit, "Z");
    add(
        "fitSelection",
        "",
        commands::isSelected,
        () -> view.fit(bench.desk().selection()),
        "Shift+Z");
    from(Level.STANDARD, "voices", "", () -> true, commands::colourVoices, "V");
    always("filter", "filter", filter, "Shift+F");
    always("view.keep", "eye", views::keep, "B");
    BooleanSupplier current = () -> views.current().isPresent();
    add("view.update", "", current, views::update);
    add("view.rename", "", current, views::rename);
    add("view.forget", "", current, views::forget);
    for (int place = 1; place <= VIEWS; place++) {
      int here = place;
      add("view." + here, "eye", () -> views.has(here), () -> views.go(here), "Alt+" + here);
    }
    for (Manner.Choice choice : Manner.Choice.values()) {
      BooleanSupplier means = () -> views.means(choice.all().getFirst());
      for (Manner manner : choice.all()) {
        from(manner.level(), manner.id(), "", means, () -> views.draw(manner));
      }
      from(choice.level(), choice.id(), "", means, () -> views.next(choice), choice.key());
    }
    always("legend", "", corner::toggleLegend, "Ctrl+Shift+L");
    always("overview", "", corner::toggleOverview, "Ctrl+Shift+M");
  }
}
