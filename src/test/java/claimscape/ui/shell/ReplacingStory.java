package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Project;
import claimscape.project.edit.Tag;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A text is replaced by an edited version; every passage says how it was found. */
@ExtendWith(ApplicationExtension.class)
class ReplacingStory {
  private static final String FIRST =
      """
      The dyke at Norden is safe.

      The water board inspected the whole dyke in March and found no cracks.

      Two farmers said that they had seen water seep through the foot of it.

      The board will build a second dyke behind the first one next year.
      """;
  private static final String SECOND =
      FIRST
          .replace("found no cracks", "found only small cracks")
          .replace(
              "Two farmers said that they had seen water seep through the foot of it.",
              "Rain fell.");

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
  void takeTheRobot(FxRobot hands) throws IOException {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot);
    Path first = Files.writeString(folder.resolve("dyke.txt"), FIRST);
    robot.act(() -> shell.open(List.of(first)));
    robot.until("the text is open", () -> shell.current().isPresent());
    tag("safe", "The dyke at Norden is safe.");
    tag("cracks", "inspected the whole dyke in March and found no cracks");
    tag("farmers", "they had seen water seep through the foot of it");
    tag("second", "a second dyke behind the first one");
  }

  private SourceId source() {
    return window.project().shownSources().getFirst().id();
  }

  private void tag(String id, String words) {
    int at = FIRST.indexOf(words);
    make(
        new Tag(
            new StatementId(id),
            new PassageId("p-" + id),
            Role.CLAIM,
            source(),
            List.of(new Span(at, at + words.length())),
            false,
            List.of()));
  }

  private void make(Edit edit) {
    robot.act(() -> shell.current().orElseThrow().bench().desk().make(edit));
  }

  private Path second() throws IOException {
    Files.createDirectories(folder.resolve("newer"));
    return Files.writeString(folder.resolve("newer/dyke.txt"), SECOND);
  }

  private AnchorState state(String id) {
    return window.project().passage(new PassageId("p-" + id)).map(Passage::state).orElseThrow();
  }

  private List<AnchorState> states() {
    return List.of(state("safe"), state("cracks"), state("farmers"), state("second"));
  }

  @Test
  void aNewerVersionIsOfferedReplacesTheTextAndIsTakenBackByOneUndo() throws IOException {
    Path newer = second();
    Project before = window.project();
    robot.act(() -> shell.open(List.of(newer)));
    assertThat(window.notice())
        .isEqualTo("“dyke.txt” looks like a newer version of “The dyke at Norden is safe.”.");
    window.press("Replace");
    robot.until("it is replaced", () -> state("farmers") == AnchorState.LOST);
    assertThat(states())
        .containsExactly(
            AnchorState.EXACT, AnchorState.CHANGED, AnchorState.LOST, AnchorState.MOVED);
    assertThat(window.notice())
        .isEqualTo(
            "“The dyke at Norden is safe.” has its newer version: 1 passage as it was, 1 moved, 1"
                + " changed, 1 lost. The earlier one is kept.");
    assertThat(shownText()).isEqualTo(SECOND);
    robot.key("Ctrl+Z");
    assertThat(window.project()).isEqualTo(before);
    assertThat(shownText()).isEqualTo(FIRST);
  }

  /** What the reader has in front, as it is read aloud. */
  private String shownText() {
    return robot.ask(() -> robot.find("#reader-page-left").getAccessibleText());
  }

  @Test
  void aNewerVersionMayBeAddedAsAnotherSource() throws IOException {
    Path newer = second();
    robot.act(() -> shell.open(List.of(newer)));
    window.notice();
    window.press("Add as another");
    robot.until("it is added", () -> window.project().shownSources().size() == 2);
    assertThat(states()).containsOnly(AnchorState.EXACT);
  }

  @Test
  void aNewerVersionAboutWhichNothingIsAnsweredIsAddedAndNotLost() throws IOException {
    Path newer = second();
    robot.act(() -> shell.open(List.of(newer)));
    window.notice();
    robot.click(".shell-notice .cs-icon-button");
    robot.until("it is added", () -> window.project().shownSources().size() == 2);
    robot.key("Ctrl+Z");
    robot.act(() -> shell.open(List.of(newer)));
    window.notice();
    robot.act(() -> shell.notice("Something else is to be said."));
    robot.until("it is added", () -> window.project().shownSources().size() == 2);
    assertThat(window.notice()).isEqualTo("Something else is to be said.");
    assertThat(states()).containsOnly(AnchorState.EXACT);
  }

  @Test
  void theTextInFrontIsReplacedByAKey() throws IOException {
    chosen.texts(List.of(second()));
    robot.key("Ctrl+Shift+U");
    robot.until("it is replaced", () -> state("farmers") == AnchorState.LOST);
    assertThat(window.project().shownSources()).extracting(Source::earlier).isNotEmpty();
    assertThat(window.status()).contains("1 lost passage");
  }

  @Test
  void aTextOfItsOwnIsAddedWithoutAQuestion() throws IOException {
    Path other = Files.writeString(folder.resolve("rain.txt"), "Rain fell on Norden all day.\n");
    robot.act(() -> shell.open(List.of(other)));
    robot.until("it is added", () -> window.project().shownSources().size() == 2);
    assertThat(robot.shows(".shell-notice-words")).isFalse();
  }

  @Test
  void eachUnsurePassageIsSettledByOneKeyAndAllOfItIsTakenBack() throws IOException {
    Project before = window.project();
    chosen.texts(List.of(second()));
    robot.key("Ctrl+Shift+U").until("it is replaced", () -> state("farmers") == AnchorState.LOST);

    robot.key("F5").until("the changed one is shown", () -> robot.shows("#reader-review"));
    assertThat(label("#reader-review-what")).isEqualTo("C2 changed");
    assertThat(words("#reader-review-old")).contains("found no cracks");
    robot.key("Shift+H").until("it is accepted", () -> state("cracks") == AnchorState.EXACT);

    assertThat(label("#reader-review-what")).isEqualTo("C3 lost");
    assertThat(words("#reader-review-old"))
        .isEqualTo(
            "…water board inspected the whole dyke in March and found no cracks. Two farmers said"
                + " that they had seen water seep through the foot of it. The board will build a"
                + " second dyke behind the first one next year. …");
    robot.until("the place is found", () -> caret() == SECOND.indexOf("The board will"));
    robot.key("Up").key("H").until("it is placed", () -> state("farmers") == AnchorState.EXACT);
    assertThat(quote("farmers")).isEqualTo("Rain fell.");
    assertThat(robot.shows("#reader-review")).isFalse();

    robot.key("Ctrl+Z");
    assertThat(state("farmers")).isEqualTo(AnchorState.LOST);
    robot.key("Ctrl+Z");
    assertThat(state("cracks")).isEqualTo(AnchorState.CHANGED);
    robot.key("Ctrl+Z");
    assertThat(window.project()).isEqualTo(before);
  }

  private String label(String selector) {
    return robot.ask(() -> ((Label) robot.find(selector)).getText());
  }

  private String words(String selector) {
    return robot.ask(
        () ->
            ((TextFlow) robot.find(selector))
                .getChildren().stream()
                    .map(node -> ((Text) node).getText())
                    .collect(Collectors.joining()));
  }

  private int caret() {
    return robot.ask(
        () ->
            ((PageView) robot.find("#reader-page-left"))
                .shown()
                .map(open -> open.caret().at())
                .orElse(-1));
  }

  private String quote(String id) {
    return window.project().passage(new PassageId("p-" + id)).map(Passage::quote).orElseThrow();
  }

  @Test
  void aLostPassageIsReachedFromTheListAndItsEarlierWordsAreRead() throws IOException {
    chosen.texts(List.of(second()));
    robot.key("Ctrl+Shift+U").until("it is replaced", () -> state("farmers") == AnchorState.LOST);
    window.notice();
    window.press("Look at them");
    robot.until("they are listed", () -> robot.shows("#findings .list-cell"));
    robot.key("Enter").until("it is shown", () -> robot.shows("#reader-review"));
    assertThat(label("#reader-review-what")).isEqualTo("C3 lost");
    robot.click("#reader-review-earlier");
    robot.until("the earlier text is in front", () -> shownText().equals(FIRST));
    robot.key("H");
    assertThat(window.notice()).startsWith("Nothing is selected");
    assertThat(state("farmers")).isEqualTo(AnchorState.LOST);
  }
}
