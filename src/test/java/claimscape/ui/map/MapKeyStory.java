package claimscape.ui.map;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static claimscape.ui.map.sight.SmallMap.PREMISE;
import static claimscape.ui.map.sight.SmallMap.REBUTTAL;
import static claimscape.ui.map.sight.SmallMap.SUPPORT;
import static claimscape.ui.map.sight.SmallMap.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.robot.Robot;
import java.util.Comparator;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapKeyStory {
  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) {
    map = OpenMap.in(stage, OpenMap.full(SmallMap.project()));
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private List<NodeId> selection() {
    return robot.ask(() -> map.bench.desk().selection());
  }

  private void select(NodeId node) {
    robot.act(() -> map.bench.desk().select(List.of(node)));
  }

  private Relation newest() {
    return map.project().relations().values().stream()
        .max(Comparator.comparingInt(Relation::created))
        .orElseThrow();
  }

  @Test
  void theArrowsWalkAlongTheRelations() {
    robot.key("Home");
    assertThat(selection()).containsExactly(CLAIM);
    robot.key("Down");
    assertThat(selection()).containsExactly(SUPPORT);
    robot.key("Down");
    assertThat(selection()).containsExactly(EVIDENCE);
    robot.key("Right");
    assertThat(selection()).containsExactly(PREMISE);
    robot.key("Right");
    assertThat(selection()).containsExactly(UNDERCUT);
    robot.key("Alt+Left");
    assertThat(selection()).containsExactly(PREMISE);
    robot.key("Alt+Right");
    assertThat(selection()).containsExactly(UNDERCUT);
  }

  @Test
  void aStatementIsMergedIntoOneThatIsTyped() {
    select(EVIDENCE);
    robot.key("Ctrl+M").type("p1").key("Enter");
    assertThat(map.project().statement(EVIDENCE)).isEmpty();
    assertThat(map.project().relation(SUPPORT).orElseThrow().premises()).containsExactly(PREMISE);
    assertThat(selection()).containsExactly(PREMISE);
    robot.act(map.bench.store()::undo);
    assertThat(map.project().statement(EVIDENCE)).isPresent();
  }

  @Test
  void aLinkIsMadeByTyping() {
    select(REBUTTAL);
    robot.key("O").type("e1").key("Enter");

    assertThat(newest().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(newest().premises()).containsExactly(REBUTTAL);
    assertThat(newest().target()).isEqualTo(EVIDENCE);
  }

  @Test
  void escapeInTheChooserLinksNothing() {
    select(REBUTTAL);
    robot.key("S").type("e1").key("Esc");

    assertThat(map.project().relations()).hasSize(2);
  }

  @Test
  void tabWritesAStatementBelow() {
    select(CLAIM);
    robot.key("Tab").type("They stopped shooting").key("Ctrl+Enter");

    assertThat(newest().target()).isEqualTo(CLAIM);
    assertThat(newest().premises()).isEqualTo(selection());
  }

  @Test
  void tabWithShiftWritesAStatementAbove() {
    select(CLAIM);
    robot.key("Shift+Tab").type("Peace is near").key("Enter");

    assertThat(newest().premises()).containsExactly(CLAIM);
  }

  @Test
  void digitsAndLettersChangeTheRole() {
    select(EVIDENCE);
    robot.key("3");
    assertThat(role()).isEqualTo(Role.REBUTTAL);
    robot.key("E");
    assertThat(role()).isEqualTo(Role.EVIDENCE);
  }

  private Role role() {
    return map.project().statement(EVIDENCE).orElseThrow().role();
  }

  @Test
  void deleteAsksNothingAndUndoBringsItBack() {
    select(REBUTTAL);
    robot.key("Del");
    assertThat(map.project().statements()).hasSize(3);

    robot.act(() -> map.bench.store().undo());
    assertThat(map.chart().cards()).hasSize(4);
  }

  @Test
  void theArmedLinkIsTurnedIntoAnotherKind() {
    select(UNDERCUT);
    robot.key("X");

    assertThat(map.project().relation(UNDERCUT).orElseThrow().kind())
        .isEqualTo(RelationKind.RESTATES);
  }

  @Test
  void spaceFoldsAndUnfolds() {
    select(CLAIM);
    robot.key("Space");
    assertThat(map.chart().cards()).hasSize(1);
    robot.key("Space");
    assertThat(map.chart().cards()).hasSize(4);
  }

  @Test
  void aPinnedCardIsPlacedByTheLayoutAgain() {
    select(REBUTTAL);
    robot.key("Ctrl+Right");
    assertThat(map.project().pins()).hasSize(1);

    robot.act(() -> run("map.unpin"));
    assertThat(map.project().pins()).isEmpty();
  }

  private void run(String action) {
    map.pane.actions().stream()
        .filter(offered -> offered.id().equals(action))
        .forEach(offered -> offered.run().run());
  }

  @Test
  void thePremiseLeavesItsBracket() {
    select(SUPPORT);
    select(PREMISE);
    robot.key("Shift+Del");

    assertThat(map.project().relation(SUPPORT).orElseThrow().premises()).containsExactly(EVIDENCE);
  }

  @Test
  void theFocusShowsWhatIsAroundAndEscapeAll() {
    robot.act(() -> map.bench.mending().add(Role.CLAIM, "Something else"));
    select(CLAIM);
    robot.key("F");
    assertThat(map.chart().cards()).hasSize(4);

    robot.key("Esc");
    assertThat(map.chart().cards()).hasSize(5);
  }

  @Test
  void whatIsSelectedIsSaid() {
    select(CLAIM);

    assertThat(robot.ask(() -> map.pane.view().getAccessibleText()))
        .contains("Claim C1: Talks can end the war.");
  }
}
