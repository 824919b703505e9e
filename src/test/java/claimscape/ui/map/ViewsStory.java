package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.Depiction;
import claimscape.argument.Filter;
import claimscape.argument.NamedView;
import claimscape.argument.Role;
import claimscape.layout.Rect;
import claimscape.sample.SampleMap;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A view of the map is kept under a name and gone back to, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class ViewsStory {
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

  private Camera camera() {
    return robot.ask(() -> map.pane.view().camera());
  }

  private List<Rect> places() {
    return robot.ask(() -> map.chart().cards().values().stream().map(ChartCard::place).toList());
  }

  @Test
  void whatWasKeptIsSeenAgainThoughAllWasChangedSince() {
    robot.act(
        () -> {
          map.bench.desk().narrow(Filter.NONE.toggled(Role.EVIDENCE));
          map.pane.view().zoomTo(1.2);
          map.pane.view().pan(-300, -150);
        });
    Camera kept = camera();
    robot.key("B").type("Evidence").key("Enter");
    assertThat(robot.ask(() -> map.bench.viewing().all()))
        .extracting(NamedView::name)
        .containsExactly("Evidence");

    robot.act(
        () -> {
          map.bench.desk().narrow(Filter.NONE);
          map.pane.view().fit();
          map.bench.desk().select(List.of(map.chart().landmarks().getFirst()));
        });
    robot.key("Space");
    robot.key("Alt+1");

    assertThat(camera().zoom()).isEqualTo(kept.zoom());
    assertThat(camera().shiftX()).isCloseTo(kept.shiftX(), within(1.0));
    assertThat(camera().shiftY()).isCloseTo(kept.shiftY(), within(1.0));
    assertThat(robot.ask(() -> map.bench.desk().filter()))
        .isEqualTo(Filter.NONE.toggled(Role.EVIDENCE));
    assertThat(robot.ask(() -> map.project().folds())).isEmpty();
  }

  @Test
  void aViewDrawsTheMapAsItWasDrawn() {
    robot.key("W").key("Shift+Y");
    robot.act(() -> map.pane.view().zoomTo(.6));
    Camera kept = camera();
    List<Rect> drawn = places();
    robot.key("B").type("Upwards").key("Enter");
    robot.key("Y");
    robot.key("B").type("Toulmin").key("Enter");

    robot.key("Alt+1");
    assertThat(robot.ask(() -> map.chart().lanes())).isNotEmpty();
    assertThat(camera().zoom()).isEqualTo(.6);
    assertThat(camera().shiftX()).isCloseTo(kept.shiftX(), within(1.0));
    assertThat(places()).isEqualTo(drawn);

    robot.key("Alt+2");
    assertThat(robot.ask(() -> map.chart().lanes())).isEmpty();
    assertThat(robot.ask(() -> map.bench.viewing().all()))
        .extracting(view -> view.depiction().notation())
        .containsExactly(Depiction.Notation.STANDARD, Depiction.Notation.TOULMIN);
  }

  @Test
  void theViewThatWasKeptLastIsTickedShownOtherwiseNamedOtherwiseAndForgotten() {
    robot.key("B").type("One").key("Enter");
    robot.act(() -> map.pane.view().zoomTo(.5));
    run("map.view.update");
    assertThat(robot.ask(() -> map.bench.viewing().all()))
        .extracting(NamedView::name, NamedView::zoom)
        .containsExactly(tuple("One", .5));
    run("map.view.rename");
    robot.type("Two").key("Enter");
    assertThat(ticked()).contains("Two");
    run("map.view.forget");
    assertThat(robot.ask(() -> map.bench.viewing().all())).isEmpty();
    assertThat(ticked()).doesNotContain("Two");
  }

  private void run(String id) {
    robot.act(
        () ->
            map.pane.actions().stream()
                .filter(action -> action.id().equals(id))
                .filter(action -> action.enabled().getAsBoolean())
                .forEach(action -> action.run().run()));
  }

  private List<String> ticked() {
    return robot.ask(
        () ->
            ((ViewsButton) robot.find("#map-views"))
                .items().stream()
                    .filter(item -> item.getGraphic() != null)
                    .map(MenuItem::getText)
                    .toList());
  }

  @Test
  void escapeKeepsNothing() {
    robot.key("B").type("Never").key("Esc");
    assertThat(robot.ask(() -> map.bench.viewing().all())).isEmpty();
    assertThat(robot.ask(() -> map.pane.view().isFocused())).isTrue();
  }
}
