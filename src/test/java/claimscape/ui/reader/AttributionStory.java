package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.edit.DescribeSource;
import claimscape.text.Edtf;
import claimscape.ui.robot.Robot;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card that asks who says what a passage says. */
@ExtendWith(ApplicationExtension.class)
final class AttributionStory {
  private TwoTexts texts;
  private Robot robot;

  @Start
  void start(Stage stage) {
    texts =
        new TwoTexts(
            stage,
            "Minister Aziz flatly denied that the dam leaks. Bob Birch told the paper it does.",
            "The dam was built in 1931.");
  }

  @BeforeEach
  void tagTheFirstSentenceAndAsk(FxRobot hands) {
    robot = new Robot(hands);
    robot.key("Down").key("1").key("A");
  }

  private String field(String id) {
    return robot.ask(() -> ((TextField) robot.find("#reader-" + id)).getText());
  }

  private void write(String id, String words) {
    robot.act(() -> ((TextField) robot.find("#reader-" + id)).setText(words));
  }

  private Object stance() {
    return robot.ask(() -> ((ChoiceBox<?>) robot.find("#reader-stance")).getValue());
  }

  private Passage passage(Role role, int number) {
    return texts.store.project().passagesOf(texts.labelled(role, number).id()).getFirst();
  }

  /** The chain of a passage from the outside in, in the names of its voices. */
  private List<String> voices(Passage passage) {
    return passage.chain().stream()
        .map(AttributionStep::voice)
        .map(id -> texts.store.project().voice(id).map(Voice::name).orElseThrow())
        .toList();
  }

  @Test
  void theNearestGuessIsFilledInAndNothingIsAppliedUntilEnter() {
    assertThat(field("voice")).isEqualTo("Minister Aziz");
    assertThat(field("cue")).isEqualTo("denied");
    assertThat(stance()).isEqualTo(Stance.DENIES);
    assertThat(texts.store.project().voices()).isEmpty();
    robot.key("Enter");
    assertThat(voices(passage(Role.CLAIM, 1))).containsExactly("Minister Aziz");
    assertThat(passage(Role.CLAIM, 1).stance()).isEqualTo(Stance.DENIES);
    robot.act(texts.store::undo);
    assertThat(texts.store.project().voices()).isEmpty();
    assertThat(texts.store.project().statements()).hasSize(1);
  }

  @Test
  void escLeavesTheGuessAndTheTextHasTheKeysAgain() {
    robot.key("Esc");
    assertThat(robot.shows("#reader-card")).isFalse();
    assertThat(texts.store.project().voices()).isEmpty();
    robot.key("Down").key("2");
    assertThat(texts.labelled(Role.EVIDENCE, 1).text()).startsWith("Bob Birch");
  }

  @Test
  void aReportOfAReportIsTypedFromTheOutsideIn() {
    write("voice", " Paper  > Minister Aziz >");
    robot.key("Enter");
    assertThat(voices(passage(Role.CLAIM, 1))).containsExactly("Paper", "Minister Aziz");
    assertThat(passage(Role.CLAIM, 1).chain())
        .extracting(AttributionStep::stance)
        .containsExactly(Stance.REPORTS, Stance.DENIES);
    robot.key("A");
    assertThat(field("voice")).isEqualTo("Paper > Minister Aziz");
  }

  @Test
  void whatIsTypedIsCompletedToAKnownVoiceAlsoWithinAReport() {
    robot.key("Enter").key("Down").key("2").key("A");
    robot.key("Ctrl+A").type("min");
    assertThat(field("voice")).isEqualTo("Minister Aziz");
    robot.key("End").type(" > MIN");
    assertThat(field("voice")).isEqualTo("Minister Aziz > Minister Aziz");
    robot.key("Backspace");
    assertThat(field("voice")).isEqualTo("Minister Aziz > Min");
    robot.type("x");
    assertThat(field("voice")).isEqualTo("Minister Aziz > Minx");
  }

  @Test
  void theArrowsTurnTheStanceRoundAndRound() {
    robot.key("Down");
    assertThat(stance()).isEqualTo(Stance.QUESTIONS);
    robot.key("Up").key("Up");
    assertThat(stance()).isEqualTo(Stance.REPORTS);
    robot.key("Up").key("Up");
    assertThat(stance()).isEqualTo(Stance.PREDICTS);
    robot.key("Down");
    assertThat(stance()).isEqualTo(Stance.ASSERTS);
    robot.key("Enter");
    assertThat(passage(Role.CLAIM, 1).stance()).isEqualTo(Stance.ASSERTS);
  }

  @Test
  void aDateThatIsNoneIsRefusedInWordsUntilItIsMended() {
    write("uttered", "yesterday");
    robot.key("Enter");
    assertThat(robot.shows("#reader-card")).isTrue();
    assertThat(robot.shows(".reader-wrong-words")).isTrue();
    assertThat(texts.store.project().voices()).isEmpty();
    write("uttered", "2019-07~");
    assertThat(robot.shows(".reader-wrong-words")).isFalse();
    robot.key("Enter");
    assertThat(passage(Role.CLAIM, 1).chain().getLast().uttered()).contains(new Edtf("2019-07~"));
  }

  @Test
  void theSameVoicesAreGivenToTheNextPassageByOneKey() {
    robot.key("Enter").key("Down").key("2").key("Shift+A");
    assertThat(voices(passage(Role.EVIDENCE, 1))).containsExactly("Minister Aziz");
    assertThat(texts.store.project().voices()).hasSize(1);
  }

  @Test
  void whereNobodyIsQuotedTheAuthorOfTheTextIsFilledInButNeverItsTitle() {
    robot.key("Esc");
    robot.act(
        () -> {
          texts.pane.open(TwoTexts.SECOND);
          texts.pane.focus();
        });
    robot.key("Down").key("1").key("A");
    assertThat(field("voice")).isEmpty();
    robot.key("Esc");
    Optional<Edtf> never = Optional.empty();
    SourceCard letter =
        new SourceCard(
            "Letter", "Ann Vale", "", "", "", never, never, "", "", Optional.empty(), "");
    robot.act(() -> texts.store.make(new DescribeSource(TwoTexts.SECOND, letter, List.of())));
    robot.key("A");
    assertThat(field("voice")).isEqualTo("Ann Vale");
  }
}
