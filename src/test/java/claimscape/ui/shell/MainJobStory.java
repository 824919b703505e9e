package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Project;
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
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The main job, counted: two texts side by side, a claim, its evidence in the other text, a jump,
 * the picture. The texts are real articles where they stand beside the project, else our samples.
 */
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class MainJobStory {
  private static final Path ARTICLES = Path.of("../shared/articles");
  private static final Path SAMPLES = Path.of("assets/samples/texts");

  @TempDir private Path folder;

  /** Somewhere in the second sentence or later, and in view. */
  private static final int AMID = 230;

  private Shell shell;
  private Stage stage;
  private Robot robot;

  @Start
  void open(Stage stage) {
    this.stage = stage;
    shell = TestWindow.open(stage, folder.resolve("state"), new Chosen());
  }

  @BeforeEach
  void openTwoTextsSideBySide(FxRobot hands) throws IOException {
    robot = new Robot(hands);
    List<Path> texts = twoTexts();
    robot.act(() -> shell.open(texts));
    robot.until("both texts are open", () -> project().shownSources().size() == 2);
    robot.act(() -> run("reader.split"));
    robot.until("they stand side by side", () -> robot.shows("#reader-page-right"));
    robot.act(() -> run("reader.otherSide"));
    robot.until("the window has the keys", stage::isFocused);
    robot.gestures();
  }

  private static List<Path> twoTexts() throws IOException {
    Path folder = Files.exists(ARTICLES) ? ARTICLES : SAMPLES;
    System.out.println("the main job on texts of " + (folder == ARTICLES ? "articles" : "samples"));
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(2).toList();
    }
  }

  private void run(String action) {
    shell.actions().stream()
        .filter(found -> found.id().equals(action))
        .forEach(found -> found.run().run());
  }

  private Project project() {
    return shell.current().map(open -> open.store().project()).orElse(Project.titled(""));
  }

  private PageView page(String side) {
    return (PageView) robot.find("#reader-page-" + side);
  }

  private StatementId labelled(Role role, int number) {
    return project().labelled(new Label(role, number)).orElseThrow().id();
  }

  /** A place on the screen in the midst of a page's words. */
  private Point2D inTheWords(String side) {
    PageView page = page(side);
    Span amid = new Span(AMID, AMID + 1);
    robot.until("the words are laid out", () -> page.places().boundsOf(amid).isPresent());
    return robot.ask(
        () -> {
          page.layout();
          Bounds words = page.places().boundsOf(amid).orElseThrow();
          return page.localToScreen(words.getCenterX(), words.getCenterY());
        });
  }

  private Point2D card(StatementId statement) {
    MapPane map = (MapPane) robot.find("#map");
    robot.until("the card is drawn", () -> map.whereIs(statement).isPresent());
    return robot.ask(() -> map.whereIs(statement).orElseThrow());
  }

  private void theEvidenceSupportsTheClaim() {
    Relation link = project().relations().values().iterator().next();
    assertThat(link.kind()).isEqualTo(RelationKind.SUPPORTS);
    assertThat(link.premises()).containsExactly(labelled(Role.EVIDENCE, 1));
    assertThat(link.target()).isEqualTo(labelled(Role.CLAIM, 1));
    assertThat(project().passagesOf(labelled(Role.CLAIM, 1)).getFirst().source())
        .isNotEqualTo(project().passagesOf(labelled(Role.EVIDENCE, 1)).getFirst().source());
  }

  private void thePictureIsOnTheClipboard() {
    robot.until("the picture is there", () -> Clipboard.getSystemClipboard().hasImage());
  }

  @Test
  void aClaimItsEvidenceAJumpAndThePictureAreSixGestures() {
    robot.click(inTheWords("left"), 3);
    robot.key("1");
    robot.click(inTheWords("right"), 3);
    robot.key("2");
    robot.click(card(labelled(Role.CLAIM, 1)), 1);
    robot.key("Ctrl+Shift+C");
    int gestures = robot.gestures();
    thePictureIsOnTheClipboard();
    System.out.println("gestures by hand: " + gestures);
    assertThat(gestures).isLessThanOrEqualTo(6);
    theEvidenceSupportsTheClaim();
    assertThat(robot.ask(() -> shell.current().orElseThrow().bench().desk().selection()))
        .containsExactly(labelled(Role.CLAIM, 1));
  }

  @Test
  void theSameIsDoneByTheKeyboardAlone() {
    robot.key("Down").key("1").key("Ctrl+Tab").key("Down").key("2");
    robot.key("F6").key("Home").key("Enter").key("Ctrl+Shift+C");
    System.out.println("gestures by keys: " + robot.gestures());
    thePictureIsOnTheClipboard();
    theEvidenceSupportsTheClaim();
  }

  @Test
  void everyStepIsTakenBackToTheBareTexts() {
    Project bare = project();
    robot.key("Down").key("1").key("Down").key("2").key("Down").key("3");
    assertThat(project().relations()).hasSize(2);
    robot.key("Ctrl+Z").key("Ctrl+Z").key("Ctrl+Z");
    assertThat(project()).isEqualTo(bare);
  }
}
