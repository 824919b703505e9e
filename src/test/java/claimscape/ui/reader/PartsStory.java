package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.session.TagKind;
import claimscape.session.TextSelection;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lines are: offered for a scraped text, marked by one gesture, and said by hand. */
@ExtendWith(ApplicationExtension.class)
final class PartsStory {
  private static final String PROSE =
      "The harbour board closed the old pier in May because nobody had paid for its repair, it"
          + " said in a short letter to the town on Monday.";
  private static final String SCRAPED =
      String.join(
          "\n\n",
          "Type to search",
          "Harbour board closes the old pier",
          "By Ruth Vale",
          PROSE,
          "Share on Facebook");
  private static final List<LineRange> SUGGESTED =
      List.of(
          new LineRange(0, 0, LinePart.NOT_PART_OF_THE_TEXT),
          new LineRange(2, 2, LinePart.TITLE),
          new LineRange(4, 4, LinePart.BYLINE),
          new LineRange(8, 8, LinePart.NOT_PART_OF_THE_TEXT));

  private TwoTexts texts;
  private Robot robot;

  @Start
  void start(Stage stage) {
    texts = new TwoTexts(stage, SCRAPED, PROSE);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
  }

  private List<LineRange> parts() {
    return texts.store.project().source(TwoTexts.FIRST).orElseThrow().parts();
  }

  private boolean isOffered() {
    return robot.ask(() -> robot.find("#reader-parts").isVisible());
  }

  @Test
  void linesThatLookLikeNoPartOfTheTextAreOfferedAndNotMarked() {
    assertThat(isOffered()).isTrue();
    assertThat(((Label) robot.find("#reader-parts-words")).getText())
        .isEqualTo(
            "2 lines look like they are not part of the text, 2 like title, deck or byline.");
    assertThat(parts()).isEmpty();
  }

  @Test
  void oneClickMarksThemAllAndOneUndoTakesThatBack() {
    robot.click("#reader-parts-mark");
    assertThat(parts()).isEqualTo(SUGGESTED);
    assertThat(isOffered()).isFalse();

    robot.act(() -> texts.store.undo());
    assertThat(parts()).isEmpty();
    assertThat(isOffered()).isTrue();
  }

  @Test
  void whatIsOfferedCanBeSeenAndLeftAsItIs() {
    robot.click("#reader-parts-show").click("#reader-parts-show");
    assertThat(parts()).isEmpty();

    robot.click("#reader-parts-no");
    assertThat(isOffered()).isFalse();
    robot.act(() -> texts.pane.open(TwoTexts.SECOND)).act(() -> texts.pane.open(TwoTexts.FIRST));
    assertThat(isOffered()).isFalse();
  }

  @Test
  void nothingIsOfferedWhereAllLooksLikeBodyOrWorkHasBegun() {
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    assertThat(isOffered()).isFalse();

    robot.act(() -> texts.pane.open(TwoTexts.FIRST));
    assertThat(isOffered()).isTrue();
    Span board = new Span(SCRAPED.indexOf("closed"), SCRAPED.indexOf("pier in May"));
    robot.act(
        () ->
            texts
                .bench
                .tagging()
                .tag(TagKind.CLAIM, new TextSelection(TwoTexts.FIRST, List.of(board))));
    assertThat(isOffered()).isFalse();
  }

  @Test
  void aClickOnTheSignInTheMarginTakesALineBack() {
    robot
        .click("#reader-parts-mark")
        .until("the signs are there", () -> robot.shows(".reader-aside-hand"))
        .click(robot.find(".reader-aside-hand"));

    assertThat(parts()).isEqualTo(SUGGESTED.subList(1, 4));
  }

  @Test
  void keysSayWhatTheLineAtTheCaretIs() {
    PageView page = texts.page(robot, "left");
    texts.click(robot, page, "Ruth Vale", 1);

    robot.key("Alt+Shift+Y");
    assertThat(parts()).containsExactly(new LineRange(4, 4, LinePart.BYLINE));
    robot.key("Alt+Shift+D");
    assertThat(parts()).containsExactly(new LineRange(4, 4, LinePart.DECK));
    robot.key("Alt+Shift+T");
    assertThat(parts()).containsExactly(new LineRange(4, 4, LinePart.TITLE));
    robot.key("Alt+Shift+B");
    assertThat(parts()).isEmpty();
    robot.key("Shift+0");
    assertThat(parts()).containsExactly(new LineRange(4, 4, LinePart.NOT_PART_OF_THE_TEXT));
  }
}
