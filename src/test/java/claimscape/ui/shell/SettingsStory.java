package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.drawing.Themes;
import claimscape.storage.Density;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.storage.Theme;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every setting acts at once, and is kept for the next time. */
@ExtendWith(ApplicationExtension.class)
class SettingsStory {
  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheSettings(FxRobot hands) {
    robot = new Robot(hands);
    robot.key("Ctrl+,").until("the settings are open", () -> shell.layer().isOpen());
  }

  private ToggleButton choice(String words) {
    return robot.ask(
        () ->
            shell.frame().lookupAll(".shell-choice").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
  }

  private void choose(String words) {
    robot.click(choice(words));
    assertThat(robot.ask(() -> choice(words).isSelected())).isTrue();
  }

  private void isKept(Predicate<Settings> so) {
    robot.until(
        "it is written down",
        () -> so.test(Settings.read(new StateFolder(folder).settings()).value()));
  }

  @Test
  void whatHoldsNowIsChosen() {
    assertThat(
            robot.ask(
                () ->
                    shell.frame().lookupAll(".shell-choice").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList()))
        .containsExactly("As the system", "100 %", "Normal", "Full", "Full");
  }

  @Test
  void tabGoesRoundAndRoundWithinThePageAndEscGivesTheKeysBack() {
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    robot.act(
        () -> {
          for (int i = 0; i < 40; i++) {
            Robot.strike(i < 30 ? "Tab" : "Shift+Tab");
            Node owner = shell.frame().getScene().getFocusOwner();
            assertThat(isOnThePage(owner)).as(owner.toString()).isTrue();
            reached.add(owner);
          }
        });
    assertThat(reached).hasSizeBetween(6, 29);
    robot.key("Esc");
    assertThat(shell.layer().isOpen()).isFalse();
  }

  private boolean isOnThePage(Node node) {
    return node.equals(shell.layer())
        || (node.getParent() != null && isOnThePage(node.getParent()));
  }

  @Test
  void theThemeTurnsAtOnce() {
    choose("Dark");
    assertThat(shell.look().theme()).isEqualTo(Themes.DARK);
    choose("Light");
    assertThat(shell.look().theme()).isEqualTo(Themes.LIGHT);
    isKept(settings -> settings.theme() == Theme.LIGHT);
  }

  @Test
  void theWordsGrowAndShrinkAndNothingLeavesTheSheet() {
    for (String size : List.of("80 %", "125 %", "100 %")) {
      choose(size);
      double wanted = Integer.parseInt(size.split(" ")[0]) / 100.0;
      assertThat(shell.look().scale()).isEqualTo(wanted);
    }
    choose("150 %");
    isKept(settings -> settings.textSize() == 150);
  }

  @Test
  void beamerIsHalfAsLargeAgain() {
    choose("Beamer");
    assertThat(shell.look().scale()).isEqualTo(1.5);
    isKept(settings -> settings.density() == Density.WIDE);
    choose("Normal");
    assertThat(shell.look().scale()).isEqualTo(1);
  }

  @Test
  void compactKeepsTheWordsAndNarrowsTheCards() {
    choose("Compact");
    assertThat(shell.look().scale()).isEqualTo(1);
    assertThat(shell.look().compact()).isTrue();
    isKept(settings -> settings.density() == Density.COMPACT);
  }

  @Test
  void theLevelIsForProjectsThatBegin() {
    choose("Basic");
    isKept(settings -> settings.level() == Level.BASIC);
    robot.key("Esc").key("Ctrl+N").until("a project is open", () -> shell.current().isPresent());
    assertThat(robot.ask(() -> shell.current().orElseThrow().bench().level()))
        .isEqualTo(Level.BASIC);
  }

  @Test
  void nothingMovesWhereThatIsWished() {
    choose("Reduced");
    assertThat(shell.look().still()).isTrue();
    isKept(Settings::reducedMotion);
  }

  @Test
  void abbreviationsAreTakenHoweverTheyAreParted() {
    robot.act(() -> robot.find(".shell-settings .cs-field").requestFocus());
    robot.type("Gen. Amb.,Lt.").key("Tab");
    robot.act(() -> choice("Light").requestFocus());
    isKept(settings -> settings.abbreviations().equals(List.of("Gen.", "Amb.", "Lt.")));
    robot.key("Esc").key("Ctrl+,");
    assertThat(robot.ask(() -> ((TextField) robot.find(".shell-settings .cs-field")).getText()))
        .isEqualTo("Gen. Amb. Lt.");
  }

  @Test
  void f11GivesTheBeamerSizeAndTakesItBack() {
    robot.key("Esc").key("F11");
    assertThat(shell.look().scale()).isEqualTo(1.5);
    robot.key("F11");
    assertThat(shell.look().scale()).isEqualTo(1);
  }

  @Test
  void theTextStopsGrowingAtTwiceItsSizeAndShrinkingAtFourFifths() {
    robot.key("Esc");
    for (int i = 0; i < 12; i++) {
      robot.act(() -> shell.action("shell.larger").run().run());
    }
    assertThat(shell.look().scale()).isEqualTo(2);
    for (int i = 0; i < 14; i++) {
      robot.act(() -> shell.action("shell.smaller").run().run());
    }
    assertThat(shell.look().scale()).isEqualTo(.8);
  }
}
