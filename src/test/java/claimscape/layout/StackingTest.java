package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of eight leaves, 50 px high each: one column of 512 px, two of 248, four of 116. */
class StackingTest {

  private static final int LEAVES = 8;

  @Test
  void underAHighLimitEverythingIsOneStack() {
    Shape row = stacked(3, 5_000);
    assertThat(row.width()).isEqualTo(1);
    assertThat(row.height()).isEqualTo(3 * 512 + 2 * Spacing.BLOCKS);
  }

  @Test
  void partsThatFillTheHeightStandSideBySide() {
    Shape row = stacked(3, 512);
    assertThat(row.block().at()).containsExactly(0, 1, 2);
    assertThat(row.height()).isEqualTo(512);
  }

  @Test
  void neighboursShareAStackWhereThatIsNarrower() {
    // Two of two columns are 524 high; the third stands alone in one column.
    Shape row = stacked(3, 248 * 2 + Spacing.BLOCKS);
    assertThat(row.width()).isEqualTo(3);
    assertThat(row.height()).isLessThanOrEqualTo(524);
  }

  @Test
  void whereNothingIsLowEnoughEachPartIsAtItsLowest() {
    Shape row = stacked(2, 10);
    assertThat(row.width()).isEqualTo(8);
    assertThat(row.height()).isEqualTo(116);
  }

  @Test
  void theHeadTakesItsRoomFromTheLimit() {
    Stacking stacking = new Stacking(0, 100, fronts(2), Block.Kind.FAMILY);
    Shape row = stacking.within(100 + 40 + 512);
    assertThat(row.width()).isEqualTo(2);
    assertThat(row.height()).isEqualTo(100 + 40 + 512);
    assertThat(row.block().head()).isZero();
    assertThat(stacking.within(100 + 40 + 511).width()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void theLimitIsKeptAndALowerOneIsNeverNarrower(int parts) {
    int before = Integer.MAX_VALUE;
    for (double limit = 116; limit < 5_000; limit *= 1.05) {
      Shape row = stacked(parts, limit);
      assertThat(row.height()).isLessThanOrEqualTo(limit);
      assertThat(row.width()).isLessThanOrEqualTo(before);
      assertThat(row.block().parts()).hasSize(parts);
      before = row.width();
    }
  }

  private static Shape stacked(int parts, double limit) {
    return new Stacking(Block.HEADLESS, 0, fronts(parts), Block.Kind.FAMILY).within(limit);
  }

  private static List<List<Shape>> fronts(int parts) {
    List<List<Shape>> fronts = new ArrayList<>();
    for (int p = 0; p < parts; p++) {
      List<List<Shape>> leaves = new ArrayList<>();
      for (int i = 0; i < LEAVES; i++) {
        leaves.add(List.of(Shape.of(Block.leaf(1 + p * LEAVES + i), Contour.leaf(50), 0)));
      }
      List<Shape> shapes = new ArrayList<>();
      for (int width : new int[] {1, 2, 4}) {
        shapes.add(
            Packing.pack(
                Block.HEADLESS, 0, leaves, Block.Kind.FAMILY, width, (50 + 16) * LEAVES / width));
      }
      fronts.add(shapes);
    }
    return fronts;
  }
}
