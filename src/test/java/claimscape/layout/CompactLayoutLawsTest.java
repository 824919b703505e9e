package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactLayoutLawsTest {

  private static final int SEEDS = 50;

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900,
        950
      })
  void everyOddMapKeepsTheLaws(int first) {
    for (int seed = first; seed < first + SEEDS; seed++) {
      Plan plan = OddMap.of(seed);
      Layout layout = CompactLayout.of(plan, Cancel.never());
      all(plan, layout);
      Laws.nothingLeavesTheSheet(layout);
      proportion(layout);
      assertThat(CompactLayout.of(plan, Cancel.never())).isEqualTo(layout);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 100, 150})
  void pinsStayAndOthersKeepOff(int first) {
    for (int seed = first; seed < first + SEEDS; seed++) {
      Plan plan = OddMap.pinned(seed);
      Layout layout = CompactLayout.of(plan, Cancel.never());
      all(plan, layout);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 30, 60, 100, 300, 700})
  void bushyAndDeepMapsKeepTheLawsAndTheProportion(int size) {
    for (int seed = 0; seed < 4; seed++) {
      for (Plan plan : new Plan[] {GeneratedMap.bushy(size, seed), GeneratedMap.deep(size, seed)}) {
        Layout layout = CompactLayout.of(plan, Cancel.never());
        all(plan, layout);
        Laws.nothingLeavesTheSheet(layout);
        assertThat(layout.size().width() / layout.size().height()).isBetween(1.6 / 1.3, 1.6 * 1.3);
      }
    }
  }

  @Test
  void oneBoxIsASheetWithMargins() {
    Plan plan = Plan.of(List.of(Box.free(220, 76, 0)), List.of());
    Layout layout = CompactLayout.of(plan, Cancel.never());
    assertThat(layout.boxes().getFirst().y()).isEqualTo(24);
    Laws.nothingLeavesTheSheet(layout);
  }

  private static void all(Plan plan, Layout layout) {
    Laws.sizesAreKept(plan, layout);
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  private static void proportion(Layout layout) {
    double r = layout.size().width() / layout.size().height();
    if (layout.boxes().size() >= 12) {
      assertThat(r).as("%d boxes", layout.boxes().size()).isBetween(1 / 4.0, 4.0);
    }
  }
}
