package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.ui.robot.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A project in Arabic in every pane of the window. JavaFX fails where it wraps words that run
 * leftwards, so each pane is laid out anew and must come through it.
 */
@ExtendWith(ApplicationExtension.class)
class LeftwardStory {
  private static final String SAFE =
      "قال الوزير إن السد القديم آمن ولن يتسرب منه الماء في السنوات القادمة بحسب التقرير الذي نشر"
          + " قبل شهرين في المدينة.";
  private static final String SURVEY =
      "لم يجد المهندسون في مسحين منفصلين أي شق في الجدار الشرقي للسد ولا في البوابات الأربع التي"
          + " فتحت في مارس.";
  private static final String WET =
      "لكن المزارعين في الحقول السفلى يقولون إن أرضهم ظلت مبللة طوال الربيع ولم ينزل فيها مطر يكفي"
          + " لذلك كله.";

  @TempDir private Path folder;
  private final List<Throwable> thrown = new ArrayList<>();
  private Shell shell;
  private Robot robot;
  private SeenWindow window;

  @Start
  void open(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown.add(error));
    shell = TestWindow.open(stage, folder.resolve("state"), new Chosen());
  }

  @BeforeEach
  void tagThreeSentencesOfAnArabicText(FxRobot hands) throws IOException {
    robot = new Robot(hands);
    window = new SeenWindow(shell, robot);
    Path text =
        Files.writeString(
            folder.resolve("السد.txt"), String.join("\n\n", SAFE, SURVEY, WET) + "\n");
    robot.act(() -> shell.open(List.of(text)));
    robot.until("the text is open", () -> robot.shows("#reader-page-left"));
    for (String tag : List.of("reader.claim", "reader.evidence", "reader.rebuttal")) {
      window.run("reader.nextSentence").run(tag);
    }
  }

  private Statement labelled(Role role) {
    return window.project().statements().values().stream()
        .filter(statement -> statement.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private void select(Role role) {
    Statement statement = labelled(role);
    robot.act(() -> shell.current().orElseThrow().bench().desk().select(List.of(statement.id())));
  }

  /** Lays everything out from nothing, here and now, so that no failure is lost in a pulse. */
  private void comesThroughLayout() {
    robot.act(
        () -> {
          stale(shell.frame());
          shell.frame().applyCss();
          shell.frame().layout();
        });
    assertThat(thrown).isEmpty();
  }

  private static void stale(Parent parent) {
    parent.requestLayout();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent inner) {
        stale(inner);
      }
    }
  }

  private List<Label> labelsSaying(String words) {
    return robot.ask(
        () ->
            shell.frame().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getText().replaceAll("\\s+", " ").contains(words))
                .toList());
  }

  private static String face(Label label) {
    return label.getFont().getFamily();
  }

  @Test
  void theOutlineShowsEachSentenceWholeFromTheRightAndLetsItBeWrittenAnew() {
    assertThat(window.project().relations()).hasSize(2);
    comesThroughLayout();
    window.run("shell.outline");
    comesThroughLayout();
    assertThat(labelsSaying(SAFE))
        .isNotEmpty()
        .allSatisfy(
            label ->
                assertThat(robot.ask(label::getNodeOrientation))
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT))
        .allSatisfy(label -> assertThat(face(label)).isEqualTo("Noto Sans Arabic"))
        .anySatisfy(label -> assertThat(label.getText().lines().count()).isGreaterThan(1));
    robot.click(labelsSaying(SAFE).getFirst());
    robot.key("F2");
    robot.until("a field is open", () -> shell.frame().lookup(".text-area") instanceof TextArea);
    comesThroughLayout();
  }

  @Test
  void theInspectorShowsWordsQuotesLinksAndVoices() {
    robot.act(() -> shell.setLevel(Level.FULL));
    window.run("shell.inspector");
    for (Role role : List.of(Role.EVIDENCE, Role.REBUTTAL, Role.CLAIM)) {
      select(role);
      comesThroughLayout();
    }
    assertThat(labelsSaying(SAFE)).anySatisfy(l -> assertThat(face(l)).startsWith("Noto Naskh"));
  }

  @Test
  void theTableAndTheSearchAndThePagesOverTheWindowShowThem() {
    window.run("shell.table");
    comesThroughLayout();
    assertThat(robot.ask(() -> shell.frame().lookupAll(".table-cell.cs-arabic"))).isNotEmpty();
    window.run("shell.palette");
    robot.act(() -> ((TextField) robot.find("#palette-field")).setText("السد"));
    robot.until("something is found", () -> !labelsSaying("السد").isEmpty());
    comesThroughLayout();
    for (String page : List.of("shell.sources", "shell.findings")) {
      robot.key("Esc");
      window.run(page);
      comesThroughLayout();
    }
  }

  @Test
  void aTabIsWrittenInTheArabicFaceAndTheCardOfWordsOpensOverTheText() {
    comesThroughLayout();
    assertThat(robot.ask(() -> shell.frame().lookupAll(".reader-tab-title.cs-arabic")))
        .isNotEmpty();
    window.run("reader.editWords");
    robot.until("the card is open", () -> robot.shows("#reader-words-field"));
    comesThroughLayout();
  }
}
