package claimscape.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pages a drawing takes, and how large its words are on them. */
class TilingTest {

  /** A sheet of this many px whose smallest words have 10 px: legible from 0.7 pt a px on. */
  private static Drawing sheet(double width, double height) {
    Mark words = new Mark.Words(Part.TEXT, "w", 0, 10, 8, Face.SANS, 10, Tone.of(Ink.TEXT), false);
    Rect bounds = new Rect(0, 0, width, height);
    Group group = new Group(Optional.empty(), "g", "", "", 0, 0, bounds, List.of(words));
    return new Drawing(width, height, "", "", List.of(group));
  }

  @Test
  void aPageIsAsLargeAsItsDrawingInInches() {
    Tiling tiling = Tiling.of(sheet(960, 480), Paper.AS_DRAWN);
    assertThat(tiling.pages()).isEqualTo(1);
    assertThat(tiling.scale()).isEqualTo(.75);
    assertThat(tiling.pageWidth()).isEqualTo(720);
    assertThat(tiling.pageHeight()).isEqualTo(360);
    assertThat(tiling.margin()).isZero();
  }

  @Test
  void wordsGiveWayDownToSevenPointsBeforeAPageIsDivided() {
    assertThat(Tiling.of(sheet(20_000, 480), Paper.AS_DRAWN).scale())
        .isCloseTo(14_400 / 20_000.0, within(1e-9));
    assertThat(Tiling.of(sheet(20_571, 480), Paper.AS_DRAWN).pages()).isEqualTo(1);
    assertThat(Tiling.of(sheet(20_572, 480), Paper.AS_DRAWN).pages()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"30000, 480, 2, 1", "30000, 30000, 2, 2", "480, 50000, 1, 3"})
  void noPageIsLargerThanReadersCanShow(double width, double height, int columns, int rows) {
    Tiling tiling = Tiling.of(sheet(width, height), Paper.AS_DRAWN);
    assertThat(tiling.columns()).isEqualTo(columns);
    assertThat(tiling.rows()).isEqualTo(rows);
    assertThat(tiling.pageWidth()).isLessThanOrEqualTo(14_400);
    assertThat(tiling.pageHeight()).isLessThanOrEqualTo(14_400);
  }

  /** A4 leaves 774 by 527 points between margins of 12 mm. */
  @ParameterizedTest
  @CsvSource({
    "1000, 700, 1, 1, 842, 595",
    "700, 1000, 1, 1, 595, 842",
    "1100, 700, 1, 1, 842, 595",
    "2000, 1400, 2, 2, 842, 595",
    "1400, 2000, 2, 2, 595, 842"
  })
  void paperIsTurnedTheWayThatTakesFewerPages(
      double width, double height, int columns, int rows, double across, double down) {
    Tiling tiling = Tiling.of(sheet(width, height), Paper.A4);
    assertThat(tiling.columns()).isEqualTo(columns);
    assertThat(tiling.rows()).isEqualTo(rows);
    assertThat(tiling.pageWidth()).isCloseTo(across, within(.5));
    assertThat(tiling.pageHeight()).isCloseTo(down, within(.5));
  }

  @ParameterizedTest
  @CsvSource({"960, 480", "2000, 1400", "9000, 300", "300, 9000", "30000, 20000"})
  void wordsAreNeverSmallerThanSevenPoints(double width, double height) {
    for (Paper paper : List.of(Paper.AS_DRAWN, Paper.A4, Paper.A3, Paper.A0)) {
      Tiling tiling = Tiling.of(sheet(width, height), paper);
      assertThat(10 * tiling.scale()).isBetween(7 - 1e-9, 7.5 + 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"2000, 1400", "9000, 300", "300, 9000", "5000, 5000"})
  void tilesCoverTheDrawingAndOverlap(double width, double height) {
    Drawing drawing = sheet(width, height);
    Tiling tiling = Tiling.of(drawing, Paper.A4);
    List<Pane> tiles = tiling.panes();
    double overlap = 24 / tiling.scale();
    for (int i = 0; i < tiles.size(); i++) {
      Pane tile = tiles.get(i);
      assertThat(tile.width()).isPositive();
      if (i % tiling.columns() > 0) {
        Pane left = tiles.get(i - 1);
        assertThat(left.x() + left.width() - tile.x()).isCloseTo(overlap, within(1e-6));
      }
    }
    Pane last = tiles.getLast();
    assertThat(tiles.getFirst().x()).isZero();
    assertThat(tiles.getFirst().y()).isZero();
    assertThat(last.x() + last.width()).isCloseTo(width, within(1e-6));
    assertThat(last.y() + last.height()).isCloseTo(height, within(1e-6));
  }
}
