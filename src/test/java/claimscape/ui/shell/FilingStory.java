package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.SourceText;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Projects and texts come in, go to disk, and come back. */
@ExtendWith(ApplicationExtension.class)
class FilingStory {
  @TempDir private Path folder;

  private final Chosen chosen = new Chosen();
  private Shell shell;
  private Robot robot;
  private SeenWindow window;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder.resolve("state"), chosen);
  }

  @BeforeEach
  void takeTheRobot(FxRobot hands) {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot);
  }

  private Path text(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private void saveTo(Path file) {
    chosen.saved(file);
    robot
        .key("Ctrl+S")
        .until("it is saved", () -> !shell.current().orElseThrow().store().unsaved());
  }

  private static String titleIn(Path file) throws IOException {
    return ProjectFile.read(file, Limits.STANDARD) instanceof Opening.Opened opened
        ? opened.project().header().title()
        : "";
  }

  @Test
  void theStartPageOffersThreeWaysToBegin() {
    assertThat(robot.shows("#start-texts")).isTrue();
    assertThat(robot.shows("#start-paste")).isTrue();
    assertThat(robot.shows("#start-sample")).isTrue();
    assertThat(window.status()).isEqualTo("Nothing open All keys: F1");
    assertThat(robot.ask(() -> robot.find("#start-texts").isFocused())).isTrue();
  }

  @Test
  void textsAreTakenInTogetherAsOneStep() throws IOException {
    chosen.texts(List.of(text("a.txt", "The pier is old.\n"), text("b.txt", "It is not.\n")));
    robot.click("#start-texts").until("a project is open", () -> shell.current().isPresent());
    assertThat(window.project().shownSources()).hasSize(2);
    robot.key("Ctrl+Z");
    assertThat(window.project().shownSources()).isEmpty();
  }

  @Test
  void textsStandInTheOrderGivenAndTheFirstInFront() throws IOException {
    List<Path> given = new ArrayList<>();
    for (String name : List.of("Pier", "Mole", "Quay", "Dock")) {
      given.add(text(name + ".txt", name + "s\n\nThey are old.\n"));
    }
    robot.act(() -> shell.open(given));
    robot.until("the texts are open", () -> robot.shows(".reader-tab-front"));
    assertThat(tabs(".reader-tab-title")).containsExactly("Piers", "Moles", "Quays", "Docks");
    assertThat(tabs(".reader-tab-front .reader-tab-title")).containsExactly("Piers");
  }

  private List<String> tabs(String selector) {
    return robot.ask(
        () ->
            shell.frame().lookupAll(selector).stream()
                .map(tab -> ((Labeled) tab).getText())
                .toList());
  }

  @Test
  void whatIsOnTheClipboardBecomesASource() {
    robot.act(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("The pier is closed. Nobody says why.");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.click("#start-paste").until("a project is open", () -> shell.current().isPresent());
    assertThat(window.project().shownSources()).hasSize(1);
  }

  @Test
  void aPieceOfAPageIsPastedAsAPage() {
    robot.act(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("The pier is closed. Nobody says why.");
          content.putHtml("<p>The pier is closed.<p>Nobody says why.");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.click("#start-paste").until("a project is open", () -> shell.current().isPresent());
    assertThat(window.project().shownSources().iterator().next().held().orElseThrow().text())
        .isEqualTo(SourceText.of("The pier is closed.\n\nNobody says why."));
  }

  @Test
  void theKeysOfPastingAddASourceToTheProjectThatIsOpen() {
    window.beginUnsaved("The pier");
    robot.act(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("The pier is closed. Nobody says why.");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.key("Ctrl+V").until("it is a source", () -> sources() == 1);
    robot
        .key("Ctrl+V")
        .until("it is noticed", () -> window.notice().contains("it was not added again"));
    assertThat(sources()).isEqualTo(1);
  }

  @Test
  void theSameFileTwiceIsNoticedWhateverItsName() throws IOException {
    Path first = text("a.txt", "The pier is old.\n");
    Path again = text("b.txt", "The pier is old.\n");
    robot.act(() -> shell.open(List.of(first)));
    robot.until("the text is open", () -> shell.current().isPresent());
    robot.act(() -> shell.open(List.of(again)));
    assertThat(window.notice()).contains("b").contains("it was not added again");
    assertThat(sources()).isEqualTo(1);
  }

  private int sources() {
    return robot.ask(() -> shell.current().orElseThrow().store().project().shownSources().size());
  }

  @Test
  void aTextThatCannotBeReadIsSaidAndOthersComeInAllTheSame() throws IOException {
    chosen.texts(List.of(folder.resolve("gone.txt"), text("b.txt", "It is not.\n")));
    robot.key("Ctrl+O").until("a project is open", () -> shell.current().isPresent());
    assertThat(window.notice()).contains("gone.txt");
    assertThat(window.project().shownSources()).hasSize(1);
  }

  @Test
  void aChangeShowsAMarkUntilItIsSaved() {
    window.beginUnsaved("The pier");
    assertThat(robot.ask(() -> shell.frame().header().lookupAll(".shell-title").size()))
        .isEqualTo(2);
    assertThat(window.status()).startsWith("Not saved yet");
    saveTo(folder.resolve("pier.claimscape"));
    assertThat(window.status()).startsWith("Saved 21:41");
    window.retitle("The old pier");
    assertThat(window.status()).startsWith("Changed since it was saved");
  }

  @Test
  void savingAgainGoesToTheSameFileWithoutAQuestion() throws IOException {
    Path file = folder.resolve("pier.claimscape");
    window.beginUnsaved("The pier");
    saveTo(file);
    window.retitle("The old pier");
    saveTo(folder.resolve("not-asked.claimscape"));
    assertThat(titleIn(file)).isEqualTo("The old pier");
    assertThat(folder.resolve("not-asked.claimscape")).doesNotExist();
  }

  @Test
  void savingAsLeavesTheFirstFileAloneAndGoesOnWithTheSecond() throws IOException {
    Path first = folder.resolve("first.claimscape");
    Path second = folder.resolve("second.claimscape");
    window.beginUnsaved("The pier");
    saveTo(first);
    window.retitle("The old pier");
    chosen.saved(second);
    robot.key("Ctrl+Shift+S").until("it is saved", () -> Files.exists(second));
    robot.until(
        "it goes on there",
        () -> shell.current().orElseThrow().file().filter(second::equals).isPresent());
    assertThat(titleIn(first)).isEqualTo("The pier");
    assertThat(titleIn(second)).isEqualTo("The old pier");
  }

  @Test
  void aRecentProjectIsOpenedByAClick() {
    window.beginUnsaved("The pier");
    saveTo(folder.resolve("pier.claimscape"));
    robot.key("Ctrl+W").until("the start page is back", () -> shell.current().isEmpty());
    robot.click(robot.find(".shell-start-recent .shell-start-row"));
    robot.until("it is open again", () -> shell.current().isPresent());
    assertThat(window.title()).isEqualTo("The pier");
    assertThat(window.status()).startsWith("No changes since it was opened");
  }

  @Test
  void aDamagedProjectSaysWhatHappenedAndStaysSaidAndOffersAnother() throws IOException {
    Path file = folder.resolve("pier.claimscape");
    window.beginUnsaved("The pier");
    saveTo(file);
    byte[] whole = Files.readAllBytes(file);
    Path cut =
        Files.write(folder.resolve("cut.claimscape"), Arrays.copyOf(whole, whole.length / 2));
    chosen.project(cut);
    robot.key("Ctrl+Shift+O");
    assertThat(window.notice()).matches("Line \\d+, column \\d+: [A-Z][^.]+\\.");
    assertThat(window.title()).isEqualTo("The pier");
    chosen.project(file);
    window.press("Open another …");
    robot.until("the sentence is gone", () -> !robot.shows(".shell-notice-words"));
  }

  @Test
  void aFileThatIsGoneIsSaid() {
    robot.act(() -> shell.open(List.of(folder.resolve("gone.claimscape"))));
    assertThat(window.notice()).contains("gone.claimscape");
    assertThat(window.isOpen()).isFalse();
  }

  @Test
  void theUnexpectedIsSaidInOneSentenceAndWrittenDown() {
    robot.act(() -> shell.unexpected(new IllegalStateException("the pier fell")));
    assertThat(window.notice()).contains("Something unexpected").contains("claimscape.log");
    assertThat(folder.resolve("state/claimscape.log")).content().contains("the pier fell");
  }
}
