package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeapsTest {

  @Test
  void nothingIsOnNoLevel() {
    assertThat(new Heaps(new double[0], new double[0]).levels()).isEmpty();
  }

  @Test
  void anIntervalLiesOnTheHighestThatItMeets() {
    double[] from = {0, 8, 20, 5, 22};
    double[] to = {10, 12, 30, 9, 23};
    assertThat(new Heaps(from, to).levels()).containsExactly(0, 1, 0, 2, 1);
  }

  @Test
  void intervalsThatOnlyTouchDoNotMeet() {
    assertThat(new Heaps(new double[] {0, 5, 2}, new double[] {5, 9, 6}).levels())
        .containsExactly(0, 0, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 64, 300})
  void levelsAreThoseThatComparingEachWithAllGives(int size) {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(31L * size + seed);
      double[] from = random.ints(size, 0, 2 * size).asDoubleStream().toArray();
      double[] to = Arrays.stream(from).map(x -> x + 1 + random.nextInt(9)).toArray();
      assertThat(new Heaps(from, to).levels()).containsExactly(compared(from, to));
    }
  }

  private static int[] compared(double[] from, double[] to) {
    int[] levels = new int[from.length];
    for (int i = 0; i < levels.length; i++) {
      for (int j = 0; j < i; j++) {
        if (from[j] < to[i] && from[i] < to[j]) {
          levels[i] = Math.max(levels[i], levels[j] + 1);
        }
      }
    }
    return levels;
  }
}
