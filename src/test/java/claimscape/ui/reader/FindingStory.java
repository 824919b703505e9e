package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.edit.RemoveSource;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finding in one text, and texts that are empty or go away. */
@ExtendWith(ApplicationExtension.class)
final class FindingStory {
  private static final String COUNCIL = "The dam is safe.\n\nThe dam holds.\n\nNo dam leaks.";

  private TwoTexts texts;
  private Robot robot;
  private PageView page;

  @Start
  void start(Stage stage) {
    texts = new TwoTexts(stage, COUNCIL, "");
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
    page = texts.page(robot, "left");
  }

  private String count() {
    Label count = (Label) robot.find("#reader-find-count");
    return robot.ask(count::getText);
  }

  @Test
  void afterTheLastHitComesTheFirstAndBeforeTheFirstTheLast() {
    robot.key("Ctrl+F").type("dam");
    assertThat(count()).isEqualTo("1 of 3");
    robot.key("Shift+Enter");
    assertThat(count()).isEqualTo("3 of 3");
    robot.key("Enter");
    assertThat(count()).isEqualTo("1 of 3");
  }

  @Test
  void whatWasFoundIsSelectedWhenTheSearchIsClosed() {
    robot.key("Ctrl+F").type("dam").key("Enter").key("Esc");
    assertThat(robot.shows("#reader-find")).isFalse();
    assertThat(texts.selected(robot, page)).containsExactly("dam");
  }

  @Test
  void anEmptyTextTakesKeysAndDoesNothing() {
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    robot.key("Down").key("1").key("J").key("]").key("Ctrl+J");
    assertThat(texts.store.project().statements()).isEmpty();
  }

  @Test
  void aSourceThatIsRemovedLosesItsTabAndUndoBringsItsTextBack() {
    robot.act(() -> texts.bench.desk().make(new RemoveSource(TwoTexts.FIRST)));
    assertThat(robot.shows("#reader-tab-first")).isFalse();
    robot.act(texts.store::undo);
    robot.act(() -> texts.pane.open(TwoTexts.FIRST));
    assertThat(robot.shows("#reader-tab-first")).isTrue();
  }
}
