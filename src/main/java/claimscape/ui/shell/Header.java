package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The top row: sign, title, menus, undo and redo, the search field, light and dark. */
final class Header extends HBox {
  private final Icons icons;
  private final ActionWords words;
  private final Label title = new Label();
  private final Label unsaved = new Label("•");
  private final Button undo;
  private final Button redo;

  /**
   * @param action finds an action by its id
   */
  Header(
      Icons icons,
      Phrases phrases,
      ActionWords words,
      MenuBar menus,
      Function<String, Action> action) {
    this.icons = icons;
    this.words = words;
    getStyleClass().add("shell-header");
    title.getStyleClass().add("shell-title");
    unsaved.getStyleClass().addAll("shell-title", "cs-second");
    unsaved.setAccessibleText(phrases.say("title.unsaved"));
    Tooltip.install(unsaved, new Tooltip(phrases.say("title.unsaved")));
    undo = button(action.apply("shell.undo"));
    redo = button(action.apply("shell.redo"));
    Button theme = button(action.apply("shell.theme"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Node sign = icons.sign(20);
    Node search = search(phrases, action);
    HBox.setMargin(search, new Insets(0, 9, 0, 12));
    getChildren().addAll(sign, title, unsaved, menus, gap, undo, redo, search, theme);
    show("", false, false, false);
  }

  private Button button(Action action) {
    Button button = new Button("", icons.icon(action.icon()));
    button.getStyleClass().setAll("cs-icon-button");
    button.setAccessibleText(words.name(action));
    button.setTooltip(new Tooltip(words.nameAndKey(action)));
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run().run());
    return button;
  }

  /** A field to look at: a click opens the palette in its place. */
  private Button search(Phrases phrases, Function<String, Action> action) {
    Action palette = action.apply("shell.palette");
    Label prompt = new Label(phrases.say("search.everything"));
    prompt.getStyleClass().add("shell-search-prompt");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label key = new Label(palette.keys().getFirst().shown());
    key.getStyleClass().add("cs-key");
    HBox inside = new HBox(icons.icon("search", 16), prompt, gap, key);
    inside.getStyleClass().add("shell-search-inside");
    Button field = new Button("", inside);
    inside.prefWidthProperty().bind(field.widthProperty().subtract(2));
    field.setId("search");
    field.getStyleClass().setAll("shell-search");
    field.setAccessibleText(words.name(palette));
    field.setFocusTraversable(false);
    field.setOnAction(event -> palette.run().run());
    return field;
  }

  void show(String name, boolean changed, boolean canUndo, boolean canRedo) {
    title.setText(name);
    unsaved.setVisible(changed);
    unsaved.setManaged(changed);
    undo.setDisable(!canUndo);
    redo.setDisable(!canRedo);
  }
}
