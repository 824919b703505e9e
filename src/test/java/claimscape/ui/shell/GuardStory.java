package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.ui.robot.Robot;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever leaves a project that is not saved is asked once, and every answer does what it says. */
@ExtendWith(ApplicationExtension.class)
class GuardStory {
  @TempDir private Path folder;

  private final Chosen chosen = new Chosen();
  private Stage stage;
  private Shell shell;
  private Robot robot;
  private SeenWindow window;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    shell = TestWindow.open(stage, folder.resolve("state"), chosen);
  }

  @BeforeEach
  void changeSomething(FxRobot hands) {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot).beginUnsaved("The pier");
  }

  private void askedBy(String key) {
    robot.key(key).until("a question is asked", () -> robot.shows("#guard-save"));
  }

  @Test
  void cancelLeavesEverythingAsItWas() {
    askedBy("Ctrl+W");
    robot.click("#guard-cancel");
    assertThat(window.title()).isEqualTo("The pier");
    assertThat(window.unsaved()).isTrue();
  }

  @Test
  void escIsTheSameAsCancel() {
    askedBy("Ctrl+W");
    robot.key("Esc");
    assertThat(robot.shows("#guard-save")).isFalse();
    assertThat(window.isOpen()).isTrue();
  }

  @Test
  void notSavingLetsItGo() {
    askedBy("Ctrl+W");
    robot.click("#guard-drop").until("it is closed", () -> shell.current().isEmpty());
    assertThat(robot.shows("#start-texts")).isTrue();
  }

  @Test
  void savingAsksWhereAndThenGoesOn() {
    Path file = folder.resolve("pier.claimscape");
    chosen.saved(file);
    askedBy("Ctrl+W");
    robot.key("Enter").until("it is closed", () -> shell.current().isEmpty());
    assertThat(file).exists();
  }

  @Test
  void givingUpTheDialogForThePlaceKeepsTheProjectOpen() {
    askedBy("Ctrl+W");
    robot.click("#guard-save");
    assertThat(window.isOpen()).isTrue();
    assertThat(window.unsaved()).isTrue();
  }

  @Test
  void whereSavingFailsNothingIsLeft() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    chosen.saved(inTheWay.resolve("pier.claimscape"));
    askedBy("Ctrl+W");
    robot.click("#guard-save");
    assertThat(window.notice()).isNotEmpty();
    assertThat(window.isOpen()).isTrue();
    Path elsewhere = folder.resolve("elsewhere.claimscape");
    chosen.saved(elsewhere);
    window.press("Save elsewhere …");
    robot.until("it went on", () -> shell.current().isEmpty());
    assertThat(elsewhere).exists();
  }

  @Test
  void theWindowIsNotClosedUnasked() {
    robot.act(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    robot.until("a question is asked", () -> robot.shows("#guard-save"));
    assertThat(robot.ask(stage::isShowing)).isTrue();
    robot.click("#guard-drop").until("the window is gone", () -> !stage.isShowing());
  }

  @Test
  void openingAnotherProjectAsksToo() {
    askedBy("Ctrl+N");
    robot.click("#guard-drop").until("a new one is open", () -> !window.title().equals("The pier"));
  }

  @Test
  void whatIsSavedIsLeftWithoutAQuestion() {
    chosen.saved(folder.resolve("pier.claimscape"));
    robot
        .key("Ctrl+S")
        .until("it is saved", () -> !shell.current().orElseThrow().store().unsaved());
    robot.key("Ctrl+W").until("it is closed", () -> shell.current().isEmpty());
  }

  @Test
  void whatWasTakenBackIsNoChange() {
    robot.key("Ctrl+Z");
    assertThat(window.unsaved()).isFalse();
    robot.key("Ctrl+W").until("it is closed", () -> shell.current().isEmpty());
  }
}
