package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.ui.action.When;
import claimscape.ui.compare.LinkPane;
import claimscape.ui.map.MapPane;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A link opened with both its quotes, and from there the next one, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class LinkStory {
  /** C2 supports C1. */
  private static final RelationId L2 = new RelationId("l2");

  @TempDir private Path folder;

  private Shell shell;
  private Robot robot;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  @BeforeEach
  void openTheLinkFromTheMap(FxRobot hands) {
    robot = new Robot(hands);
    new SeenWindow(shell, robot).openSample();
    robot.act(
        () -> {
          bench().desk().select(List.of(L2));
          shell.frame().lookup("#map-canvas").requestFocus();
        });
    robot.key("Enter");
  }

  private Workbench bench() {
    return shell.current().orElseThrow().bench();
  }

  private String title() {
    return robot.ask(() -> ((Label) robot.find("#link-title")).getText());
  }

  private When paneWithTheKeys() {
    return robot.ask(
        () -> When.around(Optional.ofNullable(shell.frame().getScene().getFocusOwner())));
  }

  private List<NodeId> selection() {
    return robot.ask(() -> bench().desk().selection());
  }

  @Test
  void enterOnAnArrowOpensItAndEscapeLeadsBackToTheMap() {
    assertThat(title()).isEqualTo("C2 supports C1");
    assertThat(paneWithTheKeys()).isEqualTo(When.LINK);
    robot.key("Esc");
    assertThat(paneWithTheKeys()).isEqualTo(When.MAP);
    assertThat(selection()).containsExactly(L2);
  }

  @Test
  void aClickOnAnArrowOpensItAndDeleteTakesItAway() {
    robot.key("Esc").key("Ctrl+0");
    robot.act(() -> bench().desk().select(List.of()));
    robot.act(() -> bench().desk().centre(L2));
    MapPane map = (MapPane) robot.find("#map");
    robot.click(robot.ask(() -> map.whereIs(L2).orElseThrow()), 1);
    assertThat(title()).isEqualTo("C2 supports C1");
    assertThat(paneWithTheKeys()).isEqualTo(When.LINK);
    robot.key("Del").key("Esc");
    assertThat(robot.ask(() -> bench().store().project().relation(L2))).isEmpty();
    assertThat(paneWithTheKeys()).isEqualTo(When.MAP);
  }

  @Test
  void everyLinkThatWasLookedAtIsCountedOnce() {
    LinkPane pane = (LinkPane) robot.find("#link");
    assertThat(robot.ask(pane.placeProperty()::get)).isEqualTo("1 of 53 links seen");
    robot.key("J").key("J").key("Shift+J").key("Shift+J");
    assertThat(robot.ask(pane.placeProperty()::get)).isEqualTo("3 of 53 links seen");
    robot.click("#link-delete");
    assertThat(robot.ask(pane.placeProperty()::get)).isEqualTo("2 of 52 links seen");
  }

  @Test
  void oneKeyLeadsFromLinkToLinkAndOneBack() {
    robot.key("J");
    assertThat(title()).isEqualTo("E1 + E2 + P1 support C2");
    robot.key("J").key("Shift+J").key("Shift+J");
    assertThat(selection()).containsExactly(L2);
  }

  @Test
  void kindAndStrengthAreChangedInPlaceAndUndone() {
    robot.key("1").key("O");
    assertThat(title()).isEqualTo("C2 attacks C1");
    var now = robot.ask(() -> bench().store().project().relation(L2).orElseThrow());
    assertThat(now.strength()).contains(Strength.WEAK);
    assertThat(now.kind()).isEqualTo(RelationKind.ATTACKS);
    robot.key("Ctrl+Z").key("Ctrl+Z");
    assertThat(title()).isEqualTo("C2 supports C1");
  }

  @Test
  void keysChangeItsKindTurnItRoundAndLeadToBothPassages() {
    List<NodeId> shown = new ArrayList<>();
    robot.act(
        () ->
            bench()
                .desk()
                .onEvent(
                    event -> {
                      if (event instanceof DeskEvent.Reveal reveal) {
                        shown.add(
                            bench()
                                .store()
                                .project()
                                .passage(reveal.passage())
                                .orElseThrow()
                                .statement());
                      }
                    }));
    robot.key("G").key("Shift+G");
    assertThat(shown).containsExactly(new StatementId("c2"), new StatementId("c1"));
    robot.key("X");
    assertThat(title()).isEqualTo("C2 attacks C1");
    robot.key("Shift+X");
    assertThat(title()).isEqualTo("C1 attacks C2");
  }

  @Test
  void aDeletedLinkGivesWayToTheNext() {
    robot.click("#link-delete");
    assertThat(title()).isEqualTo("E1 + E2 + P1 support C2");
  }
}
