package claimscape.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of a page, each with a name and something to choose; a choice acts at once. */
final class ChoiceRows {
  private final Shell shell;
  private final String page;

  /**
   * @param page by which the words of the rows begin
   */
  ChoiceRows(Shell shell, String page) {
    this.shell = shell;
    this.page = page;
  }

  /** Something that is there or not. */
  record Flag(String name, boolean on, Consumer<Boolean> then) {}

  /** Several that are there or not. */
  Node flags(List<Flag> flags) {
    HBox row = new HBox();
    row.getStyleClass().add("shell-choices");
    for (Flag flag : flags) {
      ToggleButton button = button(shell.say(page + "." + flag.name()));
      button.setSelected(flag.on());
      button.setOnAction(event -> flag.then().accept(button.isSelected()));
      row.getChildren().add(button);
    }
    return row;
  }

  private static ToggleButton button(String words) {
    ToggleButton button = new ToggleButton(words);
    button.getStyleClass().setAll("shell-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** One of several. */
  <E extends Enum<E>> Node choices(String name, List<E> values, E chosen, Consumer<E> then) {
    List<String> words =
        values.stream()
            .map(value -> shell.say(name + "." + value.name().toLowerCase(Locale.ROOT)))
            .toList();
    return toggles(words, values.indexOf(chosen), index -> then.accept(values.get(index)));
  }

  static Node toggles(List<String> words, int chosen, Consumer<Integer> then) {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().add("shell-choices");
    for (int i = 0; i < words.size(); i++) {
      int index = i;
      ToggleButton button = button(words.get(i));
      button.setToggleGroup(group);
      button.setSelected(i == chosen);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            then.accept(index);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  Node row(String name, Node control) {
    Label label = new Label(shell.say(page + "." + name));
    label.getStyleClass().addAll("shell-settings-name", "cs-second");
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(label, control);
    row.getStyleClass().add("shell-settings-row");
    return row;
  }
}
