package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Passage;
import claimscape.text.Span;
import claimscape.ui.reader.page.PageView;
import claimscape.ui.robot.Pointer;
import claimscape.ui.robot.Robot;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Words of many scripts are swept over with the mouse in the real pane and tagged by a key. Where
 * words stand is asked of JavaFX; without a font for them it mistakes the places behind a joined
 * emoji and beside two marks on one letter, so those are left to {@code UnicodeTableTest}.
 */
@ExtendWith(ApplicationExtension.class)
final class ManyScriptsStory {
  /** How far inside the words the mouse goes down and up, in pixels. */
  private static final double INSIDE = 0.3;

  /** Each line holds the words that are selected in it, between bars. */
  private static final List<String> LINES =
      List.of(
          "Ships |🚢 in|, cars |🚗🚗| out, |rose 🌊|.",
          "A |👨\u200D👩\u200D👧\u200D👦| left.",
          "A |👩\u200D🌾| came.",
          "Yes |👍🏽| and |👎🏿👎🏿| no.",
          "From |🇦🇫🇵🇰| to |🇺🇸| by"
              + " |🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F|.",
          "The |Cafe\u0301| of |Zu\u0308rich| is |e\u0323\u0302x|.",
          "A |𝕋he 𝔭ier| has |𝟙𝟚| and |𐍈|.",
          "The |\u1100\u1161\u11a8| of |항구| is |\u0928\u093f|.",
          "|港口关闭了|。船|都走|了！|𠜎𠜱|。",
          "|أغلق الميناء| اليوم |١٢| مرة.",
          "|پاکستان| میں |۴۵| کشتیاں.",
          "|كَتَبَ| الوزير هنا.");

  private TwoTexts texts;
  private Robot robot;
  private PageView page;

  @Start
  void start(Stage stage) {
    texts = new TwoTexts(stage, String.join("\n\n", LINES).replace("|", ""), "Nothing.");
  }

  @BeforeEach
  void hands(FxRobot hands) {
    robot = new Robot(hands);
    page = texts.page(robot, "left");
  }

  /** Where the words between bars stand in the whole text. */
  private static List<Span> words() {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String line : LINES) {
      String[] parts = line.split("\\|", -1);
      for (int part = 0; part < parts.length; part++) {
        if (part % 2 == 1) {
          words.add(new Span(at, at + parts[part].length()));
        }
        at += parts[part].length();
      }
      at += 2;
    }
    return words;
  }

  /** Sweeps over words from where they begin to where they end, and presses a key. */
  private void sweepAndTag(Span words, boolean leftwards) {
    robot.act(
        () -> {
          page.layout();
          page.bringIntoView(words);
          page.layout();
          Bounds box = page.places().boundsOf(words).orElseThrow();
          Point2D left = new Point2D(box.getMinX() + INSIDE, box.getCenterY());
          Point2D right = new Point2D(box.getMaxX() - INSIDE, box.getCenterY());
          Pointer.sweep(page, leftwards ? right : left, leftwards ? left : right, false);
          page.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT1, false, false, false, false));
        });
  }

  @Test
  void whatTheMouseSweepsOverIsTaggedInWholeCharacters() {
    List<Span> words = words();
    assertThat(words).hasSizeGreaterThan(20);
    String text = page.shown().orElseThrow().text().content();
    for (Span word : words) {
      byte way = Character.getDirectionality(text.codePointAt(word.start()));
      sweepAndTag(word, way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
    List<String> quotes =
        texts.store.project().passages().values().stream()
            .sorted((a, b) -> Integer.compare(a.created(), b.created()))
            .map(Passage::quote)
            .toList();
    System.out.println("Unicode: " + quotes.size() + " spans swept over in the reading pane");
    assertThat(quotes)
        .isEqualTo(words.stream().map(word -> text.substring(word.start(), word.end())).toList());
  }
}
