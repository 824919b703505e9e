package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContourTest {

  private static final double FREE = Double.POSITIVE_INFINITY;

  @Test
  void aLeafReachesFromItsTopToItsHeight() {
    Contour leaf = Contour.leaf(76);
    assertThat(leaf.top).containsExactly(0);
    assertThat(leaf.bottom).containsExactly(76);
    assertThat(leaf.height()).isEqualTo(76);
  }

  @Test
  void childrenOfOneColumnStandASiblingsGapApart() {
    Contour settled = settle(family(0, 1, 0, 0), 100, Contour.leaf(50), Contour.leaf(60));
    // 100 for the head, 40 below it, then 16 between the two.
    assertThat(settled.partTops).containsExactly(140, 206);
    assertThat(settled.bottom).containsExactly(266);
  }

  @Test
  void childrenOfTwoColumnsStandOnOneHeightBelowABus() {
    Contour settled = settle(family(0, 2, 0, 1), 100, Contour.leaf(50), Contour.leaf(60));
    assertThat(settled.partTops).containsExactly(140, 140);
    // The bus runs over both columns, a quarter to three quarters of the drop below the head.
    assertThat(settled.top).containsExactly(0, 110);
    assertThat(settled.bottom).containsExactly(190, 200);
  }

  @Test
  void aPartFallsUntilItsOutlineMeetsWhatLiesThere() {
    // Its right half hangs over: a bus at 110 - a quarter of the drop below a head of 100.
    Contour bent = settle(family(0, 2, 0, 1), 100, Contour.leaf(50), Contour.leaf(60));
    assertThat(Contour.rest(new double[] {140, 300}, 140, bent, 0)).isEqualTo(300 - 110);
    assertThat(Contour.rest(new double[] {0, 0}, 140, bent, 0)).isEqualTo(140);
  }

  @Test
  void aColumnThatAPartLeavesFreeDoesNotHoldItUp() {
    Block outer =
        new Block(
            Block.HEADLESS, 0, 2, new Block[] {Block.leaf(1)}, new int[] {1}, Block.Kind.WOOD);
    Contour gap = Contour.settle(outer, new Contour[] {Contour.leaf(30)}, 0);
    assertThat(gap.top).containsExactly(FREE, 0);
    assertThat(Contour.rest(new double[] {500, 20}, 0, gap, 0)).isEqualTo(20);
  }

  @Test
  void regionsOfAShelfStandStrictlyBelowEachOther() {
    Block shelf = new Block(Block.HEADLESS, 0, 2, leaves(1, 2), new int[] {0, 1}, Block.Kind.SHELF);
    Contour settled = Contour.settle(shelf, contours(50, 60), 0);
    assertThat(settled.partTops).containsExactly(0, 50 + Spacing.REGIONS);
  }

  @Test
  void treesOfAWoodStandBesideEachOther() {
    Block wood = new Block(Block.HEADLESS, 0, 2, leaves(1, 2), new int[] {0, 1}, Block.Kind.WOOD);
    Contour settled = Contour.settle(wood, contours(50, 60), 0);
    assertThat(settled.partTops).containsExactly(0, 0);
    assertThat(settled.height()).isEqualTo(60);
  }

  @Test
  void aHeadBesideItsPartsHasTheBusBelowIt() {
    Contour all = settle(family(0, 2, 1), 76, Contour.leaf(20));
    assertThat(all.top).containsExactly(0, 86);
    assertThat(all.bottom).containsExactly(76 + 30, 136);
  }

  @Test
  void aGapBelowABlockIsWiderThanBelowALeaf() {
    Block small = Block.leaf(1);
    Block tree = new Block(1, 0, 1, leaves(2), new int[] {0}, Block.Kind.FAMILY);
    assertThat(Block.Kind.FAMILY.gapBelow(small)).isEqualTo(16);
    assertThat(Block.Kind.FAMILY.gapBelow(tree)).isEqualTo(28);
    assertThat(Block.Kind.SPINE.gapBelow(small)).isEqualTo(40);
    assertThat(Block.Kind.LOOSE.gapBelow(small)).isEqualTo(16);
    assertThat(Block.Kind.WOOD.gapBelow(tree)).isEqualTo(64);
    assertThat(Block.Kind.SHELF.gapBelow(tree)).isEqualTo(64);
  }

  private static Block family(int headColumn, int width, int... at) {
    Block[] parts = new Block[at.length];
    for (int i = 0; i < at.length; i++) {
      parts[i] = Block.leaf(i + 1);
    }
    return new Block(0, headColumn, width, parts, at, Block.Kind.FAMILY);
  }

  private static Contour settle(Block block, double headHeight, Contour... parts) {
    return Contour.settle(block, parts, headHeight);
  }

  private static Block[] leaves(int... heads) {
    Block[] leaves = new Block[heads.length];
    for (int i = 0; i < heads.length; i++) {
      leaves[i] = Block.leaf(heads[i]);
    }
    return leaves;
  }

  private static Contour[] contours(double... heights) {
    Contour[] contours = new Contour[heights.length];
    for (int i = 0; i < heights.length; i++) {
      contours[i] = Contour.leaf(heights[i]);
    }
    return contours;
  }

  @Test
  void aHeadPutBesideSettledPartsIsWhereSettlingAllPutsIt() {
    Block[] leaves = {Block.leaf(1), Block.leaf(2), Block.leaf(3)};
    Contour[] parts = {Contour.leaf(50), Contour.leaf(70), Contour.leaf(60)};
    Block row = new Block(Block.HEADLESS, 0, 2, leaves, new int[] {0, 1, 0}, Block.Kind.FAMILY);
    Block headed = new Block(0, 0, 3, leaves, new int[] {1, 2, 1}, Block.Kind.FAMILY);
    Contour whole = Contour.settle(headed, parts, 90);
    Contour beside = Contour.beside(Contour.settle(row, parts, 0), 90, 2);
    assertThat(beside.top).containsExactly(whole.top);
    assertThat(beside.bottom).containsExactly(whole.bottom);
    assertThat(beside.partTops).containsExactly(whole.partTops);
  }
}
