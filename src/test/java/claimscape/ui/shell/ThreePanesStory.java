package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.storage.Theme;
import claimscape.storage.WindowPlace;
import claimscape.ui.robot.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The whole window at its usual size, which no headless screen holds; it leaves pictures. */
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class ThreePanesStory {
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir private Path folder;
  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell =
        TestWindow.open(stage, folder, new Chosen(), new WindowPlace(1440, 900, false, List.of()));
  }

  @BeforeEach
  void takeTheRobot(FxRobot hands) {
    robot = new Robot(hands);
  }

  @Test
  void readerAndMapStandSideBySideAndTheInspectorOverThem() throws IOException {
    robot.click("#start-sample").until("the sample is open", () -> shell.workspace().isPresent());
    Node reader = robot.find(".shell-reader");
    Node middle = robot.find(".shell-middle");
    assertThat(robot.ask(() -> reader.getLayoutBounds().getWidth())).isBetween(500.0, 580.0);
    assertThat(robot.ask(() -> middle.getBoundsInParent().getMinX()))
        .isEqualTo(robot.ask(() -> reader.getBoundsInParent().getMaxX()));
    picture("window-light");
    robot.act(() -> shell.theme(Theme.DARK));
    picture("window-dark");
    robot.key("F4");
    assertThat(robot.ask(() -> robot.find(".shell-inspector").getLayoutBounds().getWidth()))
        .isEqualTo(281);
    picture("window-inspector");
  }

  @Test
  void oneKeyGivesAllTheRoomToOnePane() {
    robot.click("#start-sample").until("the sample is open", () -> shell.workspace().isPresent());
    robot.key("F9").until("the reader is gone", () -> !robot.find(".shell-reader").isVisible());
    robot.key("F9").until("the reader is back", () -> robot.find(".shell-reader").isVisible());
    robot.key("F8").until("the map is gone", () -> !robot.find(".shell-middle").isVisible());
  }

  private void picture(String name) throws IOException {
    WritableImage shot = robot.ask(() -> shell.frame().getScene().snapshot(null));
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
      }
    }
    Files.createDirectories(PICTURES);
    ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
  }
}
