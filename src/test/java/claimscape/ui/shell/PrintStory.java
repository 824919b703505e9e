package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Cases;
import claimscape.drawing.poster.Pane;
import claimscape.layout.Cancel;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Tiling;
import claimscape.ui.robot.Robot;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map on paper. */
@ExtendWith(ApplicationExtension.class)
class PrintStory {
  @TempDir private Path folder;

  private Shell shell;

  @Start
  void open(Stage stage) {
    shell = TestWindow.open(stage, folder, new Chosen());
  }

  private static Stream<String> words(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text.getText());
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(PrintStory::words);
      default -> Stream.empty();
    };
  }

  @Test
  void everyWordOfTheMapIsOnOneOfThePages(FxRobot hands) {
    Robot robot = new Robot(hands);
    Drawing drawing = new Studio(Locale.ENGLISH).sheet(Cases.bicycles(), "", Cancel.never());
    Tiling tiling = Tiling.of(drawing, Paper.A4);
    PrintedMarks marks = new PrintedMarks(Themes.PRINT);
    TreeSet<String> printed = new TreeSet<>();
    for (Pane tile : tiling.panes()) {
      List<String> page =
          robot.ask(() -> words(marks.page(drawing, tile, tiling.scale())).toList());
      printed.addAll(page);
    }
    assertThat(printed).contains("Forty-one of the fifty-three", "Claim");
    assertThat(tiling.pages()).isGreaterThan(1);
  }

  @Test
  void whereThereIsNoPrinterAPlainSentenceSaysSo(FxRobot hands) {
    Robot robot = new Robot(hands);
    if (!robot.ask(() -> Printer.getAllPrinters().isEmpty())) {
      System.out.println("A printer is there; its dialog is the system's own.");
      return;
    }
    robot.click("#start-sample").until("it is open", () -> shell.current().isPresent());
    robot
        .key("Ctrl+P")
        .until(
            "it is said",
            () ->
                hands.lookup(".label").queryAll().stream()
                    .anyMatch(
                        label ->
                            label instanceof javafx.scene.control.Label said
                                && said.getText().startsWith("No printer is known")));
  }
}
