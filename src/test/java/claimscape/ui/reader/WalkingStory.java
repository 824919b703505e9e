package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.session.TagKind;
import claimscape.session.TextSelection;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Robot;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How a long text is walked and searched, and one that runs from right to left. */
@ExtendWith(ApplicationExtension.class)
final class WalkingStory {
  private static final int PARAGRAPHS = 260;
  private static final String LONG = "Gauge %d rose in the night.\n\n";
  private static final String URDU =
      "یہ بند محفوظ ہے۔ دو جائزوں میں کوئی دراڑ نہیں ملی۔ وزیر نے کہا کہ پانی کی سطح معمول پر ہے"
          + " اور کسانوں کو فکر نہیں کرنی چاہیے۔ نچلے کھیت مارچ میں گیلے تھے اور بارش اس کی وجہ"
          + " نہیں تھی۔";

  private TwoTexts texts;
  private Robot robot;
  private PageView page;

  @Start
  void start(Stage stage) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= PARAGRAPHS; i++) {
      text.append(LONG.formatted(i));
    }
    texts = new TwoTexts(stage, text.toString(), URDU);
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
    page = texts.page(robot, "left");
  }

  private TextSelection words(String words) {
    int start = page.shown().orElseThrow().text().content().indexOf(words);
    return TextSelection.of(TwoTexts.FIRST, new Span(start, start + words.length()));
  }

  private List<StatementId> selection() {
    return robot.ask(
        () ->
            texts.bench.desk().selection().stream()
                .filter(StatementId.class::isInstance)
                .map(StatementId.class::cast)
                .toList());
  }

  @Test
  void twoHundredTagsInARowAreMade() {
    robot.act(
        () -> {
          for (int i = 0; i < 200; i++) {
            texts.run("reader.nextSentence");
            texts.run(i % 2 == 0 ? "reader.claim" : "reader.evidence");
          }
        });
    assertThat(texts.store.project().passages()).hasSize(200);
    assertThat(texts.labelled(Role.EVIDENCE, 100).text()).isEqualTo("Gauge 200 rose in the night.");
    assertThat(robot.shows("#label-E100")).isTrue();
  }

  @Test
  void onlyBlocksNearTheViewHaveNodes() {
    assertThat(robot.ask(() -> page.lookupAll(".reader-text").size())).isLessThan(40);
  }

  @Test
  void jGoesFromMarkToMarkAndSelectsIt() {
    robot.act(
        () -> {
          texts.bench.tagging().tag(TagKind.CLAIM, words("Gauge 5 rose"));
          texts.bench.tagging().tag(TagKind.CLAIM, words("Gauge 90 rose"));
        });
    robot.key("J");
    assertThat(selection()).containsExactly(texts.labelled(Role.CLAIM, 1).id());
    robot.key("J");
    assertThat(selection()).containsExactly(texts.labelled(Role.CLAIM, 2).id());
    assertThat(robot.shows("#label-C2")).isTrue();
    robot.key("Shift+J");
    assertThat(selection()).containsExactly(texts.labelled(Role.CLAIM, 1).id());
  }

  @Test
  void findingCountsItsHitsAndSaysWhenThereAreNone() {
    robot.key("Ctrl+F").type("gauge 25");
    Label count = (Label) robot.find("#reader-find-count");
    assertThat(robot.ask(count::getText)).isEqualTo("1 of 11");
    robot.key("Enter");
    assertThat(robot.ask(count::getText)).isEqualTo("2 of 11");
    robot.type("x");
    assertThat(robot.ask(count::getText)).isEqualTo("No match");
    robot.key("Esc");
    assertThat(robot.shows("#reader-find")).isFalse();
  }

  @Test
  void aRevealedPassageStandsAtAThirdOfTheHeightAndFlashes() {
    robot.act(
        () -> {
          texts.bench.tagging().tag(TagKind.CLAIM, words("Gauge 150 rose"));
          texts.bench.desk().reveal(texts.store.project().passages().firstKey());
        });
    Bounds at =
        robot.ask(
            () -> page.places().boundsOf(words("Gauge 150 rose").spans().getFirst()).orElseThrow());
    assertThat(at.getMinY()).isBetween(page.getHeight() * 0.28, page.getHeight() * 0.38);
    assertThat(robot.shows("#reader-flash")).isTrue();
  }

  @Test
  void aPassageInAnotherSourceOpensIt() {
    robot.act(
        () -> {
          texts
              .bench
              .tagging()
              .tag(TagKind.CLAIM, TextSelection.of(TwoTexts.SECOND, new Span(0, 16)));
          texts.bench.desk().reveal(texts.store.project().passages().firstKey());
        });
    assertThat(texts.pane.shown()).contains(TwoTexts.SECOND);
  }

  @Test
  void aTextFromRightToLeftHasItsMarginOnTheRight() {
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    robot.key("Down").key("1");
    Bounds label =
        robot.ask(
            () -> {
              var node = robot.find("#label-C1");
              return page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            });
    assertThat(label.getMinX()).isGreaterThan(page.getWidth() - 48);
    assertThat(texts.labelled(Role.CLAIM, 1).text()).isEqualTo("یہ بند محفوظ ہے۔");
    texts.drag(robot, page, "دو جائزوں");
    assertThat(texts.selected(robot, page)).containsExactly("دو جائزوں");
  }

  @Test
  void fromRightToLeftTheTargetsTriangleIsOutsideAndPointsLeftAtTheWords() {
    robot.act(() -> texts.pane.open(TwoTexts.SECOND));
    robot.key("Down").key("1");
    Node label = robot.find("#label-C1");
    Polygon triangle = (Polygon) robot.ask(() -> label.lookup(".reader-sign"));
    assertThat(robot.ask(() -> triangle.getPoints().get(2)))
        .isLessThan(robot.ask(() -> triangle.getPoints().getFirst()));
    assertThat(robot.ask(() -> triangle.getBoundsInParent().getMinX()))
        .isGreaterThan(
            robot.ask(() -> label.lookup(".reader-label").getBoundsInParent().getMaxX()));
  }

  @Test
  void copyingAQuoteTakesItsCitationAlong() {
    robot.key("Down").key("Ctrl+C");
    assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("“Gauge 1 rose in the night.” — “Council bulletin”, ¶ 1");
  }
}
