package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntanglingTest {
  private static final double PITCH = 252;
  private static final double HEIGHT = 76;

  /** A map of forty with its decided block. */
  private record Case(Tangle tangle, Block block, Variants.Judge judge, double[] heights) {
    static Case of(Plan plan) {
      int n = plan.boxes().size();
      Forest forest = Forest.of(plan);
      double[] heights = new double[n];
      Arrays.fill(heights, HEIGHT);
      Block block = Decision.of(forest, forest.children, heights, PITCH, 1.6, Cancel.never());
      Tangle tangle = new Tangle(plan, forest, new boolean[n], new boolean[plan.links().size()]);
      return new Case(
          tangle, block, new Variants.Judge(n, n * HEIGHT * PITCH, PITCH, 1.6), heights);
    }

    Settling improved(int tries) {
      Untangling untangling = new Untangling(block, tangle, judge, heights, PITCH);
      return new Settling(untangling.improved(tries, Cancel.never()), heights);
    }

    int crossings(Settling settled) {
      return tangle.crossings(settled, PITCH, heights);
    }

    double score(Settling settled) {
      return judge.score(crossings(settled), settled);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void aMapIsNeverWorseAndKeepsAllItsBoxesApart(long seed) {
    for (Plan plan : new Plan[] {GeneratedMap.bushy(40, seed), GeneratedMap.deep(40, seed)}) {
      Case given = Case.of(plan);
      Settling before = new Settling(given.block(), given.heights());
      Settling after = given.improved(300);
      assertThat(given.score(after)).isLessThanOrEqualTo(given.score(before));
      assertThat(after.width).isEqualTo(before.width);
      for (int v = 0; v < 40; v++) {
        assertThat(after.column[v]).isBetween(0, after.width - 1);
        for (int w = 0; w < v; w++) {
          boolean apart =
              after.column[v] != after.column[w]
                  || Math.abs(after.top[v] - after.top[w]) >= HEIGHT + Spacing.SIBLINGS;
          assertThat(apart).as("%d and %d", v, w).isTrue();
        }
      }
    }
  }

  @Test
  void aThirdOfTheCrossingsGoes() {
    int before = 0;
    int after = 0;
    for (int seed = 0; seed < 20; seed++) {
      Case given = Case.of(GeneratedMap.bushy(40, seed));
      before += given.crossings(new Settling(given.block(), given.heights()));
      after += given.crossings(given.improved(480));
    }
    assertThat(after).isLessThan(before * 2 / 3);
  }

  @Test
  void theSameMapIsUntangledInTheSameWay() {
    Case given = Case.of(GeneratedMap.bushy(40, 3));
    assertThat(given.improved(300).column).containsExactly(given.improved(300).column);
  }

  @Test
  void theBoxesOfAFoldedLineStandAsTheyAreRead() {
    Plan chain = Plans.chain(40);
    Plan plan = chain;
    for (int v = 3; v < 38; v += 4) {
      plan = Plans.withLink(plan, Link.between(v, 40 - v, plan.links().size() + 40));
    }
    Case given = Case.of(plan);
    Settling after = given.improved(500);
    assertThat(after.column).isSorted();
    Set<Integer> columns = new HashSet<>(IntStream.of(after.column).boxed().toList());
    assertThat(columns).hasSizeGreaterThan(1);
  }
}
