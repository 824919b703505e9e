package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.analysis.Sieve;
import claimscape.argument.Filter;
import claimscape.argument.Role;
import claimscape.sample.SampleMap;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
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
  void oneLinkLetsAllThroughAgainAndIsThereOnlyWhileSomethingIsHidden() {
    robot.click("#map-filter");
    Node clear = robot.ask(() -> robot.find("#map-filter-panel").lookup(".cs-link"));
    assertThat(robot.ask(clear::isVisible)).isFalse();
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(Role.NOTE)));
    assertThat(robot.ask(clear::isVisible)).isTrue();
    robot.act(((Hyperlink) clear)::fire);
    assertThat(filter()).isEqualTo(Filter.NONE);
    assertThat(robot.ask(clear::isVisible)).isFalse();
  }

  @Test
  void whatIsMostFrequentComesFirstAndIsCountedAsTheFilterCounts() {
    robot.click("#map-filter");
    List<CheckBox> sources = robot.ask(() -> under("Sources"));
    List<Integer> counts = new ArrayList<>();
    robot.act(
        () -> {
          for (CheckBox source : sources) {
            source.fire();
            counts.add(passing());
            source.fire();
          }
        });
    assertThat(counts).hasSize(5).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(filter()).isEqualTo(Filter.NONE);
    for (int i = 0; i < counts.size(); i++) {
      assertThat(robot.ask(sources.get(i)::getAccessibleText).toString())
          .endsWith(", " + counts.get(i));
    }
  }

  private int passing() {
    return Sieve.of(map.project(), map.bench.desk().filter()).statements().size();
  }

  /** The boxes of one section of the panel. */
  private List<CheckBox> under(String section) {
    List<CheckBox> boxes = new ArrayList<>();
    boolean here = false;
    Pane rows = (Pane) robot.find("#map-filter-panel").lookup(".map-filter-rows");
    for (Node row : rows.getChildren()) {
      if (row instanceof Label name) {
        here = name.getText().equals(section);
      } else if (here) {
        boxes.add((CheckBox) row.lookup(".check-box"));
      }
    }
    return boxes;
  }

  @Test
  void whatDoesNotPassStaysInItsPlace() {
    var before = robot.ask(() -> map.chart().cards().keySet());
    robot.act(() -> map.bench.desk().narrow(Filter.NONE.toggled(Role.NOTE)));
    assertThat(robot.ask(() -> map.chart().cards().keySet())).isEqualTo(before);
  }
}
