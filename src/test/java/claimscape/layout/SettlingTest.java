package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettlingTest {

  @Test
  void aLeafStandsAtTheTopOfTheFirstColumn() {
    Settling settled = new Settling(Block.leaf(1), new double[] {10, 76, 10});
    assertThat(settled.column).containsExactly(-1, 0, -1);
    assertThat(settled.top[1]).isZero();
    assertThat(settled.height).isEqualTo(76);
    assertThat(settled.width).isEqualTo(1);
  }

  @Test
  void placesAddUpFromTheOutsideIn() {
    // 0 over 1 and 2; 2 over 3: columns 0 and 1.
    Block two = new Block(2, 0, 1, new Block[] {Block.leaf(3)}, new int[] {0}, Block.Kind.FAMILY);
    Block whole =
        new Block(0, 1, 2, new Block[] {Block.leaf(1), two}, new int[] {0, 1}, Block.Kind.FAMILY);
    Settling settled = new Settling(whole, new double[] {100, 50, 60, 70});
    assertThat(settled.column).containsExactly(1, 0, 1, 1);
    assertThat(settled.top).containsExactly(0, 140, 140, 240);
    assertThat(settled.height).isEqualTo(310);
  }

  @Test
  void theSameBlockSettlesAnewWhenATextGrows() {
    Block whole = stack();
    double[] heights = {100, 50, 60};
    assertThat(new Settling(whole, heights).top).containsExactly(0, 140, 206);
    heights[1] += 18;
    assertThat(new Settling(whole, heights).top).containsExactly(0, 140, 224);
    heights[0] += 18;
    assertThat(new Settling(whole, heights).top).containsExactly(0, 158, 242);
  }

  @Test
  void outlinesComeOutsideIn() {
    var contours = Settling.contours(stack(), new double[] {100, 50, 60});
    assertThat(contours).extracting(Contour::height).containsExactly(266.0, 50.0, 60.0);
  }

  private static Block stack() {
    Block[] parts = {Block.leaf(1), Block.leaf(2)};
    return new Block(0, 0, 1, parts, new int[] {0, 0}, Block.Kind.FAMILY);
  }
}
