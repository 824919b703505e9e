package claimscape.ui.shell;

import claimscape.argument.Level;
import claimscape.storage.Density;
import claimscape.storage.Settings;
import claimscape.storage.Theme;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The settings; each acts at once. */
final class SettingsPage {
  private static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private final Shell shell;
  private final Memory memory;
  private final ChoiceRows rows;

  SettingsPage(Shell shell, Memory memory) {
    this.shell = shell;
    this.memory = memory;
    this.rows = new ChoiceRows(shell, "settings");
  }

  Node content() {
    Settings now = memory.settings();
    Level level =
        shell.current().map(open -> open.store().project().header().level()).orElse(now.level());
    VBox page =
        new VBox(
            rows.row(
                "theme",
                rows.choices(
                    "theme",
                    List.of(Theme.values()),
                    now.theme(),
                    theme -> memory.change(settings -> settings.withTheme(theme)))),
            rows.row("size", sizes(now)),
            rows.row(
                "density",
                rows.choices(
                    "density",
                    List.of(Density.values()),
                    now.density(),
                    density -> memory.change(settings -> settings.withDensity(density)))),
            rows.row(
                "level", rows.choices("level", List.of(Level.values()), level, shell::setLevel)),
            rows.row(
                "motion",
                rows.choices(
                    "motion",
                    List.of(Motion.values()),
                    now.reducedMotion() ? Motion.REDUCED : Motion.FULL,
                    motion ->
                        memory.change(
                            settings -> settings.withReducedMotion(motion == Motion.REDUCED)))),
            rows.row("abbreviations", abbreviations(now)));
    page.getStyleClass().add("shell-settings");
    return page;
  }

  private enum Motion {
    FULL,
    REDUCED
  }

  private Node sizes(Settings now) {
    return ChoiceRows.toggles(
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
}
