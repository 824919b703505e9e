package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.Filter;
import claimscape.argument.NamedView;
import claimscape.argument.Role;
import claimscape.sample.SampleMap;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.List;
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
  void escapeKeepsNothing() {
    robot.key("B").type("Never").key("Esc");
    assertThat(robot.ask(() -> map.bench.viewing().all())).isEmpty();
    assertThat(robot.ask(() -> map.pane.view().isFocused())).isTrue();
  }
}
