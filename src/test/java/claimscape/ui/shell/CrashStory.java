package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.project.edit.Retitle;
import claimscape.session.Store;
import claimscape.storage.CrashCopies;
import claimscape.storage.StateFolder;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The day after the power failed: what was not saved is offered, and nothing is forced. */
@ExtendWith(ApplicationExtension.class)
class CrashStory {
  /** A process that is surely over: no system counts so far. */
  private static final String GONE = "99999999999";

  @TempDir private Path folder;

  private Shell shell;
  private SeenWindow window;

  @Start
  void openAfterACrash(Stage stage) {
    leaveACopy();
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  /** What the window of yesterday left behind. */
  private void leaveACopy() {
    Store store = new Store(Project.titled("Untitled"));
    store.make(new Retitle("The closed pier"));
    new CrashCopies(copies(), GONE, writer -> false)
        .write(store.project(), Optional.of(folder.resolve("pier.claimscape")), TestWindow.NOW);
  }

  private Path copies() {
    return new StateFolder(folder).crashCopies();
  }

  private List<Path> left() {
    try (Stream<Path> files = Files.list(copies())) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void takeTheRobot(FxRobot hands) {
    window = new SeenWindow(shell, new Robot(hands));
  }

  @Test
  void theCopyIsOfferedByItsTitle() {
    assertThat(window.notice()).contains("“The closed pier” was not saved").contains("copy");
    assertThat(window.isOpen()).isFalse();
  }

  @Test
  void takingTheCopyOpensItAsUnsavedForItsOwnFile() {
    window.notice();
    window.press("Open the copy");
    window.robot.until("the copy is open", () -> shell.current().isPresent());
    assertThat(window.title()).isEqualTo("The closed pier");
    assertThat(window.unsaved()).isTrue();
    assertThat(window.robot.ask(() -> shell.current().orElseThrow().file()))
        .contains(folder.resolve("pier.claimscape"));
    window.robot.until("the copy is gone", () -> left().isEmpty());
  }

  @Test
  void refusingTheCopyRemovesIt() {
    window.notice();
    window.press("Discard it");
    window.robot.until("the copy is gone", () -> left().isEmpty());
    assertThat(window.isOpen()).isFalse();
    assertThat(window.robot.shows(".shell-notice-words")).isFalse();
  }

  @Test
  void decidingLaterKeepsTheCopy() {
    window.notice();
    window.robot.click(".shell-notice .cs-icon-button");
    assertThat(window.robot.shows(".shell-notice-words")).isFalse();
    assertThat(left()).isNotEmpty();
  }
}
