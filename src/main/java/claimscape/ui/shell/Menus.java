package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.Chord;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * The menus, made from the list of actions whenever one is opened. {@code menus.properties} says
 * which action stands where; an action of a pane that it does not name follows at the end of the
 * menu that takes that pane's rest.
 */
final class Menus {
  private static final List<String> NAMES =
      List.of("file", "edit", "view", "argument", "sources", "window", "help");

  private final ResourceBundle plan = ResourceBundle.getBundle("claimscape.ui.shell.menus");
  private final Phrases phrases;
  private final ActionWords words;
  private final Supplier<List<Action>> actions;

  Menus(Phrases phrases, ActionWords words, Supplier<List<Action>> actions) {
    this.phrases = phrases;
    this.words = words;
    this.actions = actions;
  }

  MenuBar bar() {
    MenuBar bar = new MenuBar();
    for (String name : NAMES) {
      Menu menu = new Menu(phrases.say("menu." + name));
      menu.setId("menu-" + name);
      menu.getItems().add(new MenuItem());
      menu.setOnShowing(event -> menu.getItems().setAll(items(name)));
      bar.getMenus().add(menu);
    }
    return bar;
  }

  private List<MenuItem> items(String menu) {
    List<Action> all = actions.get();
    List<MenuItem> items = new ArrayList<>();
    for (String id : list(menu)) {
      if (id.equals("-")) {
        separate(items);
      } else {
        all.stream().filter(action -> action.id().equals(id)).map(this::item).forEach(items::add);
      }
    }
    List<String> rest = list(menu + ".rest");
    List<String> named = NAMES.stream().flatMap(name -> list(name).stream()).toList();
    for (String pane : rest) {
      separate(items);
      all.stream()
          .filter(action -> action.pane().equals(pane) && !named.contains(action.id()))
          .map(this::item)
          .forEach(items::add);
    }
    if (!items.isEmpty() && items.getLast() instanceof SeparatorMenuItem) {
      items.removeLast();
    }
    if (items.isEmpty()) {
      MenuItem nothing = new MenuItem(phrases.say("menu.nothing"));
      nothing.setDisable(true);
      items.add(nothing);
    }
    return items;
  }

  private static void separate(List<MenuItem> items) {
    if (!items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem)) {
      items.add(new SeparatorMenuItem());
    }
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(words.name(action));
    item.setId(action.id());
    action.keys().stream().findFirst().map(Chord::inMenu).ifPresent(item::setAccelerator);
    item.setDisable(!action.enabled().getAsBoolean());
    item.setOnAction(event -> action.run().run());
    return item;
  }

  private List<String> list(String key) {
    return plan.containsKey(key) ? List.of(plan.getString(key).split(" +")) : List.of();
  }
}
