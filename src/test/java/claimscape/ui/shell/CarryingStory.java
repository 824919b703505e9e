package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.storage.WindowPlace;
import claimscape.text.Span;
import claimscape.ui.map.MapPane;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Words are dragged from the reader to the map; a headless window has no drag board. */
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class CarryingStory {
  private static final String TEXT =
      "The dam is safe.\n\nTwo surveys found no crack.\n\nThe lower fields were wet in March.";

  @TempDir private Path folder;
  private Shell shell;
  private Stage stage;
  private Robot robot;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    shell =
        TestWindow.open(
            stage,
            folder.resolve("state"),
            new Chosen(),
            new WindowPlace(1440, 900, false, List.of()));
  }

  @BeforeEach
  void openAText(FxRobot hands) throws IOException {
    robot = new Robot(hands);
    Path text = Files.writeString(folder.resolve("bulletin.txt"), TEXT);
    robot.act(() -> shell.open(List.of(text)));
    robot.until("the text is open", () -> robot.shows("#reader-page-left"));
    robot.until("the window has the keys", stage::isFocused);
  }

  private Project project() {
    return shell.current().orElseThrow().store().project();
  }

  private StatementId labelled(Role role, int number) {
    return project().labelled(new Label(role, number)).orElseThrow().id();
  }

  private Point2D words(String words, double across) {
    PageView page = (PageView) robot.find("#reader-page-left");
    int start = TEXT.indexOf(words);
    return robot.ask(
        () -> {
          var at = page.places().boundsOf(new Span(start, start + words.length())).orElseThrow();
          return page.localToScreen(at.getMinX() + across * at.getWidth(), at.getCenterY());
        });
  }

  /** Selects words by hand, then takes hold of their middle and carries them somewhere. */
  private void carry(String words, Point2D to) {
    robot.drag(words(words, .01), words(words, .99));
    robot.drag(words(words, .5), to);
  }

  private Point2D onTheMap(double across, double down) {
    MapPane map = (MapPane) robot.find("#map");
    return robot.ask(() -> map.localToScreen(map.getWidth() * across, map.getHeight() * down));
  }

  private Point2D beside(StatementId card, double right) {
    MapPane map = (MapPane) robot.find("#map");
    robot.until("the card is drawn", () -> map.whereIs(card).isPresent());
    return robot.ask(() -> map.whereIs(card).orElseThrow()).add(right, 0);
  }

  @Test
  void wordsLetGoOfOnEmptyGroundAreAClaimAndTheTarget() {
    carry("The dam is safe", onTheMap(.5, .4));
    robot.until("the claim is made", () -> project().statements().size() == 1);
    StatementId claim = labelled(Role.CLAIM, 1);
    assertThat(project().statement(claim).orElseThrow().text()).isEqualTo("The dam is safe");
    assertThat(robot.ask(() -> shell.current().orElseThrow().bench().desk().targets()))
        .containsExactly(claim);
  }

  @Test
  void wordsLetGoOfOnABoxSupportItOnTheLeftAndAttackItOnTheRight() {
    carry("The dam is safe", onTheMap(.5, .4));
    robot.until("the claim is made", () -> project().statements().size() == 1);
    StatementId claim = labelled(Role.CLAIM, 1);
    carry("Two surveys found no crack", beside(claim, -40));
    robot.until("the evidence is made", () -> project().statements().size() == 2);
    carry("The lower fields were wet", beside(claim, 40));
    robot.until("the rebuttal is made", () -> project().statements().size() == 3);
    assertThat(project().relations().values())
        .extracting(Relation::kind)
        .containsExactlyInAnyOrder(RelationKind.SUPPORTS, RelationKind.ATTACKS);
    assertThat(project().relations().values()).allMatch(link -> link.target().equals(claim));
    assertThat(labelled(Role.EVIDENCE, 1)).isNotEqualTo(labelled(Role.REBUTTAL, 1));
  }

  @Test
  void wordsThatAreLetGoOfInTheReaderAreNothing() {
    carry("The dam is safe", words("lower fields", .5));
    assertThat(project().statements()).isEmpty();
    assertThat(project().shownSources()).hasSize(1);
  }

  /** A window of another program, of which words can be dragged with the page they stand on. */
  private Stage elsewhere(String words, String page) {
    return robot.ask(
        () -> {
          javafx.scene.control.Label label = new javafx.scene.control.Label(words);
          label.setOnDragDetected(
              event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(words);
                content.putHtml(page);
                label.startDragAndDrop(TransferMode.COPY).setContent(content);
              });
          Stage other = new Stage();
          other.setScene(new Scene(label));
          other.setX(1000);
          other.setY(40);
          other.setAlwaysOnTop(true);
          other.show();
          return other;
        });
  }

  @Test
  void wordsLetGoOfFromElsewhereAreANewText() {
    String words = "The ferry has not come since the storm.";
    Stage other = elsewhere(words, "<p>The ferry has <b>not</b> come since the storm.</p>");
    Bounds at =
        robot.ask(
            () ->
                other
                    .getScene()
                    .getRoot()
                    .localToScreen(other.getScene().getRoot().getLayoutBounds()));
    robot.drag(new Point2D(at.getCenterX(), at.getCenterY()), onTheMap(.3, .7));
    robot.until("the text is added", () -> project().shownSources().size() == 2);
    robot.act(other::close);
    assertThat(project().shownSources())
        .anyMatch(source -> source.held().orElseThrow().text().content().strip().equals(words));
  }

  @Test
  void aClickOnWhatIsSelectedLetsItGo() {
    robot.drag(words("The dam is safe", .01), words("The dam is safe", .99));
    assertThat(robot.shows("#reader-bar")).isTrue();
    robot.click(words("The dam is safe", .5), 1);
    assertThat(robot.shows("#reader-bar")).isFalse();
  }
}
