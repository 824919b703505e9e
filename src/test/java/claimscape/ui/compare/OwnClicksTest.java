package claimscape.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Clicks on a pane that is opened by a click on something else. */
@ExtendWith(ApplicationExtension.class)
class OwnClicksTest {
  private final Region button = new Region();
  private final Pane pane = new Pane(button);
  private final Pane root = new Pane(pane);
  private int presses;

  @Start
  void open(Stage stage) {
    stage.setScene(new Scene(root, 900, 800));
    stage.show();
    OwnClicks.only(pane);
    button.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> presses++);
    button.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> presses++);
  }

  private void click(int count, FxRobot hands) {
    hands.interact(
        () -> {
          fire(MouseEvent.MOUSE_PRESSED, count);
          fire(MouseEvent.MOUSE_RELEASED, count);
        });
  }

  private void fire(EventType<MouseEvent> type, int count) {
    Event.fireEvent(
        button,
        new MouseEvent(
            type,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            count,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void theSecondClickOfAHandThatOpenedThePaneIsNotHeard(FxRobot hands) {
    click(2, hands);
    click(3, hands);
    assertThat(presses).isZero();
  }

  @Test
  void clicksThatBeganOnThePaneAreHeardHoweverMany(FxRobot hands) {
    click(1, hands);
    click(2, hands);
    assertThat(presses).isEqualTo(4);
  }

  @Test
  void aPaneThatIsOpenedAgainBeginsAnew(FxRobot hands) {
    click(1, hands);
    hands.interact(root.getChildren()::clear);
    hands.interact(() -> root.getChildren().add(pane));
    click(2, hands);
    assertThat(presses).isEqualTo(2);
  }
}
