package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.ui.robot.Robot;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhenSeenStory {
  private final Pane window = new Pane();
  private final Pane pane = new Pane();
  private final AtomicInteger shown = new AtomicInteger();
  private final WhenSeen sight = new WhenSeen(pane, shown::incrementAndGet);
  private Robot robot;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(window, 1000, 900));
    stage.show();
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  @Test
  void aPaneInTheWindowIsShownAnewAtEveryChange() {
    robot.act(() -> window.getChildren().add(pane));
    robot.act(sight::changed);
    robot.act(sight::changed);

    assertThat(sight.seen()).isTrue();
    assertThat(shown).hasValue(2);
  }

  @Test
  void aPaneThatIsNotInTheWindowIsShownAnewOnceItIs() {
    robot.act(sight::changed);
    robot.act(sight::changed);
    assertThat(sight.seen()).isFalse();
    assertThat(shown).hasValue(0);

    robot.act(() -> window.getChildren().add(pane));
    assertThat(shown).hasValue(1);
  }

  @Test
  void aHiddenPaneIsShownAnewOnceItIsVisible() {
    robot.act(() -> window.getChildren().add(pane));
    robot.act(() -> pane.setVisible(false));
    robot.act(sight::changed);
    assertThat(shown).hasValue(0);

    robot.act(() -> pane.setVisible(true));
    assertThat(shown).hasValue(1);
  }

  @Test
  void aPaneOfWhichNothingChangedIsLeftAsItIs() {
    robot.act(() -> window.getChildren().add(pane));

    assertThat(shown).hasValue(0);
  }
}
