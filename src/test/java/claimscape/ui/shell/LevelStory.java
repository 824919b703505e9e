package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.argument.Role;
import claimscape.ui.action.Action;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher chooses how much of the vocabulary the class shall meet. */
@ExtendWith(ApplicationExtension.class)
class LevelStory {
  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    robot.click("#start-sample").until("the sample is open", () -> shell.current().isPresent());
  }

  @Test
  void theBasicLevelHidesWhatItDoesNotOffer() {
    assertThat(offered()).contains("reader.premise", "map.role.note", "outline.restates");
    choose(Level.BASIC);
    assertThat(offered())
        .contains("reader.claim", "reader.evidence", "reader.rebuttal", "map.attacks")
        .doesNotContain("reader.premise", "reader.note", "reader.undercut", "reader.attribute")
        .doesNotContain("map.role.question", "map.restates", "map.answers", "map.undercut")
        .doesNotContain("outline.role.premise", "outline.join", "outline.undercut");
  }

  @Test
  void theStandardLevelAddsPremisesQuestionsAndVoices() {
    choose(Level.STANDARD);
    assertThat(offered())
        .contains("reader.premise", "reader.question", "reader.attribute", "map.answers")
        .doesNotContain("reader.note", "reader.undercut", "map.restates", "outline.role.note");
  }

  @Test
  void whatIsThereAlreadyIsNeverLost() {
    long notes = robot.ask(() -> count(Role.NOTE));
    choose(Level.BASIC);
    assertThat(robot.ask(() -> count(Role.NOTE))).isEqualTo(notes).isPositive();
    robot.until("the legend still explains them", () -> legend().contains("Note"));
    choose(Level.FULL);
    assertThat(offered()).contains("reader.note");
  }

  @Test
  void aKeyThatTheLevelDoesNotOfferSaysSoAndOffersTheLevel() {
    choose(Level.BASIC);
    robot.act(() -> shell.workspace().orElseThrow().show(0)).key("F6");
    robot.until("the map has the keys", () -> shell.workspace().isPresent());
    robot.key("U");
    assertThat(notice()).contains("belongs to the level Full").contains("is kept");
    robot.click(".shell-notice .cs-button");
    assertThat(robot.ask(() -> level())).isEqualTo(Level.FULL);
    assertThat(offered()).contains("map.undercut");
  }

  @Test
  void changingTheLevelIsOneStepThatUndoTakesBack() {
    choose(Level.BASIC);
    robot.key("Ctrl+Z");
    assertThat(robot.ask(this::level)).isEqualTo(Level.FULL);
    assertThat(offered()).contains("map.undercut");
  }

  @Test
  void theNextProjectBeginsAtTheLevelChosenLast() {
    choose(Level.STANDARD);
    robot.key("Ctrl+N").click("#guard-drop");
    robot.until("a new project is open", () -> statements() == 0);
    assertThat(robot.ask(this::level)).isEqualTo(Level.STANDARD);
  }

  @Test
  void thePageOfKeysShowsOnlyWhatIsOffered() {
    choose(Level.BASIC);
    robot.key("F1").until("the page is open", () -> shell.layer().isOpen());
    assertThat(robot.ask(() -> rows()))
        .contains("Undo")
        .noneMatch(words -> words.contains("Undercut"));
  }

  private void choose(Level level) {
    robot.act(() -> shell.setLevel(level));
  }

  private List<String> offered() {
    return robot.ask(() -> shell.actions().stream().map(Action::id).toList());
  }

  private List<String> rows() {
    return shell.frame().lookupAll(".shell-keys-row .label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> legend() {
    return shell.frame().lookupAll(".map-legend-entry").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private String notice() {
    return robot.ask(() -> ((Label) robot.find(".shell-notice-words")).getText());
  }

  private Level level() {
    return shell.current().orElseThrow().bench().level();
  }

  private int statements() {
    return shell.current().map(open -> open.store().project().statements().size()).orElse(-1);
  }

  private long count(Role role) {
    return shell.current().orElseThrow().store().project().statements().values().stream()
        .filter(statement -> statement.role() == role)
        .count();
  }
}
