package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

  @Test
  void aSheetNearTheAskedProportionStaysAsItIs() {
    // 6 columns of 220 with 5 gutters, 40 on both sides: 1560 wide; 8 rows: 7 * 92 + 76 + 48 = 768.
    Stretch stretch = of(6, 8, 2.0);
    assertThat(stretch).isEqualTo(new Stretch(Spacing.GUTTER, 1));
  }

  @Test
  void gapsOpenInASheetThatIsTooWide() {
    // 12 columns of one row: 12 * 252 + 48 = 3072 wide; asked 1.6, so 3072 / 1.6 / 1.17 high.
    Stretch stretch = of(12, 2, 3.0);
    assertThat(stretch.gutter()).isEqualTo(Spacing.GUTTER);
    assertThat(stretch.down()).isGreaterThan(1);
  }

  @Test
  void guttersOpenInASheetThatIsTooTall() {
    Stretch stretch = of(2, 12, 1.6);
    assertThat(stretch.down()).isEqualTo(1);
    // 12 rows: 11 * 92 + 76 + 48 = 1136 high; 1136 * 1.6 / 1.17 = 1553.5 wide were asked, there are
    // 552: the one gutter may grow by four of its own at most.
    assertThat(stretch.gutter()).isEqualTo(5 * Spacing.GUTTER);
  }

  @Test
  void aSingleColumnHasNoGutterToOpen() {
    assertThat(of(1, 12, 1.6)).isEqualTo(new Stretch(Spacing.GUTTER, 1));
  }

  @Test
  void fewBoxesAreNeverStretched() {
    assertThat(of(1, 11, 1.6)).isEqualTo(new Stretch(Spacing.GUTTER, 1));
    assertThat(of(11, 1, 1.6)).isEqualTo(new Stretch(Spacing.GUTTER, 1));
  }

  @Test
  void tallSheetsComeWithinASeventeenthOfTheAskedProportionWhereGuttersSuffice() {
    // 6 columns of 10 rows: 1560 wide, 952 high, asked 2.2: opens by 952 * 2.2 / 1.17 - 1560 in
    // five gutters.
    Stretch stretch = of(6, 10, 2.2);
    double more = (952 * 2.2 / 1.17 - 1560) / 5;
    assertThat(stretch.gutter()).isCloseTo(Spacing.GUTTER + more, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {.2, .5, 1, 1.6, 2.5, 5, 10})
  void stretchingNeverNarrowsAGutterNorLowersABox(double proportion) {
    for (int columns = 1; columns < 9; columns++) {
      Stretch stretch = of(columns, 24 / columns + 1, proportion);
      assertThat(stretch.gutter()).isGreaterThanOrEqualTo(Spacing.GUTTER);
      assertThat(stretch.down()).isBetween(1.0, 2.5);
    }
  }

  /** A grid of columns and rows of boxes, unlinked. */
  private static Stretch of(int columns, int rows, double proportion) {
    int n = columns * rows;
    Block[] leaves = new Block[n];
    int[] at = new int[n];
    double[] heights = new double[n];
    for (int v = 0; v < n; v++) {
      leaves[v] = Block.leaf(v);
      at[v] = v / rows;
      heights[v] = Plans.HEIGHT;
    }
    Block grid = new Block(Block.HEADLESS, 0, columns, leaves, at, Block.Kind.LOOSE);
    return Stretch.of(Plans.asked(Plans.loose(n), proportion), new Settling(grid, heights));
  }
}
