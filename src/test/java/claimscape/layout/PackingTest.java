package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static final double LOW = 1_000;

  @Test
  void leavesThatFitBesideEachOtherStandInOneRow() {
    Shape packed = packed(3, LOW, 50, 50, 50);
    assertThat(packed.block().at()).containsExactly(0, 1, 2);
    assertThat(packed.height()).isEqualTo(100 + 40 + 50);
    assertThat(packed.block().headColumn()).isEqualTo(1);
  }

  @Test
  void aStripOfOneColumnIsAStack() {
    Shape packed = packed(1, LOW, 50, 60, 70);
    assertThat(packed.block().at()).containsExactly(0, 0, 0);
    assertThat(packed.height()).isEqualTo(100 + 40 + 50 + 16 + 60 + 16 + 70);
  }

  @Test
  void theFourthLeafGoesUnderTheShortest() {
    Shape packed = packed(3, LOW, 90, 50, 90, 50);
    assertThat(packed.block().at()).containsExactly(0, 1, 2, 1);
  }

  @Test
  void columnsThatStayEmptyAreCutOff() {
    Shape packed = packed(9, LOW, 50, 50);
    assertThat(packed.width()).isEqualTo(2);
  }

  @Test
  void theHeadStandsOverTheMiddleOfItsParts() {
    assertThat(packed(3, LOW, 50, 50, 50).block().headColumn()).isEqualTo(1);
    assertThat(packed(2, LOW, 50, 50).block().headColumn()).isZero();
    assertThat(packed(1, LOW, 50).block().headColumn()).isZero();
  }

  @Test
  void withoutAHeadThePartsBeginAtTheTop() {
    Shape packed = Packing.pack(Block.HEADLESS, 0, leaves(50, 60), Block.Kind.WOOD, 2, LOW);
    assertThat(packed.contour().partTops).containsExactly(0, 0);
  }

  @Test
  void whereTheFirstColumnIsFullTheNextIsTaken() {
    // Two of 50 with 16 between them below 140 end at 256, three would end at 322.
    Shape packed = packed(2, 270, 50, 50, 50, 50);
    assertThat(packed.height()).isLessThanOrEqualTo(270);
  }

  @Test
  void aWideShapeOfAPartIsTakenWhereItFits() {
    Shape narrow = packed(1, LOW, 50, 50, 50);
    Shape wide = packed(3, LOW, 50, 50, 50);
    List<List<Shape>> parts = List.of(List.of(narrow, wide));
    Shape low = Packing.pack(9, 100, parts, Block.Kind.FAMILY, 3, 400);
    assertThat(low.width()).isEqualTo(3);
    assertThat(low.height()).isEqualTo(140 + 190);
  }

  @Test
  void aSubtreeThatDoesNotStartBelowItsParentIsAStray() {
    Shape tree = packed(1, LOW, 50);
    List<List<Shape>> parts = List.of(List.of(tree), List.of(tree));
    assertThat(Packing.pack(9, 100, parts, Block.Kind.FAMILY, 2, LOW).strays()).isZero();
    assertThat(Packing.pack(9, 100, parts, Block.Kind.FAMILY, 1, LOW).strays()).isEqualTo(1);
  }

  @Test
  void aPartWiderThanItsStripIsAnError() {
    List<List<Shape>> parts = List.of(List.of(packed(3, LOW, 50, 50, 50)));
    assertThatThrownBy(() -> Packing.pack(9, 100, parts, Block.Kind.FAMILY, 2, LOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aHundredLeavesFillTheirColumnsEvenly() {
    double[] heights = new double[100];
    Arrays.fill(heights, 50);
    // Ten rows of 66 below 140 need 784.
    Shape packed = packed(10, 800, heights);
    assertThat(packed.height()).isEqualTo(140 + 10 * 66 - 16);
    for (int column = 0; column < 10; column++) {
      int here = column;
      assertThat(IntStream.of(packed.block().at()).filter(at -> at == here).count()).isEqualTo(10);
    }
  }

  private static Shape packed(int width, double limit, double... heights) {
    return Packing.pack(0, 100, leaves(heights), Block.Kind.FAMILY, width, limit);
  }

  private static List<List<Shape>> leaves(double... heights) {
    List<List<Shape>> leaves = new ArrayList<>();
    for (double height : heights) {
      Block leaf = Block.leaf(leaves.size() + 1);
      leaves.add(List.of(Shape.of(leaf, Contour.leaf(height), 0)));
    }
    return leaves;
  }
}
