package claimscape.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What can be done with one passage of a claim, and how a claim comes together. */
@ExtendWith(ApplicationExtension.class)
class PassageStory {
  private OpenInspector open;
  private Robot robot;

  @Start
  void start(Stage stage) throws IOException {
    open = new OpenInspector(stage);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private List<Passage> passages(String label) {
    return open.store.project().passagesOf(open.labelled(label).id());
  }

  private PassageLine line(int index) {
    return robot.ask(
        () ->
            open.pane.lookupAll(".cs-inspector-passageline").stream()
                .map(PassageLine.class::cast)
                .toList()
                .get(index));
  }

  /** Opens the menu of a passage and takes what bears this id. */
  private void take(PassageLine line, String id) {
    Button button = (Button) robot.ask(() -> line.lookup(".cs-inspector-passagemenu"));
    robot.act(button::fire);
    MenuItem item =
        robot.ask(
            () ->
                Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .flatMap(PassageStory::withItems)
                    .filter(found -> id.equals(found.getId()))
                    .findFirst()
                    .orElseThrow());
    robot.act(
        () -> {
          item.fire();
          List.copyOf(Window.getWindows()).stream()
              .filter(ContextMenu.class::isInstance)
              .forEach(Window::hide);
        });
  }

  private static Stream<MenuItem> withItems(MenuItem item) {
    return item instanceof Menu menu ? menu.getItems().stream() : java.util.stream.Stream.of(item);
  }

  /** C10 and C12 are two claims of the sample that no relation holds apart. */
  @Test
  void twoStatementsAreMergedAndSplitAndUndoneToTheStart() {
    Project start = open.store.project();
    int steps = open.steps();
    StatementId talks = open.labelled("C10").id();
    String wording = open.labelled("C12").text();
    robot.act(() -> open.bench.desk().select(List.of(talks, open.labelled("C12").id())));
    robot.click(open.saying(robot, "Merge into C10"));

    assertThat(passages("C10")).hasSize(3);
    assertThat(open.words(robot)).contains("was C12: " + wording);

    robot.act(() -> line(2).lookup(".cs-inspector-row").requestFocus());
    robot.act(
        () ->
            open.pane.actions().stream()
                .filter(action -> action.id().equals("inspector.split"))
                .forEach(action -> action.run().run()));
    assertThat(passages("C10")).hasSize(2);
    assertThat(open.words(robot)).contains(wording);

    while (open.steps() > steps) {
      robot.act(open.store::undo);
    }
    assertThat(open.store.project()).isEqualTo(start);
  }

  @Test
  void aPassageIsSplitOffFromItsMenu() {
    open.select(robot, "C10");
    take(line(1), "passage-split");

    assertThat(passages("C10")).hasSize(1);
    assertThat(open.bench.desk().selection()).hasSize(1).doesNotContain(open.labelled("C10").id());
  }

  @Test
  void theOnlyPassageCannotBeSplitOff() {
    open.select(robot, "C12");
    PassageLine line = line(0);
    robot.act(line::split);

    assertThat(passages("C12")).hasSize(1);
  }

  @Test
  void credibilityIsJudgedInOneStepAndSaidInWords() {
    open.select(robot, "C12");
    int steps = open.steps();
    take(line(0), "credibility-6");

    assertThat(passages("C12").getFirst().credibility()).contains(6);
    assertThat(open.words(robot)).contains("6 cannot be judged");
    assertThat(open.steps()).isEqualTo(steps + 1);
    take(line(0), "credibility-open");
    assertThat(passages("C12").getFirst().credibility()).isEqualTo(Optional.empty());
  }

  @Test
  void aNoteIsWrittenOnThePassage() {
    open.select(robot, "C12");
    take(line(0), "passage-note");
    robot.until(
        "the note is written",
        () -> open.pane.lookupAll(".text-area").stream().anyMatch(Node::isFocused));
    robot.type("ask the author").key("Enter");

    assertThat(passages("C12").getFirst().note()).isEqualTo("ask the author");
    assertThat(open.words(robot)).contains("ask the author");
    assertThat(open.pane.lookupAll(".text-area"))
        .allMatch(area -> area instanceof TextArea && !area.isVisible());
  }
}
