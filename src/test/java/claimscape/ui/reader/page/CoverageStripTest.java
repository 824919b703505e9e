package claimscape.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.text.Anchor;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Blocks;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.mark.Heights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import org.junit.jupiter.api.Test;

/**
 * The strip draws a bar for each paragraph, as high as its share of the page. Here a strip of 216
 * px has 200 between its insets of 8, and all paragraphs are equally high.
 */
final class CoverageStripTest {
  private static final SourceText TEXT = SourceText.of("Aaaa.\nBbbb.\nCccc.\nDddd.");
  private static final double HIGH = 216;

  /** A bar: how far below the inset it begins and ends. */
  private record Bar(double top, double bottom) {}

  private double share = -1;
  private final CoverageStrip strip = new CoverageStrip(at -> share = at);

  private static Passage passage(String words) {
    int start = TEXT.content().indexOf(words);
    return Passage.of(
        new PassageId("p" + start),
        1,
        new StatementId("s"),
        new SourceId("t"),
        List.of(Anchor.of(TEXT, new Span(start, start + words.length()))));
  }

  private static Span span(String words) {
    int start = TEXT.content().indexOf(words);
    return new Span(start, start + words.length());
  }

  private void cover(List<LineRange> parts, List<Span> read, Passage... passages) {
    Numbering numbering = Numbering.of(TEXT, parts);
    double[] heights = new double[4];
    Arrays.fill(heights, 100);
    strip.resize(20, HIGH);
    strip.cover(
        Blocks.of(TEXT, numbering),
        new Heights(heights),
        Coverage.of(TEXT, numbering, read, List.of(passages)));
  }

  private List<Bar> bars(String state) {
    Path path = (Path) strip.lookup(".reader-strip-" + state);
    List<Bar> bars = new ArrayList<>();
    double top = 0;
    for (var element : path.getElements()) {
      if (element instanceof MoveTo move) {
        top = move.getY() - 8;
      } else if (element instanceof VLineTo line) {
        bars.add(new Bar(top, line.getY() - 8));
      }
    }
    return bars;
  }

  @Test
  void anUnreadTextIsABarOfOutlineForEachParagraph() {
    cover(List.of(), List.of());
    assertThat(bars("untouched"))
        .containsExactly(
            new Bar(.5, 46.5), new Bar(50.5, 96.5), new Bar(100.5, 146.5), new Bar(150.5, 196.5));
    assertThat(bars("tagged")).isEmpty();
    assertThat(bars("background")).isEmpty();
  }

  @Test
  void eachOfTheThreeStatesStandsWhereItsParagraphDoes() {
    cover(List.of(), List.of(span("Bbbb")), passage("Cc"));
    assertThat(bars("background")).containsExactly(new Bar(50, 97));
    assertThat(bars("tagged")).containsExactly(new Bar(100, 147));
    assertThat(bars("untouched")).containsExactly(new Bar(.5, 46.5), new Bar(150.5, 196.5));
  }

  @Test
  void aTagOverTwoParagraphsMarksBoth() {
    cover(List.of(), List.of(), passage("bb.\nCc"));
    assertThat(bars("tagged")).containsExactly(new Bar(50, 97), new Bar(100, 147));
  }

  @Test
  void whatIsNotOfTheTextLeavesAGap() {
    cover(List.of(new LineRange(0, 0, LinePart.NOT_PART_OF_THE_TEXT)), List.of(), passage("Aaaa."));
    assertThat(bars("tagged")).isEmpty();
    assertThat(bars("untouched")).hasSize(3).first().isEqualTo(new Bar(50.5, 96.5));
  }

  @Test
  void aTagTakenBackLeavesNoBarBehind() {
    cover(List.of(), List.of(), passage("Cc"));
    cover(List.of(), List.of());
    assertThat(bars("tagged")).isEmpty();
    assertThat(bars("untouched")).hasSize(4);
  }

  /** Ten thousand paragraphs on 200 px: what would be under a pixel is one bar, tags win. */
  @Test
  void amongParagraphsThatAreTooLowToBeSeenATagIsSeen() {
    SourceText text = SourceText.of("Word.\n".repeat(10_000).strip());
    Numbering numbering = Numbering.of(text, List.of());
    int middle = text.paragraphs().get(5_000).start();
    Passage tag =
        Passage.of(
            new PassageId("p"),
            1,
            new StatementId("s"),
            new SourceId("t"),
            List.of(Anchor.of(text, new Span(middle, middle + 4))));
    double[] heights = new double[10_000];
    Arrays.fill(heights, 30);
    strip.resize(20, HIGH);
    strip.cover(
        Blocks.of(text, numbering),
        new Heights(heights),
        Coverage.of(text, numbering, List.of(), List.of(tag)));
    assertThat(bars("tagged"))
        .singleElement()
        .satisfies(b -> assertThat(b.top()).isBetween(97., 101.));
    assertThat(bars("untouched").size()).isBetween(50, 70);
  }

  private Rectangle frame() {
    return (Rectangle) strip.lookup(".reader-strip-frame");
  }

  @Test
  void theFrameIsAsHighAsTheShareInViewAndGoesFromTheTopToTheEnd() {
    strip.resize(20, HIGH);
    strip.view(0, 400, 1_000);
    assertThat(frame().isVisible()).isTrue();
    assertThat(frame().getHeight()).isCloseTo(.4 * 200 + 5, within(1e-9));
    assertThat(frame().getY()).isCloseTo(5.5, within(1e-9));
    strip.view(600, 400, 1_000);
    assertThat(frame().getY() + frame().getHeight()).isCloseTo(HIGH - 5.5, within(1e-9));
    strip.view(300, 400, 1_000);
    assertThat(frame().getY() + frame().getHeight() / 2).isCloseTo(HIGH / 2, within(1e-9));
  }

  @Test
  void aPageThatIsSeenWholeHasNoFrameAndALongOneStillHasOneToTakeHoldOf() {
    strip.resize(20, HIGH);
    strip.view(0, 400, 300);
    assertThat(frame().isVisible()).isFalse();
    strip.view(0, 400, 4_000_000);
    assertThat(frame().getHeight()).isGreaterThanOrEqualTo(24);
  }
}
