package claimscape.ui.shell;

import claimscape.argument.Level;
import claimscape.storage.Density;
import claimscape.storage.Settings;
import claimscape.storage.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The settings; each acts at once. */
final class SettingsPage {
  private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private final Shell shell;
  private final Memory memory;

  SettingsPage(Shell shell, Memory memory) {
    this.shell = shell;
    this.memory = memory;
  }

  Node content() {
    Settings now = memory.settings();
    Level level =
        shell.current().map(open -> open.store().project().header().level()).orElse(now.level());
    VBox page =
        new VBox(
            row(
                "theme",
                choices(
                    "theme",
                    List.of(Theme.values()),
                    now.theme(),
                    theme -> memory.change(settings -> settings.withTheme(theme)))),
            row("size", sizes(now)),
            row(
                "density",
                choices(
                    "density",
                    List.of(Density.values()),
                    now.density(),
                    density -> memory.change(settings -> settings.withDensity(density)))),
            row("level", choices("level", List.of(Level.values()), level, shell::setLevel)),
            row(
                "motion",
                choices(
                    "motion",
                    List.of(Motion.values()),
                    now.reducedMotion() ? Motion.REDUCED : Motion.FULL,
                    motion ->
                        memory.change(
                            settings -> settings.withReducedMotion(motion == Motion.REDUCED)))),
            row("abbreviations", abbreviations(now)));
    page.getStyleClass().add("shell-settings");
    return page;
  }

  private enum Motion {
    FULL,
    REDUCED
  }

  private Node sizes(Settings now) {
    return toggles(
        SIZES.stream().map(size -> size + " %").toList(),
        SIZES.indexOf(now.textSize()),
        index -> memory.change(settings -> settings.withTextSize(SIZES.get(index))));
  }

  private Node abbreviations(Settings now) {
    TextField field = new TextField(String.join(" ", now.abbreviations()));
    field.getStyleClass().add("cs-field");
    field.setPromptText(shell.say("settings.abbreviations.prompt"));
    field.setAccessibleText(shell.say("settings.abbreviations"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                List<String> given =
                    Arrays.stream(field.getText().strip().split("[\\s,;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
                memory.change(settings -> settings.withAbbreviations(given));
              }
            });
    return field;
  }

  private <E extends Enum<E>> Node choices(
      String name, List<E> values, E chosen, Consumer<E> then) {
    List<String> words =
        values.stream()
            .map(value -> shell.say(name + "." + value.name().toLowerCase(Locale.ROOT)))
            .toList();
    return toggles(words, values.indexOf(chosen), index -> then.accept(values.get(index)));
  }

  private static Node toggles(List<String> words, int chosen, Consumer<Integer> then) {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().add("shell-choices");
    for (int i = 0; i < words.size(); i++) {
      int index = i;
      ToggleButton button = new ToggleButton(words.get(i));
      button.getStyleClass().setAll("shell-choice");
      button.setToggleGroup(group);
      button.setSelected(i == chosen);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            then.accept(index);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private Node row(String name, Node control) {
    Label label = new Label(shell.say("settings." + name));
    label.getStyleClass().addAll("shell-settings-name", "cs-second");
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(label, control);
    row.getStyleClass().add("shell-settings-row");
    return row;
  }
}
