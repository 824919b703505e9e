package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.project.Project;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How a mark is cut anew, and how the ends of sentences are mended. */
@ExtendWith(ApplicationExtension.class)
final class CuttingStory {
  private static final String COUNCIL =
      "The dam is safe 👩‍🌾 today. Two surveys by the Inst. Hydrology found no crack.\n\n"
          + "The minister denied that it leaks.";
  private static final String FARMERS = "The dam leaks. The lower fields were wet in March.";

  private TwoTexts texts;
  private Robot robot;
  private PageView page;

  @Start
  void start(Stage stage) {
    texts = new TwoTexts(stage, COUNCIL, FARMERS);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
    page = texts.page(robot, "left");
  }

  private String claim() {
    return texts.labelled(Role.CLAIM, 1).text();
  }

  /** Where the knob of a grip is on the screen. */
  private Point2D grip(String id) {
    Node grip = robot.find(id);
    return robot.ask(
        () -> {
          Bounds knob = grip.lookup(".reader-grip").getBoundsInParent();
          return grip.localToScreen(knob.getCenterX(), knob.getCenterY());
        });
  }

  /** Drags a grip so far as from one place of the text to another. */
  private void drag(String id, String words, double shareFrom, String to, double shareTo) {
    Point2D from = texts.in(robot, page, words, shareFrom);
    Point2D over = texts.in(robot, page, to, shareTo);
    robot.drag(grip(id), grip(id).add(over.subtract(from)));
  }

  @Test
  void aPassageTaggedJustNowHasGripsAtItsEnds() {
    texts.drag(robot, page, "dam is");
    assertThat(robot.shows("#grip-end-0")).isFalse();
    robot.key("1");
    assertThat(robot.shows("#grip-start-0")).isTrue();
    assertThat(robot.shows("#grip-end-0")).isTrue();
    robot.click(texts.at(robot, page, "minister"), 1);
    assertThat(robot.shows("#grip-end-0")).isFalse();
  }

  @Test
  void aGripDraggedCutsThePassageAnewAndItsLinksStay() {
    texts.drag(robot, page, "dam is");
    robot.key("1");
    texts.drag(robot, page, "The minister denied");
    robot.key("2");
    Project before = texts.store.project();
    robot.click(texts.at(robot, page, "dam"), 1);
    drag("#grip-end-0", "dam is", 1, "The dam is safe", 1);
    assertThat(claim()).isEqualTo("dam is safe");
    drag("#grip-start-0", "dam is", 0, "The dam", 0);
    assertThat(claim()).isEqualTo("The dam is safe");
    assertThat(texts.store.project().relations()).isEqualTo(before.relations());
    robot.act(texts.store::undo);
    assertThat(claim()).isEqualTo("dam is safe");
    robot.act(texts.store::undo);
    assertThat(texts.store.project()).isEqualTo(before);
  }

  @Test
  void aGripTakesAnEmojiWholeOrNotAtAll() {
    texts.drag(robot, page, "dam is safe");
    robot.key("1");
    drag("#grip-end-0", "dam is safe", 1, "safe 👩‍🌾", .95);
    assertThat(claim()).isEqualTo("dam is safe 👩‍🌾");
  }

  @Test
  void aGripThatComesBackChangesNothing() {
    texts.drag(robot, page, "dam is safe");
    robot.key("1");
    Project before = texts.store.project();
    drag("#grip-end-0", "dam is", 1, "dam is", 1.02);
    assertThat(texts.store.project()).isSameAs(before);
  }

  @Test
  void keysMoveTheEndsOfTheMarkAtTheCaretByAWord() {
    texts.drag(robot, page, "dam is");
    robot.key("1").key("Alt+Shift+Right");
    assertThat(claim()).isEqualTo("dam is safe");
    robot.key("Alt+Shift+Up");
    assertThat(claim()).isEqualTo("The dam is safe");
    robot.key("Alt+Shift+Left").key("Alt+Shift+Left").key("Alt+Shift+Down");
    assertThat(claim()).isEqualTo("dam");
  }

  @Test
  void everyStepOfABorderIsOneUndo() {
    texts.drag(robot, page, "dam is");
    robot.key("1");
    Project tagged = texts.store.project();
    robot.key("Alt+Shift+Right").key("Alt+Shift+Up");
    robot.act(texts.store::undo);
    assertThat(claim()).isEqualTo("dam is safe");
    robot.act(texts.store::undo);
    assertThat(texts.store.project()).isEqualTo(tagged);
  }

  @Test
  void aBorderCannotBeMovedWhereThereIsNoMark() {
    List<String> said = texts.notices();
    robot.key("Alt+Shift+Right");
    assertThat(said).containsExactly("refused.noPassageHere");
  }

  @Test
  void aSentenceIsJoinedWithTheNextAndPartedAgain() {
    robot.key("Down").key("Down");
    assertThat(texts.selected(robot, page)).containsExactly("Two surveys by the Inst.");
    robot.key("Ctrl+J");
    assertThat(texts.selected(robot, page))
        .containsExactly("Two surveys by the Inst. Hydrology found no crack.");
    robot.key("Up").key("Down");
    assertThat(texts.selected(robot, page))
        .containsExactly("Two surveys by the Inst. Hydrology found no crack.");
    robot.act(() -> texts.run("reader.part"));
    assertThat(texts.selected(robot, page)).containsExactly("Two surveys by the Inst.");
  }

  @Test
  void aJoinIsAStepAndIsUndone() {
    Project before = texts.store.project();
    robot.key("Down").key("Down").key("Ctrl+J");
    assertThat(texts.store.project().source(TwoTexts.FIRST).orElseThrow().joins()).hasSize(1);
    robot.act(texts.store::undo);
    assertThat(texts.store.project()).isEqualTo(before);
    robot.key("Up").key("Down");
    assertThat(texts.selected(robot, page)).containsExactly("Two surveys by the Inst.");
  }

  @Test
  void sentencesStayJoinedWhenTheTextIsOpenedAgain() {
    robot.key("Down").key("Down").key("Ctrl+J");
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    robot.click("#reader-tab-close-first");
    robot.act(() -> texts.pane.open(TwoTexts.FIRST));
    robot.key("Down").key("Down");
    assertThat(texts.selected(robot, page))
        .containsExactly("Two surveys by the Inst. Hydrology found no crack.");
  }

  @Test
  void allSentencesThatAreSelectedAreJoined() {
    texts.drag(robot, page, "dam is safe 👩‍🌾 today. Two");
    robot.key("Ctrl+J");
    assertThat(texts.selected(robot, page))
        .containsExactly("The dam is safe 👩‍🌾 today. Two surveys by the Inst.");
  }

  @Test
  void theLastSentenceOfAParagraphHasNoneToBeJoinedWith() {
    List<String> said = texts.notices();
    robot.click(texts.at(robot, page, "minister"), 1);
    robot.key("Ctrl+J");
    robot.act(() -> texts.run("reader.part"));
    assertThat(said).containsExactly("refused.noNextSentence", "edit.notJoined");
  }

  @Test
  void theUsersOwnAbbreviationsEndNoSentence() {
    robot.act(() -> texts.pane.abbreviate(List.of("Inst.")));
    robot.key("Down").key("Down");
    assertThat(texts.selected(robot, page))
        .containsExactly("Two surveys by the Inst. Hydrology found no crack.");
    robot.act(() -> texts.pane.abbreviate(List.of()));
    robot.key("Up").key("Down");
    assertThat(texts.selected(robot, page)).containsExactly("Two surveys by the Inst.");
  }
}
