package claimscape.ui.shell;

import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import java.util.List;
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
  /** How many times as wide as its menus the row must be for a search field. */
  private static final double NARROW = 2.2;

  private final Icons icons;
  private final ActionWords words;
  private final Label title = Script.dress(new Label());
  private final Label unsaved = new Label("•");
  private final MenuBar menus;
  private final Label prompt = new Label();
  private final Label searchKey = new Label();
  private final Region searchGap = new Region();
  private final Button search;
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
    this.menus = menus;
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
    search = search(phrases, action);
    menus.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(0);
    widthProperty().subscribe(width -> fold());
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
    prompt.setText(phrases.say("search.everything"));
    prompt.getStyleClass().add("shell-search-prompt");
    HBox.setHgrow(searchGap, Priority.ALWAYS);
    searchKey.setText(palette.keys().getFirst().shown());
    searchKey.getStyleClass().add("cs-key");
    HBox inside = new HBox(icons.icon("search", 16), prompt, searchGap, searchKey);
    inside.getStyleClass().add("shell-search-inside");
    Button field = new Button("", inside);
    inside.prefWidthProperty().bind(field.widthProperty().subtract(2));
    field.setId("search");
    field.getStyleClass().setAll("shell-search");
    field.setAccessibleText(words.name(palette));
    field.setTooltip(new Tooltip(words.nameAndKey(palette)));
    field.setFocusTraversable(false);
    field.setOnAction(event -> palette.run().run());
    return field;
  }

  /** Where the row is narrow, the search is a button: the menus keep their names. */
  private void fold() {
    boolean narrow = getWidth() < NARROW * menus.prefWidth(-1);
    for (Node part : List.of(prompt, searchGap, searchKey)) {
      part.setVisible(!narrow);
      part.setManaged(!narrow);
    }
    search.getStyleClass().remove("shell-search-narrow");
    if (narrow) {
      search.getStyleClass().add("shell-search-narrow");
    }
  }

  void show(String name, boolean changed, boolean canUndo, boolean canRedo) {
    title.setText(name);
    unsaved.setVisible(changed);
    unsaved.setManaged(changed);
    undo.setDisable(!canUndo);
    redo.setDisable(!canRedo);
  }
}
