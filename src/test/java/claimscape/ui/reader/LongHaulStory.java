package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.project.Project;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A long text in the reader: many tags in a row, marks over paragraphs, finding, copying. */
@ExtendWith(ApplicationExtension.class)
final class LongHaulStory {
  private static final int MANY = 200;
  private static final String LONG =
      "Élan is rare.\n\nNo DAM leaks.\n\n"
          + IntStream.rangeClosed(1, MANY)
              .mapToObj(n -> "Sentence number %d is true.".formatted(n))
              .collect(Collectors.joining("\n\n"));
  private static final String ARABIC = "السد آمن. الماء يتسرب.";

  private TwoTexts texts;
  private Robot robot;
  private PageView page;

  @Start
  void start(Stage stage) {
    texts = new TwoTexts(stage, LONG, ARABIC);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
    page = texts.page(robot, "left");
  }

  private String words(String selector) {
    return robot.ask(() -> ((Label) robot.find(selector)).getText());
  }

  @Test
  void twoHundredTagsInARowAreTwoHundredStatementsAndAsManyUndos() {
    List<Project> before = new ArrayList<>();
    robot.act(
        () -> {
          for (int i = 0; i < MANY; i++) {
            before.add(texts.store.project());
            press(KeyCode.DOWN);
            press(KeyCode.DIGIT1);
          }
        });
    assertThat(texts.store.project().statements()).hasSize(MANY);
    assertThat(texts.labelled(Role.CLAIM, MANY).text()).isEqualTo("Sentence number 198 is true.");
    for (Project earlier : before.reversed()) {
      robot.ask(texts.store::undo);
      assertThat(texts.store.project()).isEqualTo(earlier);
    }
  }

  /** Presses a key as a hand does that is never too slow. */
  private void press(KeyCode key) {
    page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void aTagOverThreeParagraphsIsOnePassageWithItsMarkInEach() {
    robot.act(
        () -> {
          var caret = page.shown().orElseThrow().caret();
          caret.place(LONG.indexOf("rare"));
          caret.extendTo(LONG.indexOf("number 1 is") + 6);
        });
    robot.key("1");
    assertThat(texts.store.project().passages().values())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.quote()).isEqualTo("rare.\n\nNo DAM leaks.\n\nSentence number");
              for (String word : List.of("rare", "DAM", "Sentence number 1")) {
                int at = LONG.indexOf(word);
                assertThat(texts.store.marks().at(TwoTexts.FIRST, at)).contains(passage);
              }
            });
  }

  @Test
  void caseAndAccentsDoNotHideAHitAndWhatIsNotThereIsSaid() {
    robot.key("Ctrl+F").type("elan");
    assertThat(words("#reader-find-count")).isEqualTo("1 of 1");
    robot.key("Ctrl+A").type("dam");
    assertThat(words("#reader-find-count")).isEqualTo("1 of 1");
    robot.key("Ctrl+A").type("weir");
    assertThat(words("#reader-find-count")).isEqualTo("No match");
    robot.key("Enter").key("Esc");
    assertThat(texts.selected(robot, page)).isEmpty();
    assertThat(texts.store.project().statements()).isEmpty();
  }

  @Test
  void theBarNamesTheTargetAndHowManyMoreThereAre() {
    robot.key("Down");
    assertThat(bar()).contains("Evidence, no target yet");
    robot.key("1").key("Down");
    assertThat(bar()).contains("Evidence for C1", "‘Élan is…’");
    robot.key("Alt+1").key("Shift+T").key("Down");
    assertThat(bar()).contains("Evidence for C1 +1");
  }

  private String bar() {
    return robot.ask(
        () ->
            robot.find("#reader-bar-evidence").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" ")));
  }

  @Test
  void aSentenceIsCopiedWithItsCitation() {
    robot.key("Down").key("Down").key("Ctrl+C");
    assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("“No DAM leaks.” — “Council bulletin”, ¶ 2");
  }

  @Test
  void inATextThatRunsLeftwardsTheArrowToTheLeftGoesOn() {
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    robot.key("Home").key("Shift+Left").key("Shift+Left").key("Shift+Left");
    assertThat(texts.selected(robot, page)).containsExactly("الس");
    robot.key("Shift+Right");
    assertThat(texts.selected(robot, page)).containsExactly("ال");
    robot.key("End").key("Ctrl+Shift+Right");
    assertThat(texts.selected(robot, page)).singleElement().asString().endsWith(".");
  }
}
