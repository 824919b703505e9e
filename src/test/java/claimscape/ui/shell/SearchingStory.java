package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything is searched at once, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class SearchingStory {
  @TempDir private Path folder;

  private final Chosen chosen = new Chosen();
  private Shell shell;
  private Robot robot;
  private SeenWindow window;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder.resolve("state"), chosen);
  }

  @BeforeEach
  void takeTheRobot(FxRobot hands) {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot).openSample();
  }

  private List<Hit> hits() {
    return robot.ask(
        () ->
            ((ListView<?>) robot.find(".shell-palette .list-view"))
                .getItems().stream().map(Hit.class::cast).toList());
  }

  private void until(String what, Predicate<List<Hit>> holds) {
    robot.until(what, () -> holds.test(hits()));
  }

  private static boolean hasHeading(List<Hit> hits, String words) {
    return hits.stream().anyMatch(hit -> hit instanceof Hit.Heading(String h) && h.matches(words));
  }

  private String nothing() {
    return robot.ask(() -> ((Label) robot.find(".shell-palette-none")).getText());
  }

  @Test
  void whatIsTypedIsFoundInTextsStatementsAndVoicesAndEnterGoesThere() {
    robot.key("Ctrl+Shift+F").type("taliban");
    until("the texts are counted", hits -> hasHeading(hits, "In the texts: \\d+"));
    until("so are the statements", hits -> hasHeading(hits, "\\d+ statements?"));
    assertThat(hits().getFirst()).isInstanceOf(Hit.Heading.class);
    robot.key("Enter");
    assertThat(robot.shows(".shell-palette")).isFalse();
    assertThat(robot.shows("#reader-page-left")).isTrue();
  }

  @Test
  void theWordsFoundAndTheNameOfTheirTextNeverLieOverEachOther() throws IOException {
    Path text = folder.resolve("A text with a name as long as names of texts come to be.txt");
    String around = "of the many words there are in it before and after ".repeat(3);
    Files.writeString(text, (around + "stands the zeppelin " + around + ".\n").repeat(3));
    chosen.texts(List.of(text));
    robot.key("Ctrl+O").key("Ctrl+Shift+F").type("zeppelin");
    until("the text is counted", hits -> hasHeading(hits, "In the texts: \\d+"));
    robot.until("the lines are laid out", () -> robot.ask(() -> ends().size() > 2));
    assertThat(robot.ask(this::ends))
        .allSatisfy(end -> assertThat(lastWord(end)).isLessThanOrEqualTo(left(end)));
  }

  /** The names at the right end of the lines of the palette that have words before them. */
  private List<Node> ends() {
    return robot.find(".shell-palette").lookupAll(".shell-palette-row").stream()
        .map(row -> ((HBox) row).getChildren().getLast())
        .filter(end -> end.getBoundsInParent().getWidth() > 0)
        .toList();
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static double lastWord(Node end) {
    HBox words = (HBox) end.getParent().getChildrenUnmodifiable().get(1);
    return words.getChildren().stream()
        .mapToDouble(word -> word.localToScene(word.getLayoutBounds()).getMaxX())
        .max()
        .orElseThrow();
  }

  @Test
  void anExpressionThatIsWrongIsASentenceAndOneThatIsRightIsFound() {
    robot.key("Ctrl+Shift+F").click("#palette-field-expression").click("#palette-field");
    robot.type("(tali");
    robot.until("it is said", () -> robot.shows(".shell-palette-none"));
    assertThat(nothing()).startsWith("This is no expression yet:");
    robot.type("ban)s?");
    until("it is found", hits -> hits.stream().anyMatch(Hit.Words.class::isInstance));
  }

  @Test
  void whatIsNowhereIsSaidWithWhatWasLookedThrough() {
    robot.key("Ctrl+Shift+F").type("zeppelin");
    robot.until("all is looked through", () -> nothing().startsWith("No match in"));
    assertThat(nothing()).matches("No match in \\d+ sources and \\d+ statements\\.");
  }

  @Test
  void theKeyOfFindingWorksInTheMapToo() {
    window.run("shell.nextPane");
    robot.key("Ctrl+F");
    assertThat(robot.shows("#reader-find")).isTrue();
    robot.type("peace");
    robot.until(
        "it is found",
        () ->
            robot.ask(() -> ((Label) robot.find("#reader-find-count")).getText().contains(" of ")));
  }

  @Test
  void whereTheMapHasAllTheRoomTheKeyOpensTheOneSearch() {
    window.run("shell.mapWide");
    robot.key("Ctrl+F");
    assertThat(robot.shows("#palette-field")).isTrue();
  }
}
