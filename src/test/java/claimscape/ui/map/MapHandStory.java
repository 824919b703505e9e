package claimscape.ui.map;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.Edit;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Link;
import claimscape.project.edit.Together;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.robot.Robot;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Words, folds, sizes and pictures: what hands do beside links. */
@ExtendWith(ApplicationExtension.class)
class MapHandStory {
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

  private void select(NodeId node) {
    robot.act(() -> map.bench.desk().select(List.of(node)));
  }

  private String text(NodeId node) {
    return map.chart().card(node).orElseThrow().statement().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks can end the war \uD83D\uDD4A\uFE0F \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\u0627\u0644\u0645\u062D\u0627\u062F\u062B\u0627\u062A \u062A\u0646\u0647\u064A"
            + " \u0627\u0644\u062D\u0631\u0628",
        "\u548C\u8C08\u53EF\u4EE5\u7ED3\u675F\u6218\u4E89",
        "cafe\u0301 & <b>not bold</b>"
      })
  void wordsOfAnyScriptAreWrittenIntoACardAndUndone(String words) {
    select(CLAIM);
    robot.key("F2");
    robot.act(() -> ((TextArea) robot.find("#map-writing")).setText(words)).key("Ctrl+Enter");

    assertThat(text(CLAIM)).isEqualTo(words);

    robot.act(() -> map.bench.store().undo());
    assertThat(text(CLAIM)).isEqualTo("Talks can end the war.");
  }

  @Test
  void aCardWithoutWordsKeepsThoseItHad() {
    select(CLAIM);
    robot.key("F2");
    robot.act(() -> ((TextArea) robot.find("#map-writing")).clear()).key("Ctrl+Enter");

    assertThat(text(CLAIM)).isEqualTo("Talks can end the war.");
  }

  @Test
  void aFoldIsKeptInTheProjectAndUndoneLikeAnythingElse() {
    select(CLAIM);
    robot.key("Space");
    assertThat(map.project().folds()).hasSize(1);
    assertThat(map.chart().card(CLAIM).orElseThrow().folded()).isTrue();

    robot.act(() -> map.bench.store().undo());
    assertThat(map.project().folds()).isEmpty();
    assertThat(map.chart().cards()).hasSize(4);

    robot.act(() -> map.bench.store().redo());
    assertThat(map.chart().cards().keySet()).containsExactly(CLAIM);
  }

  @Test
  void unfoldingReturnsEveryBoxToItsPlace() {
    List<Rect> before = map.chart().cards().values().stream().map(card -> card.place()).toList();
    select(CLAIM);
    robot.key("Space").key("Space");

    assertThat(map.chart().cards().values().stream().map(card -> card.place()).toList())
        .isEqualTo(before);
  }

  @Test
  void aCardMoreBesideItsSiblingsLeavesTheTargetWhereItIsSeen() {
    robot.act(() -> map.bench.desk().target(CLAIM));
    Point2D before = map.on(CLAIM, .5, 0);
    double onSheet = map.place(CLAIM).centreX();
    for (String name : List.of("e2", "e3", "e4")) {
      robot.act(() -> map.bench.store().make(further(name)));
    }

    assertThat(map.chart().cards()).hasSize(7);
    assertThat(map.place(CLAIM).centreX()).isNotEqualTo(onSheet);
    assertThat(map.on(CLAIM, .5, 0).distance(before)).isLessThan(1);
  }

  /** Evidence for the claim that nobody asks to be shown. */
  private static Edit further(String name) {
    StatementId statement = new StatementId(name);
    return Together.of(
        new AddStatement(statement, Role.EVIDENCE, "They met again.", new Origin.Own()),
        Link.of(new RelationId(name), RelationKind.SUPPORTS, statement, CLAIM));
  }

  @Test
  void theMapGrowsWithTheTextSizeAndKeepsItsMiddle() {
    Node canvas = robot.find("#map-canvas");
    Point2D size = map.screen(new Point(100, 0)).subtract(map.screen(new Point(0, 0)));
    Point middle =
        robot.ask(
            () ->
                map.pane
                    .view()
                    .toSheet(
                        canvas.getLayoutBounds().getCenterX(),
                        canvas.getLayoutBounds().getCenterY()));
    double percent = map.pane.zoom();
    robot.act(() -> map.look.setScale(1.5));

    Point2D larger = map.screen(new Point(100, 0)).subtract(map.screen(new Point(0, 0)));
    assertThat(larger.getX()).isCloseTo(1.5 * size.getX(), within(.01));
    assertThat(map.pane.zoom()).isEqualTo(percent);
    Point now =
        robot.ask(
            () ->
                map.pane
                    .view()
                    .toSheet(
                        canvas.getLayoutBounds().getCenterX(),
                        canvas.getLayoutBounds().getCenterY()));
    assertThat(now.x()).isCloseTo(middle.x(), within(12.0));
    assertThat(now.y()).isCloseTo(middle.y(), within(12.0));
  }

  @Test
  void aLargerMapIsStillHitWhereItIsSeen() {
    robot.act(() -> map.look.setScale(1.5)).act(() -> map.pane.view().fit());
    robot.click(map.middle(EVIDENCE), 1);

    assertThat(robot.ask(() -> map.bench.desk().selection())).containsExactly(EVIDENCE);
  }

  @Test
  void aLargerMapIsZoomedAtThePointerToo() {
    robot.act(() -> map.look.setScale(1.25));
    Point2D pointer = map.on(EVIDENCE, .3, .4);
    Rect card = map.place(EVIDENCE);
    Point under = new Point(card.x() + .3 * card.width(), card.y() + .4 * card.height());
    for (int notches : List.of(2, -5, 4, -3)) {
      robot.act(() -> map.wheel(pointer, notches));

      assertThat(map.screen(under).distance(pointer)).isLessThan(1);
    }
  }

  @Test
  void theZoomIsShownInPercentOfTheTextSize() {
    robot.act(() -> map.look.setScale(1.5)).key("Ctrl+0");

    assertThat(map.pane.zoom()).isEqualTo(1);
    assertThat(((Labeled) robot.find("#map-level")).getText()).isEqualTo("100 %");
  }

  @Test
  void theOverviewIsDraggedToAnotherPlaceOfTheMap() {
    robot.act(() -> map.pane.view().zoomTo(3)).key("Ctrl+Shift+M").act(map.pane::layout);
    Node overview = robot.find("#map-overview");
    Point2D middle = robot.middle(overview);
    robot.drag(middle, middle.add(30, 20));
    Rect first = robot.ask(() -> map.pane.view().seen());
    robot.drag(middle, middle.subtract(30, 20));
    Rect second = robot.ask(() -> map.pane.view().seen());

    assertThat(second.x()).isLessThan(first.x());
    assertThat(second.y()).isLessThan(first.y());
    assertThat(map.pane.zoom()).isEqualTo(3);
  }

  @Test
  void thePictureButtonOffersWhatTheWindowCanDraw() {
    PictureButton button = (PictureButton) robot.find("#map-picture");
    assertThat(button.items())
        .extracting(MenuItem::getId)
        .containsExactly("shell.copyPicture", "shell.export");

    robot.act(() -> button.items().getFirst().fire());
    assertThat(map.pictures).containsExactly("shell.copyPicture");
  }
}
