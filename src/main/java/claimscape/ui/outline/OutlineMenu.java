package claimscape.ui.outline;

import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.Chord;
import claimscape.ui.fx.Phrases;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu: the actions of the outline as they are possible now. */
final class OutlineMenu extends ContextMenu {
  private static final String ROLE = "outline.role.";
  private static final List<String> NEW_GROUPS =
      List.of(
          "outline.child", "outline.supports", "outline.kind", "outline.fold", "outline.delete");

  private final List<Action> actions;
  private final Workbench bench;
  private final Phrases phrases;

  OutlineMenu(List<Action> actions, Workbench bench, Phrases phrases) {
    this.bench = bench;
    this.actions = actions;
    this.phrases = phrases;
    setId("outline-menu");
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
  }

  private void fill() {
    getItems().clear();
    Menu roles = new Menu(phrases.say("outline.role"));
    for (Action action : Action.offered(actions, bench.level())) {
      if (action.id().startsWith(ROLE)) {
        if (roles.getItems().isEmpty()) {
          getItems().add(roles);
        }
        roles.getItems().add(item(action));
      } else {
        if (NEW_GROUPS.contains(action.id())) {
          getItems().add(new SeparatorMenuItem());
        }
        getItems().add(item(action));
      }
    }
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(phrases.say(action.id()));
    item.setId(action.id());
    action.keys().stream().findFirst().map(Chord::inMenu).ifPresent(item::setAccelerator);
    item.setDisable(!action.enabled().getAsBoolean());
    item.setOnAction(event -> action.run().run());
    return item;
  }
}
