package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

  private static final double PITCH = 252;

  @ParameterizedTest
  @CsvSource({"1600, 1000, 1", "3200, 1000, 2", "1600, 2000, 2", "1000, 1000, 1.6"})
  void excessSaysHowManyTimesTooWideOrTooTall(double width, double height, double excess) {
    assertThat(Region.excess(width, height, 1.6)).isCloseTo(excess, within(1e-9));
  }

  @Test
  void badnessIsTheAreaOfASheetOfTheAskedProportion() {
    assertThat(Region.badness(160, 100, 1.6)).isCloseTo(16_000, within(1e-6));
    // Twice too wide: .35 for the first excess, and 6 for each unit beyond 1.22.
    assertThat(Region.badness(320, 100, 1.6)).isCloseTo(32_000 * (1 + .35 + 6 * .78), within(1e-6));
  }

  @Test
  void theShapeNearestToTheAskedProportionWins() {
    Shape tall = shape(1, 2_000, 0);
    Shape fair = shape(4, 600, 0);
    Shape wide = shape(9, 250, 0);
    assertThat(Region.best(List.of(tall, fair, wide), PITCH, 1.6, 100)).isSameAs(fair);
    assertThat(Region.best(List.of(tall, fair, wide), PITCH, .13, 100)).isSameAs(tall);
    assertThat(Region.best(List.of(tall, fair, wide), PITCH, 8, 100)).isSameAs(wide);
  }

  @Test
  void smallMapsPreferSubtreesThatStartBelowTheirParent() {
    Shape pyramid = shape(4, 700, 0);
    Shape packed = shape(4, 600, 3);
    assertThat(Region.best(List.of(packed, pyramid), PITCH, 1.6, 12)).isSameAs(pyramid);
    assertThat(Region.best(List.of(packed, pyramid), PITCH, 1.6, 200)).isSameAs(packed);
  }

  @Test
  void unlinkedBoxesAloneFillAGridColumnByColumn() {
    Block grid = Region.loose(first(12), heights(12), PITCH, 1.6);
    // 12 boxes of 76 + 16 are 1104 px of column: sqrt(1.6 * 1104 / 252) is 2.6, so three columns.
    assertThat(grid.width()).isEqualTo(3);
    assertThat(grid.at()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
  }

  @Test
  void oneUnlinkedBoxIsAGridOfOne() {
    Block grid = Region.loose(first(1), heights(1), PITCH, 1.6);
    assertThat(grid.width()).isEqualTo(1);
    assertThat(grid.kind()).isEqualTo(Block.Kind.LOOSE);
  }

  @Test
  void unlinkedBoxesStandRightOfATallMapAndBelowAWideOne() {
    Block right = Region.withLoose(shape(2, 1_500, 0), first(4), heights(4), PITCH, 1.6);
    assertThat(right.kind()).isEqualTo(Block.Kind.WOOD);
    assertThat(right.at()).containsExactly(0, 2);
    Block below = Region.withLoose(shape(8, 500, 0), first(4), heights(4), PITCH, 1.6);
    assertThat(below.kind()).isEqualTo(Block.Kind.SHELF);
    assertThat(below.at()).containsExactly(0, 0);
    assertThat(below.width()).isEqualTo(8);
  }

  @Test
  void aBoxIsUnlinkedIfNothingHangsFromItAndItHangsFromNothing() {
    Forest forest = Forest.of(Plans.tree(-1, 0, -1, -1, 3));
    assertThat(Region.unlinked(forest)).containsExactly(2);
  }

  @Test
  void aBoxThatOnlyLinksToItselfIsUnlinked() {
    Plan plan = Plans.withLink(Plans.loose(1), Link.between(0, 0, 0));
    assertThat(Region.unlinked(Forest.of(plan))).containsExactly(0);
  }

  private static Shape shape(int width, double height, int strays) {
    Block block = new Block(0, 0, width, new Block[0], new int[0], Block.Kind.FAMILY);
    return new Shape(block, Contour.leaf(height), height, strays);
  }

  private static int[] first(int n) {
    int[] boxes = new int[n];
    Arrays.setAll(boxes, v -> v);
    return boxes;
  }

  private static double[] heights(int n) {
    double[] heights = new double[n];
    Arrays.fill(heights, 76);
    return heights;
  }
}
