package claimscape.ui.map;

import claimscape.argument.NamedView;
import claimscape.session.Workbench;
import claimscape.ui.action.Chord;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** Lists the named views of the map, what can be done with them, and the ways of drawing it. */
final class ViewsButton extends Button {
  private final ContextMenu menu = new ContextMenu();
  private final Workbench bench;
  private final Views views;
  private final Icons icons;
  private final Phrases phrases;

  ViewsButton(Workbench bench, Views views, Icons icons, Phrases phrases) {
    super("", icons.icon("eye"));
    this.bench = bench;
    this.views = views;
    this.icons = icons;
    this.phrases = phrases;
    getStyleClass().add("cs-icon-button");
    setId("map-views");
    setAccessibleText(phrases.say("map.views"));
    setTooltip(new Tooltip(phrases.say("map.views")));
    menu.setId("map-views-menu");
    setOnAction(event -> open());
  }

  private void open() {
    menu.getItems().setAll(items());
    menu.show(this, Side.BOTTOM, 0, 4);
  }

  /** What it offers now. */
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    List<NamedView> all = views.all();
    for (int i = 0; i < all.size(); i++) {
      NamedView view = all.get(i);
      MenuItem item = item(view.name(), i < 9 ? "Alt+" + (i + 1) : "", () -> views.go(view));
      if (views.current().filter(view::equals).isPresent()) {
        item.setGraphic(icons.icon("check", 12));
      }
      items.add(item);
    }
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item(phrases.say("map.view.keep"), "B", views::keep));
    Optional<NamedView> current = views.current();
    current.ifPresent(
        view -> {
          items.add(item(phrases.say("map.view.menu.update", view.name()), "", views::update));
          items.add(item(phrases.say("map.view.menu.rename", view.name()), "", views::rename));
          items.add(item(phrases.say("map.view.menu.forget", view.name()), "", views::forget));
        });
    for (Manner.Choice choice : Manner.Choice.values()) {
      if (bench.level().compareTo(choice.level()) >= 0) {
        items.add(new SeparatorMenuItem());
        choice.all().forEach(manner -> items.add(item(manner)));
      }
    }
    return items;
  }

  private MenuItem item(Manner manner) {
    MenuItem item = item(phrases.say("map." + manner.id()), "", () -> views.draw(manner));
    if (views.isTaken(manner)) {
      item.setGraphic(icons.icon("check", 12));
    }
    item.setDisable(!views.means(manner));
    return item;
  }

  private static MenuItem item(String words, String key, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    if (!key.isEmpty()) {
      item.setAccelerator(Chord.of(key).inMenu());
    }
    return item;
  }
}
