package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.sample.SampleMap;
import claimscape.session.DeskEvent;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sample as a table of pros and cons, in which some statements come up more than once. */
@ExtendWith(ApplicationExtension.class)
class NotationStory {
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

  private ChartCard again() {
    return robot.ask(
        () ->
            map.chart().cards().keySet().stream()
                .filter(id -> !map.project().passagesOf(id).isEmpty())
                .map(map.chart()::all)
                .filter(all -> all.size() > 1)
                .map(List::getLast)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aCardThatComesUpAgainIsSelectedByAClickAndLeadsToItsPassage() {
    robot.key("Y").key("Y");
    ChartCard card = again();
    StatementId id = card.id();
    List<DeskEvent.Reveal> revealed = new ArrayList<>();
    Point middle = new Point(card.place().centreX(), card.place().centreY());
    robot.act(
        () -> {
          map.bench
              .desk()
              .onEvent(
                  event -> {
                    if (event instanceof DeskEvent.Reveal reveal) {
                      revealed.add(reveal);
                    }
                  });
          map.pane.view().centre(middle);
        });
    Point2D place = robot.ask(() -> map.screen(middle));
    robot.click(place, 1);

    assertThat(robot.ask(() -> map.bench.desk().selection())).containsExactly(id);
    assertThat(revealed).hasSize(1);
    assertThat(robot.ask(() -> map.project().passagesOf(id)))
        .extracting(passage -> passage.id())
        .contains(revealed.getFirst().passage());

    robot.key("Up");
    assertThat(robot.ask(() -> map.bench.desk().selection())).hasSize(1).doesNotContain(id);
  }
}
