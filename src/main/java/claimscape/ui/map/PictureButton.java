package claimscape.ui.map;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.action.Chord;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Offers the ways in which the map leaves the window as a picture. */
final class PictureButton extends Button {
  private final ContextMenu menu = new ContextMenu();
  private final List<Action> pictures;
  private final ActionWords words;

  /**
   * A button that opens a menu.
   *
   * @param pictures what draws the map for elsewhere
   */
  PictureButton(List<Action> pictures, Icons icons, Phrases phrases) {
    super("", icons.icon("picture"));
    this.pictures = pictures;
    this.words = new ActionWords(phrases.locale());
    getStyleClass().add("cs-icon-button");
    setId("map-picture");
    setAccessibleText(phrases.say("map.picture"));
    setTooltip(new Tooltip(phrases.say("map.picture")));
    menu.setId("map-picture-menu");
    setOnAction(event -> open());
  }

  private void open() {
    menu.getItems().setAll(items());
    menu.show(this, Side.BOTTOM, 0, 4);
  }

  /** The same ways, for the menu at the pointer. */
  List<MenuItem> items() {
    return pictures.stream().map(this::item).toList();
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(words.name(action));
    item.setId(action.id());
    item.setDisable(!action.enabled().getAsBoolean());
    item.setOnAction(event -> action.run().run());
    action.keys().stream().findFirst().map(Chord::inMenu).ifPresent(item::setAccelerator);
    return item;
  }
}
