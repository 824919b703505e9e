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
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.DeskEvent;
import claimscape.ui.map.sight.Hit;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.map.sight.Ways;
import claimscape.ui.robot.Robot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Links between cards: made, turned, led elsewhere, refused. */
@ExtendWith(ApplicationExtension.class)
class MapLinkStory {
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

  private void select(NodeId node) {
    robot.act(() -> map.bench.desk().select(List.of(node)));
  }

  private Relation relation(RelationId id) {
    return map.project().relation(id).orElseThrow();
  }

  private Relation newest() {
    return map.project().relations().values().stream()
        .max(Comparator.comparingInt(Relation::created))
        .orElseThrow();
  }

  private List<String> refusals() {
    List<String> said = new ArrayList<>();
    map.bench
        .desk()
        .onEvent(
            event -> {
              if (event instanceof DeskEvent.Notice notice) {
                said.add(notice.what().code());
              }
            });
    return said;
  }

  @ParameterizedTest
  @CsvSource({"S, SUPPORTS", "O, ATTACKS", "=, RESTATES", "I, ANSWERS"})
  void eachKindOfLinkHasItsKey(String key, RelationKind kind) {
    select(REBUTTAL);
    robot.key(key).type("c1").key("Enter");

    assertThat(newest().kind()).isEqualTo(kind);
    assertThat(newest().premises()).containsExactly(REBUTTAL);
    assertThat(newest().target()).isEqualTo(CLAIM);
    assertThat(map.bench.desk().armed()).contains(newest().id());
    assertThat(map.chart().link(newest().id())).isPresent();
  }

  @Test
  void withoutASelectionNothingIsAsked() {
    robot.key("S");

    assertThat(robot.shows(".cs-chooser")).isFalse();
  }

  @Test
  void aStatementIsNotOfferedToItself() {
    select(CLAIM);
    robot.key("S").type("c1").key("Enter");

    assertThat(map.project().relations()).hasSize(2);
  }

  @Test
  void aLinkToItselfIsRefusedWithASentence() {
    List<String> said = refusals();
    robot.act(() -> map.bench.mending().connect(RelationKind.SUPPORTS, CLAIM, CLAIM));

    assertThat(said).containsExactly("session.toItself");
    assertThat(map.project().relations()).hasSize(2);
  }

  @Test
  void twoStatementsThatSupportEachOtherAreDrawn() {
    select(REBUTTAL);
    robot.key("S").type("e1").key("Enter");
    RelationId there = newest().id();
    select(EVIDENCE);
    robot.key("S").type("r1").key("Enter");
    RelationId back = newest().id();

    assertThat(there).isNotEqualTo(back);
    assertThat(map.chart().link(there)).isPresent();
    assertThat(map.chart().link(back)).isPresent();
    assertThat(map.chart().cards()).hasSize(4);
  }

  @Test
  void aLinkThatIsTurnedRoundLeadsTheOtherWayUntilUndone() {
    select(REBUTTAL);
    robot.key("S").type("c1").key("Enter").key("Shift+X");
    RelationId link = newest().id();

    assertThat(relation(link).premises()).containsExactly(CLAIM);
    assertThat(relation(link).target()).isEqualTo(REBUTTAL);

    robot.act(() -> map.bench.store().undo());
    assertThat(relation(link).premises()).containsExactly(REBUTTAL);
  }

  @Test
  void theKindGoesRoundAndComesBack() {
    select(UNDERCUT);
    List<RelationKind> kinds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      robot.key("X");
      kinds.add(relation(UNDERCUT).kind());
    }

    assertThat(kinds)
        .containsExactly(
            RelationKind.RESTATES,
            RelationKind.ANSWERS,
            RelationKind.SUPPORTS,
            RelationKind.ATTACKS);
  }

  @Test
  void aLinkIsLedElsewhereByTyping() {
    select(REBUTTAL);
    robot.key("S").type("c1").key("Enter").key("L").type("p1").key("Enter");

    assertThat(newest().target()).isEqualTo(PREMISE);
    assertThat(map.project().relations()).hasSize(3);
  }

  @Test
  void theHeadOfAnArrowIsDraggedToAnotherCard() {
    select(REBUTTAL);
    robot.key("S").type("c1").key("Enter");
    RelationId link = newest().id();
    robot.drag(map.grip(link, Hit.Grip.END), map.middle(PREMISE));

    assertThat(relation(link).target()).isEqualTo(PREMISE);
    assertThat(relation(link).premises()).containsExactly(REBUTTAL);
  }

  @Test
  void thePremiseOfAnArrowIsDraggedToAnotherCard() {
    select(REBUTTAL);
    robot.key("S").type("c1").key("Enter");
    RelationId link = newest().id();
    robot.drag(map.grip(link, Hit.Grip.START), map.middle(PREMISE));

    assertThat(relation(link).premises()).containsExactly(PREMISE);
    assertThat(relation(link).target()).isEqualTo(CLAIM);
  }

  @Test
  void aPremiseIsPulledOutOfItsBracketAndComesBackByUndo() {
    List<Point> branch = map.chart().link(SUPPORT).orElseThrow().route().branches().get(1);
    Point near = Ways.at(branch, Math.min(6, Ways.length(branch) / 4));
    Rect sheet = map.chart().sheet();
    Point2D away = map.screen(new Point(sheet.right() - 6, sheet.bottom() - 6));
    robot.drag(map.screen(near), away);

    assertThat(relation(SUPPORT).premises()).containsExactly(EVIDENCE);
    assertThat(map.project().statement(PREMISE)).isPresent();

    robot.act(() -> map.bench.store().undo());
    assertThat(relation(SUPPORT).premises()).containsExactly(EVIDENCE, PREMISE);
  }

  @Test
  void theArmedLinkIsUndercutByTheSelectedStatement() {
    select(REBUTTAL);
    robot.key("S").type("c1").key("Enter");
    RelationId link = newest().id();
    select(EVIDENCE);
    robot.key("U");

    assertThat(newest().target()).isEqualTo(link);
    assertThat(newest().kind()).isEqualTo(RelationKind.ATTACKS);
    assertThat(newest().premises()).containsExactly(EVIDENCE);
  }

  @Test
  void withoutAnArmedLinkThereIsNothingToUndercut() {
    List<String> said = refusals();
    select(CLAIM);
    robot.key("U");

    assertThat(said).containsExactly("session.nothingArmed");
  }
}
