package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines folded like newspaper columns, and the shapes of subtrees. */
class FoldingTest {

  private static final double PITCH = 252;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aLineOfThreeIsNotFolded(int size) {
    assertThat(columns(Plans.chain(size))).containsOnly(0);
  }

  @ParameterizedTest
  @CsvSource({"20, 1.6", "60, 1.6", "60, .5", "60, 4", "1000, 1.6"})
  void aFoldedLineReadsDownThenRight(int size, double asked) {
    Settling settled = settled(Plans.chain(size), asked);
    assertThat(settled.column).isSorted();
    assertThat(settled.width).isGreaterThan(1);
    for (int v = 1; v < size; v++) {
      boolean below = settled.top[v] > settled.top[v - 1];
      boolean next = settled.column[v] > settled.column[v - 1];
      assertThat(below != next).as("box %d", v).isTrue();
      if (below) {
        assertThat(settled.top[v] - settled.top[v - 1]).isEqualTo(76 + Spacing.DROP);
      }
    }
    double excess = Region.excess(settled.width * PITCH, settled.height, asked);
    assertThat(excess).isLessThan(1.4);
  }

  @Test
  void columnsOfAFoldedLineAreAboutEqual() {
    Settling settled = settled(Plans.chain(60), 1.6);
    long[] counts = new long[settled.width];
    for (int column : settled.column) {
      counts[column]++;
    }
    long most = Arrays.stream(counts).max().orElseThrow();
    for (int c = 0; c < counts.length - 1; c++) {
      assertThat(counts[c]).isBetween(most - 1, most);
    }
  }

  @Test
  void whatElseHangsOnALineStandsBesideIt() {
    // A spine of 20; each box of it has one more child.
    Plan plan = Plans.grown(40, v -> v < 20 ? v - 1 : v - 20);
    Settling settled = settled(plan, 1.6);
    for (int v = 0; v < 20; v++) {
      int side = v + 20;
      assertThat(settled.column[side]).isBetween(settled.column[v], settled.column[v] + 4);
      assertThat(settled.top[side]).isGreaterThan(settled.top[v]);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void everyShapeOfASubtreeSettlesAsItPromises(long seed) {
    Plan plan = GeneratedMap.deep(60, seed);
    Forest forest = Forest.of(plan);
    double[] heights = plan.boxes().stream().mapToDouble(Box::height).toArray();
    Shapes shapes = new Shapes(forest, forest.children, heights, PITCH, 1.6, Cancel.never());
    for (int v = 0; v < 60; v++) {
      List<Shape> front = shapes.of(v);
      assertThat(front).hasSizeBetween(1, Shape.MOST);
      for (Shape shape : front) {
        Settling settled = new Settling(shape.block(), heights);
        assertThat(settled.height).isEqualTo(shape.height());
        assertThat(settled.width).isEqualTo(shape.width());
        long placed = Arrays.stream(settled.column).filter(column -> column >= 0).count();
        assertThat(placed).isEqualTo(forest.weight[v]);
      }
    }
  }

  @Test
  void aLeafHasOneShapeAndAFamilyOfFourSeveral() {
    Plan plan = Plans.star(5);
    Forest forest = Forest.of(plan);
    double[] heights = new double[5];
    Arrays.fill(heights, 76);
    Shapes shapes = new Shapes(forest, forest.children, heights, PITCH, 1.6, Cancel.never());
    assertThat(shapes.of(1)).hasSize(1);
    assertThat(shapes.of(0)).extracting(Shape::width).contains(1, 2).isSorted();
    // The narrowest: 76 + 40 and four of 76 with 16 between them.
    assertThat(shapes.of(0).getFirst().height()).isEqualTo(116 + 4 * 92 - 16);
  }

  private static int[] columns(Plan plan) {
    return settled(plan, 1.6).column;
  }

  private static Settling settled(Plan plan, double asked) {
    Forest forest = Forest.of(plan);
    double[] heights = new double[plan.boxes().size()];
    Arrays.fill(heights, 76);
    return new Settling(
        Decision.of(forest, forest.children, heights, PITCH, asked, Cancel.never()), heights);
  }
}
