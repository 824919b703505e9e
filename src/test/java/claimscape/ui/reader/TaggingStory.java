package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What tag keys do in a reader. */
@ExtendWith(ApplicationExtension.class)
final class TaggingStory {
  private static final String COUNCIL =
      "The dam is safe. Two surveys found no crack, and the gates hold 👩‍🌾.\n\n"
          + "The minister flatly denied that it leaks in any way.";
  private static final String FARMERS =
      "The dam leaks. The lower fields were wet in March. Rain alone explains it.";

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

  @Test
  void selectingWordsAndPressingOneMakesAClaimThatIsMarkedAndTheTarget() {
    texts.drag(robot, page, "The dam is safe");
    assertThat(robot.shows("#reader-bar")).isTrue();
    robot.key("1");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("The dam is safe");
    assertThat(texts.bench.desk().targets()).containsExactly(texts.labelled(Role.CLAIM, 1).id());
    assertThat(robot.shows("#label-C1")).isTrue();
    assertThat(robot.shows("#reader-bar")).isFalse();
  }

  @Test
  void evidenceInTheOtherTextIsLinkedToTheTargetInSixGestures() {
    robot.key("Ctrl+\\");
    PageView other = texts.page(robot, "right");
    robot.gestures();
    texts.drag(robot, page, "The dam is safe");
    robot.key("1");
    texts.drag(robot, other, "The lower fields");
    robot.key("2");
    assertThat(robot.gestures()).isEqualTo(4);
    assertThat(texts.labelled(Role.EVIDENCE, 1).text()).isEqualTo("The lower fields");
    assertThat(texts.store.project().relations().values())
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(RelationKind.SUPPORTS))
        .satisfies(link -> assertThat(link.target()).isEqualTo(texts.labelled(Role.CLAIM, 1).id()));
  }

  @Test
  void theKeyboardAloneTagsSentenceAfterSentence() {
    robot.key("Down").key("1").key("Down").key("2").key("Down").key("3");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("The dam is safe.");
    assertThat(texts.labelled(Role.EVIDENCE, 1).text()).startsWith("Two surveys");
    assertThat(texts.labelled(Role.REBUTTAL, 1).text()).startsWith("The minister");
  }

  @Test
  void aKeyOnAMarkChangesItsRole() {
    robot.key("Down").key("1");
    robot.click(texts.at(robot, page, "dam is"), 1);
    robot.key("E");
    assertThat(texts.store.project().statements()).hasSize(1);
    assertThat(texts.labelled(Role.EVIDENCE, 1).text()).isEqualTo("The dam is safe.");
  }

  @Test
  void deleteTakesTheTagOfTheMarkAtTheCaretAway() {
    robot.key("Down").key("1").key("Down").key("2");
    robot.click(texts.at(robot, page, "surveys"), 1);
    robot.key("Delete");
    assertThat(texts.store.project().statements()).hasSize(1);
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("The dam is safe.");
    robot.act(texts.store::undo);
    assertThat(texts.store.project().relations()).hasSize(1);
  }

  @Test
  void clicksWidenToTheClauseTheSentenceAndTheParagraph() {
    texts.click(robot, page, "leaks", 2);
    assertThat(texts.selected(robot, page)).containsExactly("it leaks in any way.");
    texts.click(robot, page, "denied", 3);
    assertThat(texts.selected(robot, page))
        .containsExactly("The minister flatly denied that it leaks in any way.");
    texts.click(robot, page, "safe", 4);
    assertThat(texts.selected(robot, page).getFirst()).startsWith("The dam").endsWith("👩‍🌾.");
  }

  @Test
  void anEmojiIsSelectedWholeOrNotAtAll() {
    texts.drag(robot, page, "hold 👩‍🌾");
    assertThat(texts.selected(robot, page)).containsExactly("hold 👩‍🌾");
    robot.key("1");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("hold 👩‍🌾");
  }

  @Test
  void overlappingMarksAreBothThere() {
    texts.drag(robot, page, "Two surveys found no crack");
    robot.key("1");
    texts.drag(robot, page, "found no crack, and the gates");
    robot.key("1");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("Two surveys found no crack");
    assertThat(texts.labelled(Role.CLAIM, 2).text()).isEqualTo("found no crack, and the gates");
    assertThat(robot.shows("#label-C1")).isTrue();
  }

  @Test
  void dAddsADenialWithTheGuessedVoice() {
    robot.key("Down").key("1");
    texts.click(robot, page, "denied", 3);
    robot.key("D");
    assertThat(texts.store.project().statements()).hasSize(1);
    assertThat(texts.store.project().passagesOf(texts.labelled(Role.CLAIM, 1).id()))
        .anySatisfy(passage -> assertThat(passage.stance()).isEqualTo(Stance.DENIES))
        .anySatisfy(passage -> assertThat(passage.chain()).isNotEmpty());
  }

  @Test
  void attributionIsAcceptedByEnter() {
    robot.key("Down").key("1").key("A");
    robot.type("Ann Other").key("Enter");
    assertThat(texts.store.project().voices().values())
        .singleElement()
        .satisfies(voice -> assertThat(voice.name()).isEqualTo("Ann Other"));
    assertThat(robot.shows("#reader-card")).isFalse();
  }

  @Test
  void enterAfterATagEditsTheWordsOfTheCard() {
    robot.key("Down").key("1").key("Enter");
    robot.type("It holds").key("Enter");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("It holds");
  }

  @Test
  void afterAChangeOfRoleTheNextKeyStillMeansThatMark() {
    texts.drag(robot, page, "The dam");
    robot.key("1");
    texts.drag(robot, page, "safe");
    robot.key("1").key("2").key("Enter");
    robot.type("It holds").key("Enter");
    assertThat(texts.store.project().statements().values())
        .extracting(Statement::text)
        .containsExactlyInAnyOrder("The dam", "It holds");
  }

  @Test
  void anotherTargetIsChosenByTyping() {
    robot.key("Down").key("1").key("Down").key("1").key("Down").key("Shift+E");
    robot.type("c1").key("Enter");
    assertThat(texts.store.project().relations().values())
        .singleElement()
        .satisfies(link -> assertThat(link.target()).isEqualTo(texts.labelled(Role.CLAIM, 1).id()));
  }

  @Test
  void aSecondStretchJoinsThePassage() {
    texts.drag(robot, page, "The dam");
    robot.act(
        () -> {
          var caret = page.shown().orElseThrow().caret();
          caret.placeBeside(COUNCIL.indexOf("safe"));
          caret.extendTo(COUNCIL.indexOf("safe") + 4);
        });
    robot.key("1");
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("The dam … safe");
  }

  @Test
  void everyTagIsOneUndo() {
    robot.key("Down").key("1").key("Down").key("2");
    robot.act(texts.store::undo);
    assertThat(texts.store.project().statements()).hasSize(1);
    assertThat(texts.store.project().relations()).isEmpty();
  }
}
