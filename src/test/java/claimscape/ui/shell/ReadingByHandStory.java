package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Pointer;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a reader does to a text in the whole window, each time taken back to the bare text. */
@ExtendWith(ApplicationExtension.class)
class ReadingByHandStory {
  private static final int MANY = 200;
  private static final String TEXT =
      "The dam, built in 1931, is safe. The council denied that it leaks.\n\n"
          + IntStream.range(0, MANY / 4)
              .mapToObj(
                  n -> "Gate %1$d holds. Gate %1$d leaks. Nobody saw it. It was shut.".formatted(n))
              .collect(Collectors.joining("\n\n"));

  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder.resolve("state"), new Chosen());
  }

  @BeforeEach
  void openTheText(FxRobot hands) throws IOException {
    robot = new Robot(hands);
    Path text = Files.writeString(folder.resolve("dam.txt"), TEXT);
    robot.act(() -> shell.open(List.of(text)));
    robot.until("the text is open", () -> robot.shows("#reader-page-left"));
  }

  private Project project() {
    return robot.ask(() -> shell.current().orElseThrow().store().project());
  }

  /** Sweeps over words of the text with the mouse. */
  private void sweep(String words, boolean control) {
    PageView page = (PageView) robot.find("#reader-page-left");
    int start = TEXT.indexOf(words);
    robot.act(
        () -> {
          page.layout();
          Bounds box =
              page.places().boundsOf(new Span(start, start + words.length())).orElseThrow();
          Point2D from = new Point2D(box.getMinX() + 1, box.getCenterY());
          Pointer.sweep(page, from, new Point2D(box.getMaxX() - 1, box.getCenterY()), control);
        });
  }

  private Passage passage(Role role) {
    Statement statement = project().labelled(new Label(role, 1)).orElseThrow();
    return project().passagesOf(statement.id()).getFirst();
  }

  private void takeBack(Project bare, int steps) {
    for (int step = 0; step < steps; step++) {
      assertThat(project()).isNotEqualTo(bare);
      robot.key("Ctrl+Z");
    }
    assertThat(project()).isEqualTo(bare);
  }

  @Test
  void aTagIsCutAnewAndItsLinkStays() {
    Project bare = project();
    robot.key("Down").key("1").key("Down").key("2");
    List<Relation> links = List.copyOf(project().relations().values());
    robot.key("Up");
    robot.key("Alt+Shift+Left");
    assertThat(passage(Role.CLAIM).quote()).isEqualTo("The dam, built in 1931, is safe");
    robot.key("Alt+Shift+Down");
    assertThat(passage(Role.CLAIM).quote()).isEqualTo("dam, built in 1931, is safe");
    assertThat(project().relations().values()).containsExactlyElementsOf(links).hasSize(1);
    takeBack(bare, 4);
  }

  @Test
  void twoStretchesSelectedWithControlAreOnePassage() {
    Project bare = project();
    sweep("The dam", false);
    sweep("is safe", true);
    robot.key("1");
    assertThat(passage(Role.CLAIM).quote()).isEqualTo("The dam … is safe");
    assertThat(passage(Role.CLAIM).stretches().stream().map(anchor -> anchor.span()).toList())
        .containsExactly(new Span(0, 7), new Span(24, 31));
    takeBack(bare, 1);
  }

  @Test
  @Tag("long")
  void twoHundredTagsInARowNeedNoMouse() {
    Project bare = project();
    List<Long> times = new ArrayList<>();
    for (int tag = 0; tag < MANY; tag++) {
      KeyCode role = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(tag % 3);
      times.add(robot.ask(() -> press(KeyCode.DOWN, false) + press(role, false)));
    }
    assertThat(project().statements()).hasSize(MANY);
    assertThat(project().relations()).hasSize(MANY * 2 / 3);
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "200 tags by keyboard in the window: two keys take %d µs (median), %d µs (95 %%)%n",
        times.get(MANY / 2),
        times.get(MANY * 95 / 100));
    for (int tag = 0; tag < MANY; tag++) {
      robot.ask(() -> press(KeyCode.Z, true));
    }
    assertThat(project()).isEqualTo(bare);
  }

  /** Presses a key as a hand does that is never too slow; how long that takes, in microseconds. */
  private long press(KeyCode key, boolean control) {
    Node focused = robot.find("#reader-page-left").getScene().getFocusOwner();
    long start = System.nanoTime();
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      focused.fireEvent(new KeyEvent(type, "", "", key, false, control, false, false));
    }
    return (System.nanoTime() - start) / 1_000;
  }
}
