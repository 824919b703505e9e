package claimscape.ui.map;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static claimscape.ui.map.sight.SmallMap.PREMISE;
import static claimscape.ui.map.sight.SmallMap.REBUTTAL;
import static claimscape.ui.map.sight.SmallMap.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.robot.Robot;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapMouseStory {
  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) {
    map = OpenMap.in(stage, SmallMap.project());
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private List<NodeId> selection() {
    return robot.ask(() -> map.bench.desk().selection());
  }

  private Relation newest() {
    return map.project().relations().values().stream()
        .max(Comparator.comparingInt(Relation::created))
        .orElseThrow();
  }

  private void drawFrom(StatementId card, Point2D to) {
    robot.hover(map.middle(card)).drag(map.handle(card), to);
  }

  @Test
  void aClickSelectsACardAndOneOnNothingLetsItGo() {
    robot.click(map.middle(CLAIM), 1);
    assertThat(selection()).containsExactly(CLAIM);

    Rect sheet = map.chart().sheet();
    robot.click(map.screen(new Point(sheet.right() - 3, sheet.y() + 3)), 1);
    assertThat(selection()).isEmpty();
  }

  @Test
  void aClickOnAnArrowArmsIt() {
    robot.click(map.along(SUPPORT, .6, .9), 1);

    assertThat(selection()).containsExactly(SUPPORT);
    assertThat(map.bench.desk().armed()).contains(SUPPORT);
  }

  @Test
  void aWireFromTheHandleSupportsOrAttacks() {
    drawFrom(REBUTTAL, map.on(CLAIM, .25, .5));
    assertThat(newest().kind()).isEqualTo(RelationKind.SUPPORTS);
    assertThat(newest().premises()).containsExactly(REBUTTAL);
    assertThat(newest().target()).isEqualTo(CLAIM);

    drawFrom(PREMISE, map.on(REBUTTAL, .75, .5));
    assertThat(newest().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(newest().target()).isEqualTo(REBUTTAL);
  }

  @Test
  void aWireOnTheHeadHalfOfAnArrowUndercutsIt() {
    robot.act(() -> map.bench.mending().connect(RelationKind.SUPPORTS, REBUTTAL, CLAIM));
    NodeId arrow = newest().id();
    drawFrom(EVIDENCE, map.along(arrow, .55, .95));

    assertThat(newest().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(newest().target()).isEqualTo(arrow);
  }

  @Test
  void aWireOnTheTailHalfOfAnArrowLinksAPremise() {
    robot.act(() -> map.bench.mending().connect(RelationKind.SUPPORTS, REBUTTAL, CLAIM));
    NodeId arrow = newest().id();
    drawFrom(EVIDENCE, map.along(arrow, .05, .45));

    assertThat(map.project().relation(newest().id()).orElseThrow().premises())
        .containsExactly(REBUTTAL, EVIDENCE);
    assertThat(newest().id()).isEqualTo(arrow);
  }

  @Test
  void aRubberBandSelectsWhatItTouches() {
    Rect claim = map.place(CLAIM);
    Point2D from = map.screen(new Point(claim.x() - 12, claim.y() - 12));
    robot.act(() -> map.dragWithShift(from, map.middle(CLAIM)));

    assertThat(selection()).containsExactly(CLAIM);
  }

  @Test
  void aCardIsPinnedWhereItIsDropped() {
    Rect before = map.place(REBUTTAL);
    Point2D from = map.middle(REBUTTAL);
    robot.drag(from, from.add(60, 40));

    Rect after = map.place(REBUTTAL);
    double zoom = map.pane.zoom();
    assertThat(after.x() - before.x()).isCloseTo(60 / zoom, within());
    assertThat(after.y() - before.y()).isCloseTo(40 / zoom, within());
    assertThat(map.project().pins()).hasSize(1);
  }

  private static Offset<Double> within() {
    return Offset.offset(1.0);
  }

  @Test
  void twoClicksOnACardEditItsWords() {
    robot.click(map.middle(CLAIM), 2);
    robot.type("Talks end wars").key("Enter");

    assertThat(map.project().statement(CLAIM).orElseThrow().text()).isEqualTo("Talks end wars");
  }

  @Test
  void twoClicksOnNothingWriteANewStatement() {
    Rect sheet = map.chart().sheet();
    robot.click(map.screen(new Point(sheet.right() - 3, sheet.y() + 3)), 2);
    robot.type("And who pays").key("Ctrl+Enter");

    assertThat(map.project().statements()).hasSize(5);
    assertThat(selection()).hasSize(1);
  }

  @Test
  void escapeLeavesNoEmptyStatementBehind() {
    Rect sheet = map.chart().sheet();
    robot.click(map.screen(new Point(sheet.right() - 3, sheet.y() + 3)), 2);
    robot.type("Never mind").key("Esc");

    assertThat(map.project().statements()).hasSize(4);
  }

  @Test
  void theWheelZoomsAtThePointer() {
    Point2D pointer = map.on(EVIDENCE, .3, .4);
    Rect card = map.place(EVIDENCE);
    Point under = new Point(card.x() + .3 * card.width(), card.y() + .4 * card.height());
    for (int notches : List.of(3, -7, 2)) {
      robot.act(() -> map.wheel(pointer, notches));

      assertThat(map.screen(under).distance(pointer)).isLessThan(1);
    }
    assertThat(map.pane.zoom()).isLessThan(1);
  }

  @Test
  void theTriangleFoldsTheBranch() {
    robot.click(map.middle(CLAIM), 1);
    Rect tab = map.chart().card(CLAIM).orElseThrow().foldTab();
    robot.click(map.screen(new Point(tab.centreX(), tab.centreY())), 1);

    assertThat(map.chart().cards().keySet()).containsExactly(CLAIM);
    assertThat(map.chart().card(CLAIM).orElseThrow().folded()).isTrue();
  }
}
