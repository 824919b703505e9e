package claimscape.ui.map;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Reword;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.robot.Robot;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The whole words of cards that have no room for them. */
@ExtendWith(ApplicationExtension.class)
class MapWordsStory {
  private static final StatementId ALONE = new StatementId("alone");
  private static final String LONG =
      "Both sides met three times, ".repeat(12) + "and that was only in the first spring.";

  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) {
    map = OpenMap.in(stage, SmallMap.project());
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
    robot.act(() -> map.bench.desk().make(new Reword(EVIDENCE, LONG)));
    robot.act(() -> map.bench.desk().select(List.of()));
  }

  private String words() {
    return ((Label) robot.find("#map-whole-text")).getText();
  }

  @Test
  void theKeysShowTheWholeWordsOfACardThatIsCut() {
    robot.key("Home").key("Down");
    assertThat(robot.shows("#map-whole")).isFalse();

    robot.key("Down");
    assertThat(robot.shows("#map-whole")).isTrue();
    assertThat(words()).isEqualTo(LONG);

    robot.key("Right");
    assertThat(robot.shows("#map-whole")).isFalse();
  }

  @Test
  void aPointerThatRestsShowsTheWholeWordsUntilItGoes() {
    robot.hover(map.middle(EVIDENCE));
    robot.until("the words are shown", () -> robot.shows("#map-whole"));
    assertThat(words()).isEqualTo(LONG);

    robot.hover(map.middle(CLAIM));
    assertThat(robot.shows("#map-whole")).isFalse();
  }

  @Test
  void aCardThatShowsAllItsWordsSaysThemOnce() {
    robot.key("Home");

    assertThat(robot.shows("#map-whole")).isFalse();
  }

  @Test
  void whereOnlyTheVoiceIsCutThePointerShowsItAndTheKeysCoverNothing() {
    SourceId source = new SourceId("long");
    String title = "The minutes of the standing committee on bridges and dams";
    robot.act(
        () -> {
          map.bench.desk().make(new AddSource(source, Optional.empty(), SourceCard.titled(title)));
          map.bench
              .desk()
              .make(new AddStatement(ALONE, Role.CLAIM, "It holds.", new Origin.Implicit(source)));
        });
    robot.key("Home").key("Right");
    assertThat(robot.ask(() -> map.bench.desk().selection())).containsExactly(ALONE);
    assertThat(robot.shows("#map-whole")).isFalse();

    robot.hover(map.middle(ALONE));
    robot.until("who says it is shown", () -> robot.shows("#map-whole"));
  }

  @Test
  void farAwayEveryCardIsReadBesideIt() {
    robot.act(() -> map.pane.view().zoomTo(.3)).key("Home");

    assertThat(robot.shows("#map-whole")).isTrue();
    assertThat(words()).isEqualTo("Talks can end the war.");
  }

  @Test
  void escapePutsTheWordsAwayAndKeepsTheSelection() {
    robot.key("Home").key("Down").key("Down").key("Esc");

    assertThat(robot.shows("#map-whole")).isFalse();
    assertThat(robot.ask(() -> map.bench.desk().selection())).containsExactly(EVIDENCE);
  }
}
