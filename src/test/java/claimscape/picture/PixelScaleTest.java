package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Tone;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
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
    "1000, 500, 2, 2, false, false, false",
    "1000, 500, .1, .7, true, false, false",
    "32767, 9, 1, 1, false, false, false",
    "32767, 9, 2, 1, false, true, false",
    "9, 40958.75, 2, .8, false, true, false",
    "9, 65534, 2, .7, false, true, true",
    "65534, 9, .1, .7, true, false, true"
  })
  void wordsStayLegibleAndViewersAreSpared(
      double width,
      double height,
      double asked,
      double scale,
      boolean larger,
      boolean smaller,
      boolean vast) {
    PixelScale found = PixelScale.of(drawing(width, height), asked);
    assertThat(found.scale()).isCloseTo(scale, Offset.offset(1e-9));
    assertThat(found.larger()).isEqualTo(larger);
    assertThat(found.smaller()).isEqualTo(smaller);
    assertThat(found.vast()).isEqualTo(vast);
  }
}
