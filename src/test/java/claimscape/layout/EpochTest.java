package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochTest {

  private static final double PITCH = 268;

  @ParameterizedTest
  @CsvSource({"13, 14", "15, 17", "18, 20", "26, 29"})
  void betweenTwoEpochsNoBoxChangesItsColumn(int from, int to) {
    // The epochs are 12, 14.4, 17.28, 20.7, 24.9, 29.9, …: a fifth more each time.
    for (int seed = 0; seed < 10; seed++) {
      Plan large = GeneratedMap.bushy(to, seed);
      int[] before = columns(first(large, from));
      int[] after = columns(large);
      for (int v = 0; v < from; v++) {
        assertThat(after[v]).as("seed %d, box %d", seed, v).isEqualTo(before[v]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 30, 100})
  void heightsChangeNoColumn(int size) {
    // As long as the mean stays within a tenth: here it is 76 and grows by 36 / size.
    Plan plan = Plans.grown(size, v -> (v - 1) / 3 - (v == 0 ? 1 : 0));
    int[] before = columns(plan);
    for (int v : new int[] {0, size / 3, size - 1}) {
      assertThat(columns(Plans.sized(plan, v, 220, 76 + 36))).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 30, 100})
  void aLaterLinkChangesNoColumn(int size) {
    Plan plan = GeneratedMap.bushy(size, 8);
    Plan linked = Plans.withLink(plan, Link.between(size - 1, size / 2, 10_000));
    assertThat(columns(linked)).isEqualTo(columns(plan));
  }

  @Test
  void whereALaterBoxIsAboveAnEarlierOneTheWholeMapIsDecided() {
    // The last box made is the root of all.
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int v = 0; v < 14; v++) {
      boxes.add(Box.free(220, 76, v));
      links.add(Link.between(v, 14, v));
    }
    boxes.add(Box.free(220, 76, 14));
    Plan plan = Plan.of(boxes, links);
    Settling settled = settled(plan);
    for (int v = 0; v < 14; v++) {
      assertThat(settled.top[v]).isGreaterThan(settled.top[14]);
    }
    assertThat(settled.column[14]).isBetween(1, settled.width - 2);
  }

  @Test
  void creationNumbersCountFromTheFirstBox() {
    Plan plan = GeneratedMap.bushy(40, 2);
    assertThat(columns(shifted(plan, 1_000_000))).isEqualTo(columns(plan));
    assertThat(columns(shifted(plan, -1_000_000))).isEqualTo(columns(plan));
  }

  @Test
  void theFarthestCreationNumbersThereAreDoNotOverflow() {
    List<Box> boxes = new ArrayList<>(Plans.tree(-1, 0, 0, 0).boxes());
    boxes.set(0, Box.free(220, 76, Integer.MIN_VALUE));
    boxes.set(3, Box.free(220, 76, Integer.MAX_VALUE));
    Plan far = Plan.of(boxes, Plans.tree(-1, 0, 0, 0).links());
    // Three quarters came early, so the latest is added to what was decided for them.
    Settling settled = settled(far);
    assertThat(settled.column).doesNotContain(-1);
    assertThat(settled.top[3]).isGreaterThan(settled.top[1]);
  }

  @Test
  void deletedBoxesLeaveTheirNumbersSoThatNothingElseMoves() {
    Plan plan = GeneratedMap.bushy(34, 5);
    int[] before = columns(plan);
    int[] after = columns(Plans.withoutLast(numberedLinksLast(plan)));
    for (int v = 0; v < 33; v++) {
      assertThat(after[v]).isEqualTo(before[v]);
    }
  }

  @Test
  void aDecisionCanBeCancelled() {
    Plan plan = Plans.star(300);
    assertThatThrownBy(
            () -> new Epoch(new Memory(plan), PITCH, new Decisions(), () -> true).block())
        .isInstanceOf(CancellationException.class);
  }

  /** The tree links alone, so that the last link is that of the last box. */
  private static Plan numberedLinksLast(Plan plan) {
    return Plan.of(plan.boxes(), plan.links().subList(0, plan.boxes().size() - 1));
  }

  private static Plan first(Plan plan, int size) {
    List<Link> links =
        plan.links().stream().filter(link -> link.sources().getFirst() < size).toList();
    return Plan.of(plan.boxes().subList(0, size), links);
  }

  private static Plan shifted(Plan plan, int by) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : plan.boxes()) {
      boxes.add(Box.free(box.width(), box.height(), box.order() + by));
    }
    return Plan.of(boxes, plan.links());
  }

  private static int[] columns(Plan plan) {
    return settled(plan).column;
  }

  private static Settling settled(Plan plan) {
    Block block = new Epoch(new Memory(plan), PITCH, new Decisions(), Cancel.never()).block();
    double[] heights = plan.boxes().stream().mapToDouble(Box::height).toArray();
    return new Settling(block, heights);
  }
}
