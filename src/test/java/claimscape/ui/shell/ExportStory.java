package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.storage.PictureChoice;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture is asked for once, and drawn again without a question. */
@ExtendWith(ApplicationExtension.class)
class ExportStory {
  @TempDir private Path folder;

  private final Chosen chosen = new Chosen();
  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, chosen);
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    robot
        .click("#start-sample")
        .until("the sample is open", () -> shell.current().isPresent() && statements() == 59);
  }

  private int statements() {
    return shell.current().map(open -> open.store().project().statements().size()).orElse(0);
  }

  private void choose(String words) {
    robot.click(
        robot.ask(
            () ->
                shell.frame().lookupAll(".shell-choice").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(words))
                    .findFirst()
                    .orElseThrow()));
  }

  private void asks() {
    robot.key("Ctrl+Shift+E").until("it is asked how", () -> shell.layer().isOpen());
  }

  private static int boxes(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page)).select(".box").size();
  }

  @Test
  void aWebPageOfTheSelectionIsDrawnAndTheChoiceIsKept() throws IOException {
    Path page = folder.resolve("map.html");
    chosen.picture(page);
    robot.act(
        () -> {
          var desk = shell.current().orElseThrow().bench().desk();
          desk.select(
              List.copyOf(desk.store().project().statements().keySet()).subList(0, 3).stream()
                  .map(id -> (claimscape.argument.NodeId) id)
                  .toList());
        });
    asks();
    choose("Web page");
    choose("Selection");
    choose("The project inside");
    robot.click("#export-again").until("it is drawn", () -> Files.exists(page));
    assertThat(boxes(page)).isEqualTo(3);
    assertThat(page).content().doesNotContain("claimscape-project\">");
    PictureChoice kept = Settings.read(new StateFolder(folder).settings()).value().picture();
    assertThat(kept)
        .isEqualTo(
            PictureChoice.USUAL
                .withKind(PictureChoice.Kind.HTML)
                .withExtent(PictureChoice.Extent.SELECTION)
                .withMap(false));
  }

  @Test
  void theNextTimeNothingIsAsked() throws IOException {
    Path page = folder.resolve("map.html");
    chosen.picture(page);
    asks();
    choose("Web page");
    robot.key("Enter").until("it is drawn", () -> Files.exists(page));
    assertThat(boxes(page)).isEqualTo(59);
    String asCards = Files.readString(page);
    Files.delete(page);
    robot.act(
        () ->
            shell.actions().stream()
                .filter(action -> action.id().equals("map.notation.toulmin"))
                .forEach(action -> action.run().run()));
    robot.key("Ctrl+E").until("it is drawn again", () -> Files.exists(page));
    assertThat(shell.layer().isOpen()).isFalse();
    assertThat(page).as("as the map is drawn now").content().isNotEqualTo(asCards);
  }

  @Test
  void whatThereIsNothingOfCannotBeChosen() {
    robot.act(() -> shell.current().orElseThrow().bench().desk().select(List.of()));
    asks();
    assertThat(
            robot.ask(
                () ->
                    shell.frame().lookupAll(".shell-choice").stream()
                        .map(node -> ((ToggleButton) node).getText())
                        .toList()))
        .contains("Whole map")
        .doesNotContain("Selection", "What the filter shows");
  }
}
