package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Filter;
import claimscape.argument.Role;
import claimscape.ui.fx.FilterNote;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One filter for all panes: each says what it hides, and one key is rid of it. */
@ExtendWith(ApplicationExtension.class)
class FilterStory {
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheSample(FxRobot hands) {
    robot = new Robot(hands);
    new SeenWindow(shell, robot).openSample();
    robot.act(() -> narrow(Filter.NONE.toggled(Role.REBUTTAL)));
  }

  private void narrow(Filter filter) {
    shell.current().orElseThrow().bench().desk().narrow(filter);
  }

  private String note(String pane) {
    return robot.ask(() -> ((FilterNote) shell.frame().lookup("#" + pane + "-filter-note")).said());
  }

  private void show(String view) {
    robot.act(
        () -> {
          shell.actions().stream()
              .filter(action -> action.id().equals("shell." + view))
              .forEach(action -> action.run().run());
          shell.frame().applyCss();
          shell.frame().layout();
        });
  }

  private boolean someRow(String rows, boolean dimmed) {
    return robot.ask(
        () ->
            shell.frame().lookupAll(rows).stream()
                .map(Node::getPseudoClassStates)
                .anyMatch(states -> states.contains(DIMMED) == dimmed));
  }

  @Test
  void mapReaderOutlineAndTableSayTheSameFilter() {
    assertThat(note("map")).isEqualTo("Only Rebuttal: 10 of 59 shown.");
    assertThat(note("reader-left")).matches("Only Rebuttal: \\d of 9 marks of this text shown\\.");
    show("outline");
    assertThat(note("outline")).isEqualTo("Only Rebuttal: 10 of 59 statements shown.");
    assertThat(someRow(".cs-outline-row", true)).isTrue();
    assertThat(someRow(".cs-outline-row", false)).isTrue();
    show("table");
    assertThat(note("table")).isEqualTo("Only Rebuttal: 10 of 59 statements shown.");
    assertThat(someRow(".table-row-cell", true)).isTrue();
  }

  @Test
  void oneKeyClearsItInAllPanes() {
    robot.key("Ctrl+Shift+X");
    assertThat(note("map")).isEmpty();
    assertThat(note("reader-left")).isEmpty();
    show("outline");
    assertThat(note("outline")).isEmpty();
    assertThat(someRow(".cs-outline-row", true)).isFalse();
  }

  @Test
  void itIsClearedFromTheTextWhoseMarksItHides() {
    robot.click("#reader-left-filter-clear");
    assertThat(robot.ask(() -> shell.current().orElseThrow().bench().desk().filter()))
        .isEqualTo(Filter.NONE);
  }
}
