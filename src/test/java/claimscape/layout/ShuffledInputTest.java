package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture depends on creation numbers alone, not on how boxes and links are listed. */
class ShuffledInputTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 25, 50, 75})
  void oddMapsLookTheSameHoweverTheyAreListed(int first) {
    for (int seed = first; seed < first + 25; seed++) {
      same(Plans.numbered(OddMap.of(seed)), seed);
      same(Plans.numbered(OddMap.pinned(seed)), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 300})
  void grownMapsLookTheSameHoweverTheyAreListed(int size) {
    same(GeneratedMap.bushy(size, size), 1);
    same(GeneratedMap.deep(size, size), 2);
  }

  private static void same(Plan plan, long seed) {
    Layout layout = Plans.layout(plan);
    Plans.Shuffled shuffled = Plans.shuffled(plan, seed);
    Layout other = Plans.layout(shuffled.plan());
    for (int v = 0; v < plan.boxes().size(); v++) {
      assertThat(other.boxes().get(shuffled.boxAt()[v]))
          .as("box %d of seed %d", v, seed)
          .isEqualTo(layout.boxes().get(v));
    }
    for (int l = 0; l < plan.links().size(); l++) {
      assertThat(other.routes().get(shuffled.linkAt()[l]))
          .as("link %d of seed %d", l, seed)
          .isEqualTo(layout.routes().get(l));
    }
    assertThat(other.size()).isEqualTo(layout.size());
  }
}
