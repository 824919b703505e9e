package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The sample map under a user's keys: a real one, with cycles of questions, undercuts and notes.
 */
@ExtendWith(ApplicationExtension.class)
class MapSampleStory {
  private static final int DELETED = 40;

  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) throws IOException {
    map = OpenMap.in(stage, SampleMap.finished());
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private Optional<NodeId> lead() {
    return robot.ask(() -> map.bench.desk().selection().stream().findFirst());
  }

  /** Walks on from what is selected, and comes back to it by the key that goes back. */
  private void walk(SequencedSet<NodeId> reached) {
    NodeId here = lead().orElseThrow();
    for (String step : List.of("Down", "Right")) {
      Robot.strike(step);
      NodeId there = lead().orElseThrow();
      if (!there.equals(here)) {
        if (reached.add(there)) {
          walk(reached);
        }
        Robot.strike("Alt+Left");
        assertThat(lead()).contains(here);
      }
    }
  }

  @Test
  void everyStatementAndRelationIsReachedByTheArrowKeysAlone() {
    robot.key("Home");
    SequencedSet<NodeId> reached = new LinkedHashSet<>(List.of(lead().orElseThrow()));
    robot.act(() -> walk(reached));

    Project project = map.project();
    assertThat(reached).containsAll(project.statements().keySet());
    assertThat(reached).containsAll(project.relations().keySet());
  }

  /** By the plan of the sample 36 cards name one of the six voices first that say most. */
  @Test
  void vGivesTheVoicesThatSayMostTheirColoursAndTakesThemAway() {
    long plain = marks();
    robot.key("V");
    assertThat(marks() - plain).isEqualTo(36);
    robot.key("V");
    assertThat(marks()).isEqualTo(plain);
  }

  private long marks() {
    return map.chart().cards().values().stream()
        .mapToLong(card -> card.group().marks().size())
        .sum();
  }

  @Test
  void fortyDeletionsAreUndoneOneByOne() {
    Project before = map.project();
    List<StatementId> victims = before.statements().keySet().stream().limit(DELETED).toList();
    robot.act(
        () -> {
          for (StatementId id : victims) {
            map.bench.desk().select(List.of(id));
            map.pane.actions().stream()
                .filter(action -> action.id().equals("map.delete"))
                .forEach(action -> action.run().run());
          }
        });
    assertThat(map.project().statements()).hasSize(before.statements().size() - DELETED);
    assertThat(map.chart().cards()).hasSameSizeAs(map.project().statements());

    robot.act(
        () -> {
          for (int i = 0; i < DELETED; i++) {
            map.bench.store().undo();
          }
        });
    assertThat(map.project()).isEqualTo(before);
    assertThat(map.chart().links()).hasSameSizeAs(before.relations());
  }

  @Test
  void whatIsReachedByKeysIsBroughtIntoView() {
    robot.act(() -> map.pane.view().zoomTo(1)).key("Home").key("Down").key("Down").key("Down");
    NodeId node = lead().orElseThrow();
    var area = map.chart().around(List.of(node)).orElseThrow();
    var seen = robot.ask(() -> map.pane.view().seen());

    assertThat(area.x()).isGreaterThanOrEqualTo(seen.x());
    assertThat(area.y()).isGreaterThanOrEqualTo(seen.y());
  }

  @Test
  void theWholeMapIsFittedAndOneBranchOfIt() {
    robot.key("Z");
    assertThat(robot.ask(() -> map.pane.view().fitsWhole())).isTrue();
    double whole = map.pane.zoom();

    robot.key("Home").key("Shift+Z");
    assertThat(map.pane.zoom()).isGreaterThan(whole);
  }

  @Test
  void theSelectionGrowsAlongTheRelations() {
    robot.key("Home").key("Shift+Down").key("Shift+Down");

    assertThat(robot.ask(() -> map.bench.desk().selection())).hasSize(3);
    robot.key("Ctrl+A");
    assertThat(robot.ask(() -> map.bench.desk().selection()))
        .hasSameSizeAs(map.project().statements().keySet());
  }
}
