package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.edit.Retitle;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a user does with the window as a whole. */
@ExtendWith(ApplicationExtension.class)
class WindowStory {
  @TempDir private Path folder;

  private final Chosen chosen = new Chosen();
  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder.resolve("state"), chosen);
  }

  @BeforeEach
  void takeTheRobot(FxRobot hands) {
    robot = new Robot(hands);
  }

  @Test
  void theSampleOpensFromItsCard() {
    robot.click("#start-sample").until("the sample is open", () -> statements() == 59);
    assertThat(robot.ask(() -> shell.current().orElseThrow().store().unsaved())).isFalse();
  }

  @Test
  void theSameTextsOpenWithoutAMark() {
    robot.click("#start-untagged").until("five texts are there", () -> sources() == 5);
    assertThat(robot.ask(this::statements)).isZero();
  }

  @Test
  void aTextThatIsThereAlreadyIsNotAddedAgain() throws IOException {
    Path text =
        Files.writeString(folder.resolve("pier.txt"), "The pier is closed.\n\nNobody says why.\n");
    chosen.texts(List.of(text));
    robot.key("Ctrl+O").until("the text is there", () -> sources() == 1);
    robot.key("Ctrl+O").until("a sentence says so", () -> robot.shows(".shell-notice-words"));
    assertThat(robot.ask(this::sources)).isEqualTo(1);
  }

  @Test
  void aProjectIsSavedAndOpenedAgain() {
    Path file = folder.resolve("pier.claimscape");
    chosen.saved(file).project(file);
    robot.key("Ctrl+N").until("a project is open", () -> shell.current().isPresent());
    robot.act(() -> retitle("The closed pier")).key("Ctrl+S");
    robot.until("it is saved", () -> !shell.current().orElseThrow().store().unsaved());
    robot.key("Ctrl+W").until("the start page is back", () -> shell.current().isEmpty());
    assertThat(robot.shows(".shell-start-row")).isTrue();
    robot.key("Ctrl+Shift+O").until("it is open again", () -> shell.current().isPresent());
    assertThat(robot.ask(() -> shell.current().orElseThrow().title())).isEqualTo("The closed pier");
  }

  @Test
  void whatIsNotSavedIsNotLeftUnasked() {
    robot.key("Ctrl+N").act(() -> retitle("Unsaved")).key("Ctrl+W");
    robot.until("a question is asked", () -> robot.shows("#guard-cancel"));
    robot.click("#guard-cancel");
    assertThat(robot.ask(() -> shell.current().isPresent())).isTrue();
    robot.key("Ctrl+W").click("#guard-drop");
    robot.until("the start page is back", () -> shell.current().isEmpty());
  }

  @Test
  void thePaletteRunsACommand() {
    boolean dark = robot.ask(() -> shell.look().dark());
    robot.key("Ctrl+K").type("light or").key("Enter");
    robot.until("the theme has turned", () -> shell.look().dark() != dark);
    assertThat(robot.ask(() -> shell.layer().isOpen())).isFalse();
  }

  @Test
  void thePaletteFindsWordsInTheTextsAndStatements() {
    robot.click("#start-sample").until("the sample is open", () -> statements() == 59);
    robot.key("Ctrl+K").type("taliban");
    ListView<?> list = (ListView<?>) robot.find(".shell-palette .list-view");
    assertThat(robot.ask(() -> List.copyOf(list.getItems())))
        .hasAtLeastOneElementOfType(Hit.Node.class)
        .hasAtLeastOneElementOfType(Hit.Words.class);
  }

  @Test
  void theKeysPageIsMadeFromTheActions() {
    robot.key("F1").until("the page is open", () -> shell.layer().isOpen());
    assertThat(robot.shows(".shell-keys-row")).isTrue();
    robot.key("Esc").until("it is closed", () -> !shell.layer().isOpen());
  }

  @Test
  void aStepIsTakenBackByItsKeyAndListed() {
    robot.key("Ctrl+N").act(() -> retitle("One")).act(() -> retitle("Two")).key("Ctrl+Z");
    assertThat(robot.ask(() -> shell.current().orElseThrow().title())).isEqualTo("One");
    robot.key("Ctrl+Y");
    assertThat(robot.ask(() -> shell.current().orElseThrow().title())).isEqualTo("Two");
  }

  @Test
  void theMapIsDrawnIntoAFile() {
    Path file = folder.resolve("map.svg");
    chosen.picture(file);
    robot.click("#start-sample").until("the sample is open", () -> statements() == 59);
    robot.key("Ctrl+E").key("Enter").until("it is drawn", () -> Files.exists(file));
    assertThat(file).content().startsWith("<?xml").contains("Is Pakistan a sincere partner");
    robot.act(shell::showStart).act(() -> shell.open(List.of(file)));
    robot.until("the picture opens as the map it shows", () -> statements() == 59);
  }

  @Test
  void aPdfIsTheMapAgainWhereItCarriesOneAndATextWhereNot() throws IOException {
    Path map = folder.resolve("map.pdf");
    chosen.picture(map);
    robot.click("#start-sample").until("the sample is open", () -> statements() == 59);
    robot.key("Ctrl+E").key("Enter").until("it is drawn", () -> Files.exists(map));
    robot.act(shell::showStart).act(() -> shell.open(List.of(map)));
    robot.until("the document opens as the map it shows", () -> statements() == 59);
    Path letter = Path.of("src/test/resources/claimscape/intake/documents/letter.pdf");
    robot.act(shell::showStart).act(() -> shell.open(List.of(letter)));
    robot.until("the letter is a text", () -> statements() == 0 && sources() == 1);
  }

  @Test
  void theSizeOfWordsIsRemembered() {
    robot.act(() -> shell.action("shell.larger").run().run());
    assertThat(robot.ask(() -> shell.look().scale())).isEqualTo(1.1);
    robot.until("it is written down", () -> Files.exists(folder.resolve("state/settings.json")));
  }

  private void retitle(String title) {
    shell.current().orElseThrow().bench().desk().make(new Retitle(title));
  }

  private int statements() {
    return shell.current().map(open -> open.store().project().statements().size()).orElse(-1);
  }

  private int sources() {
    return shell.current().map(open -> open.store().project().shownSources().size()).orElse(-1);
  }
}
