package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.project.Project;
import claimscape.ui.action.When;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panes of one window: where they stand, who has the keys, and what was done. */
@ExtendWith(ApplicationExtension.class)
class PanesStory {
  @TempDir private Path folder;

  private Stage stage;
  private Shell shell;
  private Robot robot;
  private SeenWindow window;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    shell = TestWindow.open(stage, folder, new Chosen());
    stage.setWidth(940);
    stage.setHeight(640);
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot).openSample();
    robot.act(stage::requestFocus);
  }

  /** Lets what was asked for be laid out, as the next picture of the screen would. */
  private void settle() {
    robot.act(
        () -> {
          shell.frame().applyCss();
          shell.frame().layout();
        });
  }

  private When paneWithTheKeys() {
    return robot.ask(() -> When.around(Optional.ofNullable(stage.getScene().getFocusOwner())));
  }

  private double width(String pane) {
    settle();
    return robot.ask(() -> robot.find(pane).getLayoutBounds().getWidth());
  }

  private boolean stands(String pane) {
    settle();
    return robot.ask(() -> shell.frame().lookup(pane).isVisible());
  }

  private void wide(double width) {
    robot.act(() -> stage.setWidth(width));
    settle();
  }

  @Test
  void f6GoesRoundThePanesThatAreShown() {
    List<When> round = new ArrayList<>(List.of(paneWithTheKeys()));
    for (int i = 0; i < 2; i++) {
      robot.key("F6");
      round.add(paneWithTheKeys());
    }
    assertThat(round).containsExactly(When.READER, When.MAP, When.READER);
  }

  @Test
  void f6ComesByTheInspectorWhileItIsOpen() {
    robot.key("F4");
    settle();
    robot.key("F6").key("F6");
    assertThat(paneWithTheKeys()).isEqualTo(When.INSPECTOR);
    robot.key("F6");
    assertThat(paneWithTheKeys()).isEqualTo(When.READER);
  }

  @Test
  void theOutlineAndTheTableTakeThePlaceOfTheMap() {
    window.run("shell.outline");
    settle();
    robot.key("F6");
    assertThat(paneWithTheKeys()).isEqualTo(When.OUTLINE);
    window.run("shell.table");
    robot.act(() -> shell.workspace().orElseThrow().focusNext());
    assertThat(robot.shows("#table-statements")).isTrue();
    assertThat(robot.shows("#outline-tree")).isFalse();
  }

  @Test
  void oneKeyGivesAPaneAllTheWidthAndTakesItBack() {
    double before = width(".shell-reader");
    robot.key("F8");
    assertThat(stands(".shell-middle")).isFalse();
    assertThat(width(".shell-reader")).isGreaterThan(before);
    robot.key("F9");
    assertThat(stands(".shell-reader")).isFalse();
    robot.key("F9");
    assertThat(width(".shell-reader")).isEqualTo(before);
  }

  @Test
  void twoReadersTakeMoreRoomAndGiveItBack() {
    double one = width(".shell-reader");
    window.run("reader.split");
    double two = width(".shell-reader");
    assertThat(two).isGreaterThan(one);
    assertThat(width(".shell-middle")).isGreaterThanOrEqualTo(400);
    window.run("reader.split");
    assertThat(width(".shell-reader")).isEqualTo(one);
  }

  @Test
  void twoReadersShareTheirRoomAlike() {
    window.run("reader.split");
    double left = width("#reader-page-left");
    assertThat(width("#reader-page-right")).isCloseTo(left, within(12.0));
    window.run("reader.split");
    window.run("reader.split");
    assertThat(width("#reader-page-right")).isCloseTo(width("#reader-page-left"), within(12.0));
  }

  @Test
  void whereTheWindowIsVeryNarrowTextsAndMapAreTabs() {
    wide(760);
    assertThat(stands(".shell-reader")).isTrue();
    assertThat(stands(".shell-middle")).isFalse();
    Node map =
        robot.ask(
            () ->
                shell.workspace().orElseThrow().lookupAll(".cs-tab").stream()
                    .filter(node -> node instanceof Labeled it && it.getText().equals("Map"))
                    .filter(node -> node.localToScene(0, 0).getX() < 300)
                    .findFirst()
                    .orElseThrow());
    robot.click(map);
    assertThat(stands(".shell-middle")).isTrue();
    assertThat(stands(".shell-reader")).isFalse();
  }

  @Test
  void f6TurnsFromTheTextsToTheMapWhereTheyAreTabs() {
    wide(760);
    robot.key("F6");
    assertThat(stands(".shell-middle")).isTrue();
    assertThat(paneWithTheKeys()).isEqualTo(When.MAP);
    robot.key("F6");
    assertThat(stands(".shell-reader")).isTrue();
  }

  @Test
  void whereTheRowIsNarrowTheMenusKeepTheirNamesAndTheSearchFolds() {
    wide(760);
    assertThat(width("#search")).isLessThan(40);
    List<String> names =
        robot.ask(
            () ->
                shell.frame().lookup(".menu-bar").lookupAll(".label").stream()
                    .filter(node -> node.getLayoutBounds().getWidth() > 10)
                    .map(node -> ((Labeled) node).getText())
                    .toList());
    assertThat(names).contains("File", "Argument", "Help");
    wide(940);
    assertThat(width("#search")).isGreaterThan(150);
  }

  @Test
  void theInspectorLiesOverTheMapAndIsClosedByItsButton() {
    assertThat(stands(".shell-inspector")).isFalse();
    double middle = width(".shell-middle");
    robot.key("F4");
    assertThat(width(".shell-inspector")).isEqualTo(281);
    assertThat(width(".shell-middle")).isEqualTo(middle);
    robot.click(".shell-inspector .cs-icon-button");
    assertThat(stands(".shell-inspector")).isFalse();
  }

  @Test
  void theHistoryListsEveryStepAndGoesBackToOne() {
    Project before = window.project();
    window.retitle("One").retitle("Two").retitle("Three");
    ListView<?> list = history();
    assertThat(robot.ask(() -> list.getItems().size())).isEqualTo(3);
    robot.act(() -> list.getSelectionModel().select(2)).act(list::requestFocus).key("Enter");
    assertThat(window.title()).isEqualTo("One");
    assertThat(robot.ask(() -> list.getItems().size())).isEqualTo(3);
    robot.act(() -> list.getSelectionModel().select(0)).key("Enter");
    assertThat(window.title()).isEqualTo("Three");
    robot.key("Ctrl+Z").key("Ctrl+Z").key("Ctrl+Z");
    assertThat(window.project()).isEqualTo(before);
  }

  private ListView<?> history() {
    robot.key("F4");
    settle();
    Node tab =
        robot.ask(
            () ->
                shell.frame().lookup(".shell-inspector").lookupAll(".cs-tab").stream()
                    .filter(node -> node instanceof Labeled it && it.getText().equals("History"))
                    .findFirst()
                    .orElseThrow());
    robot.click(tab);
    settle();
    return (ListView<?>) robot.find(".shell-history .list-view");
  }

  @Test
  void fortyStepsAreTakenBackToTheVeryBeginning() {
    Project before = window.project();
    for (int i = 1; i <= 40; i++) {
      window.retitle("Title " + i);
    }
    for (int i = 0; i < 40; i++) {
      robot.act(() -> shell.action("shell.undo").run().run());
    }
    assertThat(window.project()).isEqualTo(before);
    assertThat(window.unsaved()).isFalse();
    for (int i = 0; i < 40; i++) {
      robot.act(() -> shell.action("shell.redo").run().run());
    }
    assertThat(window.title()).isEqualTo("Title 40");
  }

  @Test
  void theFindingsListSaysThatNothingWaitsWhereNothingDoes() {
    window.run("shell.findings");
    robot.until(
        "all quotes are looked through",
        () ->
            shell.frame().lookupAll(".shell-question").stream()
                .anyMatch(node -> ((Labeled) node).getText().startsWith("Nothing waits")));
  }
}
