package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
import claimscape.argument.Role;
import claimscape.sample.SampleMap;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The filter of the sample's map, set by its panel. */
@ExtendWith(ApplicationExtension.class)
class FilterStory {
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

  private Filter filter() {
    return robot.ask(() -> map.bench.desk().filter());
  }

  private String note() {
    return robot.ask(() -> ((FilterNote) robot.find("#map-filter-note")).said());
  }

  private boolean ticked(String words) {
    return robot.ask(
        () ->
            robot.find("#map-filter-panel").lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(words))
                .allMatch(CheckBox::isSelected));
  }

  @Test
  void rolesAreChosenByKeysAloneAndEscapeGivesTheMapTheKeysBack() {
    robot.key("Shift+F").key("Space").key("Down").key("Space");
    assertThat(filter()).isEqualTo(Filter.NONE.toggled(Role.CLAIM).toggled(Role.EVIDENCE));
    assertThat(note()).isEmpty();

    robot.key("Esc");
    assertThat(robot.shows("#map-filter-panel")).isFalse();
    assertThat(robot.ask(() -> map.pane.view().isFocused())).isTrue();
    assertThat(note()).isEqualTo("Only Claim, Evidence: 42 of 59 shown.");
  }

  @Test
  void thePanelFollowsAFilterThatIsSetElsewhere() {
    robot.click("#map-filter");
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggledTag("sanctuary")));
    assertThat(ticked("sanctuary")).isTrue();
    assertThat(ticked("talks")).isFalse();
    robot.click("#map-filter");
    assertThat(note()).isEqualTo("Only #sanctuary: 12 of 59 shown.");
  }

  @Test
  void whatDoesNotPassStaysInItsPlace() {
    var before = robot.ask(() -> map.chart().cards().keySet());
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(Role.NOTE)));
    assertThat(robot.ask(() -> map.chart().cards().keySet())).isEqualTo(before);
  }
}
