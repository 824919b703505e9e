package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

  /** Three columns with boxes of 220, 330 and 196; gutters of 32. */
  private final Grid grid =
      new Grid(3, new int[] {0, 0, 1, 2}, new double[] {196, 220, 330, 196}, 32);

  @Test
  void aColumnIsAsWideAsItsWidestBox() {
    // The first column begins a margin (24) and half a gutter (16) from the edge.
    assertThat(grid.left).containsExactly(40, 292, 654);
    assertThat(grid.right).containsExactly(260, 622, 850);
    assertThat(grid.width()).isEqualTo(850 + 40);
  }

  @Test
  void guttersLieBetweenTheColumnsAndOutsideThem() {
    assertThat(grid.gutterLeft(0)).isZero();
    assertThat(grid.gutterRight(0)).isEqualTo(40);
    assertThat(grid.gutterLeft(1)).isEqualTo(260);
    assertThat(grid.gutterRight(1)).isEqualTo(292);
    assertThat(grid.middle(1)).isEqualTo(276);
    assertThat(grid.gutterLeft(3)).isEqualTo(850);
    assertThat(grid.gutterRight(3)).isEqualTo(890);
  }

  @ParameterizedTest
  @CsvSource({
    "-50, 0, 0",
    "40, 0, 0",
    "41, 0, 0",
    "259, 0, 0",
    "260, 1, 0",
    "275, 1, 0",
    "292, 1, 0",
    "293, 1, 1",
    "640, 2, 1",
    "700, 2, 2",
    "850, 2, 2",
    "2000, 2, 2"
  })
  void aPlaceIsInAColumnOrInAGutterBetweenTwo(double x, int after, int before) {
    assertThat(grid.columnAfter(x)).isEqualTo(after);
    assertThat(grid.columnBefore(x)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 220, 40", // usual width: the column's own
    "0, 196, 40", // narrower: the same left edge
    "1, 330, 292", // the widest fills its column
    "1, 220, 347", // usual, over the middle of a wide column: 457 - 110
    "1, 196, 347", // narrower: flush with those of usual width
    "1, 260, 327", // wider than usual: its own middle
    "2, 196, 654" // a column of narrow boxes only: over its middle
  })
  void stacksAreFlushAtTheLeftEdgeOfTheUsualWidth(int column, double width, double x) {
    assertThat(grid.place(column, width, 220)).isEqualTo(x);
  }

  @Test
  void theUsualWidthIsTheMedian() {
    assertThat(usual(330, 196, 220, 220, 196)).isEqualTo(220);
    assertThat(usual(330)).isEqualTo(330);
    assertThat(usual(196, 330)).isEqualTo(330);
  }

  private static double usual(double... widths) {
    List<Box> boxes = DoubleStream.of(widths).mapToObj(w -> Box.free(w, 40, 0)).toList();
    return Grid.usual(boxes);
  }
}
