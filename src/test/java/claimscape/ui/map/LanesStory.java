package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.StatementId;
import claimscape.drawing.map.MapDrawing;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.sample.SampleMap;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The statements of the sample stand in lanes: by source, by voice, in columns and in bands. */
@ExtendWith(ApplicationExtension.class)
class LanesStory {
  private OpenMap map;
  private Robot robot;

  @Start
  void open(Stage stage) throws IOException {
    map = OpenMap.in(stage, OpenMap.full(SampleMap.finished()));
  }

  @BeforeEach
  void take(FxRobot hands) {
    robot = new Robot(hands);
  }

  private Pane strip() {
    return (Pane) robot.find("#map-lanes");
  }

  private List<Label> titles() {
    return robot.ask(
        () ->
            strip().getChildren().stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .toList());
  }

  private List<String> words() {
    return robot.ask(() -> titles().stream().map(Label::getText).toList());
  }

  @Test
  void aKeyLeadsFromSourcesToVoicesAndBackToNoLanes() {
    assertThat(robot.shows("#map-lanes")).isFalse();
    robot.key("W");
    assertThat(words())
        .hasSizeGreaterThanOrEqualTo(5)
        .containsAll(
            robot.ask(
                () ->
                    map.project().sources().values().stream()
                        .filter(source -> source.held().isPresent())
                        .map(source -> source.card().outlet())
                        .toList()));
    robot.key("W");
    assertThat(words()).hasSize(9).contains("Other voices");
    robot.key("W");
    assertThat(robot.shows("#map-lanes")).isFalse();
    assertThat(robot.ask(() -> map.chart().lanes())).isEmpty();
  }

  @Test
  void titlesStayAtTheEdgeOverTheirLanesWhereverTheMapIsPannedTo() {
    robot.key("W");
    robot.act(
        () -> {
          map.pane.view().zoomTo(1);
          map.pane.view().centre(new Point(0, 0));
        });
    for (int step = 0; step < 4; step++) {
      robot.act(() -> map.pane.view().pan(-411, -173));
      robot.act(map.pane::layout);
      Rect seen = robot.ask(() -> map.pane.view().seen());
      for (Label title : titles()) {
        Rect lane = lane(title.getText());
        double left = Math.max(lane.x(), seen.x());
        double right = Math.min(lane.right(), seen.right());
        assertThat(robot.ask(title::getLayoutX)).isCloseTo(left - seen.x(), within(1.0));
        assertThat(robot.ask(title::getWidth)).isCloseTo(right - left, within(2.0));
        assertThat(robot.ask(title::getLayoutY)).isZero();
      }
      assertThat(titles()).isNotEmpty();
    }
  }

  private Rect lane(String title) {
    return robot.ask(
        () ->
            map.chart().lanes().stream()
                .filter(lane -> lane.title().equals(title))
                .map(MapDrawing.Lane::area)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aMapThatGrowsToTheRightHasItsLanesUnderEachOtherAndTheTitlesBeforeThem() {
    robot.key("W").key("Shift+Y").key("Shift+Y");
    robot.act(map.pane::layout);
    assertThat(robot.ask(() -> map.chart().inBands())).isTrue();
    Pane strip = strip();
    assertThat(robot.ask(strip::getWidth)).isEqualTo(132);
    assertThat(robot.ask(() -> map.pane.view().localToScene(0, 0).getX()))
        .isEqualTo(robot.ask(() -> strip.localToScene(132, 0).getX()));
    List<Double> tops = robot.ask(() -> titles().stream().map(Label::getLayoutY).toList());
    assertThat(tops).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aDragInLanesMovesTheMapAndPinsNothing() {
    robot.key("W");
    StatementId card = robot.ask(() -> Collections.min(map.chart().cards().keySet()));
    Point2D from = robot.ask(() -> map.middle(card));
    robot.drag(from, from.add(90, 60));
    assertThat(robot.ask(() -> map.project().pins())).isEmpty();
    Point2D now = robot.ask(() -> map.middle(card));
    assertThat(now.getX()).isCloseTo(from.getX() + 90, within(1.0));
    assertThat(now.getY()).isCloseTo(from.getY() + 60, within(1.0));
  }

  @Test
  void theWholeMapIsShownUnderTheTitles() {
    robot.key("W");
    robot.act(map.pane::layout);
    assertThat(robot.ask(() -> map.pane.view().fitsWhole())).isTrue();
  }
}
