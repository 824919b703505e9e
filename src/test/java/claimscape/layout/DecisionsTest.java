package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided before saves time and changes nothing. */
class DecisionsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aMapThatGrowsIsLaidOutAsIfNothingHadBeenDecidedBefore(long seed) {
    Decisions decisions = new Decisions();
    Plan plan = GeneratedMap.bushy(150, seed);
    for (int i = 0; i < 12; i++) {
      int next = plan.boxes().size();
      plan = Plans.withBox(plan, Box.free(220, 60 + 10 * i, next));
      plan = Plans.withLink(plan, Link.between(next, (int) (seed * 31 + i) % next, next));
      if (i % 4 == 3) {
        plan = Plans.asked(plan, plan.proportion() == 1 ? 1.6 : 1);
      }
      assertThat(CompactLayout.of(plan, decisions, Cancel.never()))
          .isEqualTo(CompactLayout.of(plan, Cancel.never()));
    }
  }

  @Test
  void whatIsToBeDecidedAsBeforeIsNotDecidedAgain() {
    Decisions decisions = new Decisions();
    Plan plan = GeneratedMap.bushy(1_500, 3);
    int first = asked(plan, decisions);
    int again = asked(plan, decisions);
    assertThat(again).isLessThan(first);
    assertThat(asked(Plans.asked(plan, 1), decisions)).isGreaterThan(again);
  }

  /** How often a layout asks whether it is to end: once in so many boxes that it decides. */
  private static int asked(Plan plan, Decisions decisions) {
    AtomicInteger times = new AtomicInteger();
    CompactLayout.of(plan, decisions, () -> times.incrementAndGet() < 0);
    return times.get();
  }
}
