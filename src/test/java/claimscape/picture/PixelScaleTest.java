package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.layout.Rect;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelScaleTest {
  /** With words of 10 px: .7 is the least at which they can be read. */
  private static Drawing drawing(double width, double height) {
    Mark words = new Mark.Words(Part.TEXT, "x", 0, 10, 5, Face.SANS, 10, Tone.of(Ink.TEXT), false);
    Rect bounds = new Rect(0, 0, width, height);
    Group group = new Group(Optional.empty(), "g", "", "", 0, 0, bounds, List.of(words));
    return new Drawing(width, height, "", "", List.of(group));
  }

  @ParameterizedTest(name = "{0} x {1} px, asked for at {2}")
  @CsvSource({
    "1000, 500, 2, 2, false, false, 1",
    "1000, 500, .1, .7, true, false, 1",
    "32767, 9, 1, 1, false, false, 1",
    "32767, 9, 2, 1, false, true, 1",
    "9, 40958.75, 2, .8, false, true, 1",
    "9, 65534, 2, .99945, false, true, 2",
    "65534, 9, .1, .7, true, false, 2"
  })
  void wordsStayLegibleAndViewersAreSpared(
      double width,
      double height,
      double asked,
      double scale,
      boolean larger,
      boolean smaller,
      int pictures) {
    PixelScale found = PixelScale.of(drawing(width, height), asked);
    assertThat(found.scale()).isCloseTo(scale, Offset.offset(1e-4));
    assertThat(found.larger()).isEqualTo(larger);
    assertThat(found.smaller()).isEqualTo(smaller);
    assertThat(found.panes()).hasSize(pictures);
  }

  /** Two of them hold 65,530 pixels, of which 32 px of the drawing come twice. */
  @Test
  void picturesOfOneDrawingBeginAtWholePixelsAndOverlap() {
    PixelScale found = PixelScale.of(drawing(65_534, 9), 1);
    assertThat(found.columns()).isEqualTo(2);
    Pane second = found.panes().getLast();
    assertThat(second.right()).isEqualTo(65_534);
    assertThat(found.panes().getFirst().right() - second.x()).isBetween(32.0, 34.0);
    assertThat(second.x() * found.scale() % 1).isCloseTo(0, Offset.offset(1e-6));
  }

  @ParameterizedTest(name = "picture {2} of {0} in {1} columns is called {3}")
  @CsvSource({"1, 1, 0, ''", "6, 3, 0, -1-1", "6, 3, 5, -2-3", "24, 12, 12, -2-01"})
  void namesAreInTheOrderInWhichFoldersListThem(int pictures, int columns, int index, String mark) {
    Pane pane = new Pane(0, 0, 1, 1);
    List<Pane> panes = Collections.nCopies(pictures, pane);
    assertThat(new PixelScale(1, panes, columns, false, false).mark(index)).isEqualTo(mark);
  }
}
