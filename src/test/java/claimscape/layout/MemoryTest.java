package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layout remembers of what was deleted, and when it forgets it. */
class MemoryTest {

  /** Ten boxes in a chain, and one that was deleted; it hung below the fifth. */
  private static Plan withGone(int order, int at) {
    Plan chain = Plans.chain(10);
    Past past =
        new Past(
            List.of(new Past.GoneBox(order, at)),
            List.of(new Past.GoneLink(Link.between(10, 4, order), at)));
    return new Plan(chain.boxes(), chain.links(), chain.direction(), chain.proportion(), past);
  }

  @Test
  void aDeletedBoxHangsWhereItHung() {
    Memory.Known known = new Memory(withGone(6, 9)).at(8);

    assertThat(known.forest().parent[10]).isEqualTo(4);
    assertThat(known.forest().children[4]).contains(10);
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, false", "10, true", "50, true"})
  void anEpochKnowsWhatWentAfterItBegan(double epoch, boolean lost) {
    Memory.Known known = new Memory(withGone(6, 9)).at(epoch);

    assertThat(known.lostBoxes()[10]).isEqualTo(lost);
    assertThat(known.lostLinks()[9]).isEqualTo(lost);
    assertThat(known.forest().byCreation).hasSize(lost ? 10 : 11);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 0", "4, 1", "6, 0"})
  void deletionsInASmallMapAreForgottenThreeAtATime(int deleted, int remembered) {
    Plan chain = Plans.chain(10);
    List<Past.GoneBox> gone = new ArrayList<>();
    for (int i = 0; i < deleted; i++) {
      gone.add(new Past.GoneBox(10 + i, 20 + i));
    }
    Past past = new Past(gone, List.of());
    Memory memory = new Memory(new Plan(chain.boxes(), chain.links(), chain.direction(), 1, past));

    boolean[] lost = memory.at(18).lostBoxes();
    int kept = 0;
    for (int v = 10; v < lost.length; v++) {
      kept += lost[v] ? 0 : 1;
    }
    assertThat(kept).isEqualTo(remembered);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void noBoxIsPlacedForWhatIsGone(long seed) {
    Plan plan = OddMap.of(seed);
    int n = plan.boxes().size();
    if (n == 0) {
      return;
    }
    int last = plan.boxes().stream().mapToInt(Box::order).max().orElseThrow();
    Past past =
        new Past(
            List.of(new Past.GoneBox(last + 1, last + 9), new Past.GoneBox(0, last + 9)),
            List.of(
                new Past.GoneLink(Link.between(n, 0, last + 1), last + 9),
                new Past.GoneLink(new Link(List.of(0), new End.ToBox(n + 1), last + 2), last + 9)));
    Plan remembering =
        new Plan(plan.boxes(), plan.links(), plan.direction(), plan.proportion(), past);

    Layout layout = Plans.layout(remembering);
    Laws.sizesAreKept(remembering, layout);
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(remembering, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @Test
  void aDeletedLinkStillHoldsItsBoxWhereItHung() {
    Plan plan = GeneratedMap.bushy(60, 2);
    List<Link> links = new ArrayList<>(plan.links());
    Link cut = links.remove(20);
    Past past = new Past(List.of(), List.of(new Past.GoneLink(cut, 1_000)));
    Plan without = new Plan(plan.boxes(), links, plan.direction(), plan.proportion(), past);

    assertThat(Plans.layout(without).boxes()).isEqualTo(Plans.layout(plan).boxes());
  }

  @Test
  void aDeletedLinkEndsAtWhatIsOrWasThere() {
    Plan chain = Plans.chain(3);
    Past past = new Past(List.of(), List.of(new Past.GoneLink(Link.between(3, 0, 5), 6)));

    assertThatThrownBy(() -> new Plan(chain.boxes(), chain.links(), chain.direction(), 1, past))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
