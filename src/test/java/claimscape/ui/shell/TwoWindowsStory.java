package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.storage.WindowPlace;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Windows that are closed, and windows beside one another. */
@ExtendWith(ApplicationExtension.class)
class TwoWindowsStory {
  @TempDir private Path folder;

  private Stage stage;
  private Robot robot;
  private SeenWindow window;
  private Shell shell;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot).openSample();
  }

  @Test
  void howTheWindowWasLeftIsRemembered() {
    robot.act(() -> stage.setWidth(900));
    window.run("shell.quit");
    robot.until("the window is gone", () -> !stage.isShowing());
    WindowPlace place =
        Settings.read(new StateFolder(folder).settings()).value().window().orElseThrow();
    assertThat(place.width()).isEqualTo(900);
    assertThat(place.dividers()).containsExactly(.389, .6);
    assertThat(place.inspectorClosed()).isFalse();
  }

  @Test
  void twoWindowsOnTwoProjectsDoNotTouchEachOther() {
    Shell other =
        robot.ask(
            () -> {
              Shell made = TestWindow.open(new Stage(), folder.resolve("other"), new Chosen());
              made.open(Project.titled("The dam"), Optional.empty());
              return made;
            });
    window.retitle("The pier");
    assertThat(robot.ask(() -> other.current().orElseThrow().title())).isEqualTo("The dam");
    assertThat(robot.ask(() -> other.current().orElseThrow().store().unsaved())).isFalse();
    assertThat(window.unsaved()).isTrue();
    robot.act(other::quit);
    assertThat(robot.ask(stage::isShowing)).isTrue();
  }
}
