package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionTest {

  private static final double HEIGHT = 60;

  @Test
  void nothingLaterIsTheSameBlock() {
    Plan plan = Plans.forest(2);
    Block decided = decided(plan, 14);
    Settling before = settled(decided, 14);
    Settling after = settled(extended(plan, 14), 14);
    assertThat(after.column).isEqualTo(before.column);
    assertThat(after.top).isEqualTo(before.top);
  }

  @Test
  void aLaterChildStandsBelowTheShortestColumnOfItsParent() {
    // 0 over 1, 2 in two columns; 3 below 1 in the first. The late 4 hangs from 0.
    Plan plan = Plans.tree(-1, 0, 0, 1, 0);
    Settling before = settled(decided(plan, 4), 5);
    Settling after = settled(extended(plan, 4), 5);
    assertThat(after.column[4]).isEqualTo(before.column[2]);
    assertThat(after.top[4]).isEqualTo(before.top[2] + HEIGHT + Spacing.SIBLINGS);
  }

  @Test
  void aLaterChildOfALeafStandsRightBelowIt() {
    Plan plan = Plans.tree(-1, 0, 1);
    Settling after = settled(extended(plan, 2), 3);
    assertThat(after.column).containsExactly(0, 0, 0);
    assertThat(after.top).containsExactly(0, 100, 200);
  }

  @Test
  void laterBoxesHangFromLaterBoxes() {
    Plan plan = Plans.chain(5);
    Settling after = settled(extended(plan, 1), 5);
    assertThat(after.top).containsExactly(0, 100, 200, 300, 400);
  }

  @Test
  void aLaterUnlinkedBoxJoinsTheGridOfThem() {
    Plan plan = Plans.loose(13);
    Settling before = settled(decided(plan, 12), 13);
    Settling after = settled(extended(plan, 12), 13);
    assertThat(after.width).isEqualTo(before.width);
    assertThat(Arrays.copyOf(after.column, 12)).isEqualTo(Arrays.copyOf(before.column, 12));
  }

  @Test
  void theFirstUnlinkedBoxesStandBelowTheLinkedOnes() {
    Plan plan = Plans.tree(-1, 0, 0, 0, -1, -1);
    Settling after = settled(extended(plan, 4), 6);
    double lowest = settled(decided(plan, 4), 6).height;
    assertThat(after.top[4]).isEqualTo(lowest + Spacing.REGIONS);
    assertThat(after.top[5]).isEqualTo(after.top[4]);
    assertThat(after.column[5]).isEqualTo(after.column[4] + 1);
  }

  @Test
  void aLaterTreeIsAsTallAsItsBoxes() {
    // A tree of 4 and 5 comes late; 6 is alone. They stand in one row.
    Plan plan = Plans.tree(-1, 0, 0, 0, -1, 4, -1);
    Settling after = settled(extended(plan, 4), 7);
    assertThat(after.column[5]).isEqualTo(after.column[4]);
    assertThat(after.column[6]).isNotEqualTo(after.column[4]);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void whatWasDecidedKeepsItsColumns(long seed) {
    Plan plan = GeneratedMap.bushy(60, seed);
    Settling before = settled(decided(plan, 50), 60);
    Settling after = settled(extended(plan, 50), 60);
    for (int v = 0; v < 60; v++) {
      assertThat(after.column[v]).isNotNegative();
      if (v < 50) {
        assertThat(after.column[v]).isEqualTo(before.column[v]);
      }
    }
  }

  private static Block decided(Plan plan, int first) {
    Forest early = Forest.of(plan).without(later(plan, first));
    double[] heights = heights(plan.boxes().size());
    return Decision.of(early, early.children, heights, 252, 1.6, Cancel.never());
  }

  private static Block extended(Plan plan, int first) {
    return Extension.of(decided(plan, first), Forest.of(plan), later(plan, first), HEIGHT);
  }

  private static boolean[] later(Plan plan, int first) {
    boolean[] later = new boolean[plan.boxes().size()];
    Arrays.fill(later, first, later.length, true);
    return later;
  }

  private static Settling settled(Block block, int size) {
    return new Settling(block, heights(size));
  }

  private static double[] heights(int size) {
    double[] heights = new double[size];
    Arrays.fill(heights, HEIGHT);
    return heights;
  }
}
