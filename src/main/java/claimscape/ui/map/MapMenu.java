package claimscape.ui.map;

import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu at the pointer: what can be done with what is selected. */
final class MapMenu extends ContextMenu {
  private static final List<String> ORDER =
      List.of(
          "map.edit",
          "map.next",
          "map.target",
          "map.addTarget",
          "",
          "map.child",
          "map.parent",
          "map.merge",
          "",
          "map.supports",
          "map.attacks",
          "map.restates",
          "map.answers",
          "",
          "map.kind",
          "map.reverse",
          "map.retarget",
          "map.undercut",
          "map.takeOut",
          "",
          "roles",
          "map.fold",
          "map.focus",
          "map.unpin",
          "",
          "map.delete",
          "",
          "map.fit",
          "map.legend");
  private static final Set<String> ONLY_WHERE_POSSIBLE = Set.of("map.takeOut", "map.unpin");

  private final List<Action> actions;
  private final Supplier<List<MenuItem>> pictures;
  private final Workbench bench;
  private final Phrases phrases;

  MapMenu(
      List<Action> actions, Supplier<List<MenuItem>> pictures, Workbench bench, Phrases phrases) {
    this.actions = actions;
    this.pictures = pictures;
    this.bench = bench;
    this.phrases = phrases;
    setId("map-menu");
  }

  /** Fills the menu for what is selected now. */
  void fill() {
    getItems().clear();
    for (String id : ORDER) {
      if (id.isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      } else if (id.equals("roles")) {
        getItems().add(roles());
      } else {
        offered().stream()
            .filter(action -> action.id().equals(id))
            .filter(action -> !ONLY_WHERE_POSSIBLE.contains(id) || action.enabled().getAsBoolean())
            .map(this::item)
            .forEach(getItems()::add);
      }
    }
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(pictures.get());
  }

  private List<Action> offered() {
    return Action.offered(actions, bench.level());
  }

  private Menu roles() {
    Menu menu = new Menu(phrases.say("map.role"));
    offered().stream()
        .filter(action -> action.id().startsWith("map.role."))
        .map(this::item)
        .forEach(menu.getItems()::add);
    return menu;
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(phrases.say(action.id()));
    item.setDisable(!action.enabled().getAsBoolean());
    item.setOnAction(event -> action.run().run());
    if (!action.keys().isEmpty()) {
      item.setAccelerator(action.keys().getFirst().inMenu());
    }
    return item;
  }
}
