package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps in lanes. */
class SwimlanesTest {

  private static final double TITLE = 40;

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  private static Swimlanes random(Plan plan, int lanes, long seed) {
    Random random = new Random(seed);
    List<Integer> laneOf = new ArrayList<>();
    for (int v = 0; v < plan.boxes().size(); v++) {
      laneOf.add(v < lanes ? v : random.nextInt(lanes));
    }
    return new Swimlanes(laneOf, lanes, TITLE, 0);
  }

  private static Layout layout(Plan plan, Swimlanes lanes) {
    return CompactLayout.of(plan, lanes, Cancel.never());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLawsOfMapsHoldInLanes(long seed) {
    Plan plan =
        seed % 2 == 0
            ? GeneratedMap.bushy(20 + (int) seed * 2, seed)
            : GeneratedMap.deep(20 + (int) seed * 2, seed);
    Layout layout = layout(plan, random(plan, 2 + (int) seed % 5, seed));

    Laws.boxesKeepApart(layout);
    Laws.nothingLeavesTheSheet(layout);
    Laws.sizesAreKept(plan, layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyHoldForUndercutsLinkedPremisesAndCycles(long seed) {
    Plan odd = Plans.turned(OddMap.of(seed), Direction.TOP_DOWN);
    List<Box> free = new ArrayList<>();
    odd.boxes().forEach(box -> free.add(Box.free(box.width(), box.height(), box.order())));
    Plan plan = Plan.of(free, odd.links());
    int lanes = Math.min(3, plan.boxes().size());
    Layout layout = layout(plan, random(plan, lanes, seed));

    Laws.boxesKeepApart(layout);
    Laws.nothingLeavesTheSheet(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void everyBoxStandsInItsLaneAndClearOfTheTitle(Direction direction) {
    Plan plan = Plans.turned(GeneratedMap.bushy(80, 4), direction);
    Swimlanes lanes = random(plan, 4, 9);
    Layout layout = layout(plan, lanes);

    assertThat(layout.lanes()).hasSize(4);
    for (int v = 0; v < 80; v++) {
      Rect box = layout.boxes().get(v);
      Rect lane = layout.lanes().get(lanes.laneOf().get(v));
      boolean beside = direction == Direction.LEFT_RIGHT;
      double free =
          switch (direction) {
            case TOP_DOWN -> box.y() - lane.y();
            case BOTTOM_UP -> lane.bottom() - box.bottom();
            case LEFT_RIGHT -> box.x() - lane.x();
          };
      assertThat(free).isGreaterThan(TITLE);
      assertThat(beside ? box.y() : box.x()).isGreaterThan(beside ? lane.y() : lane.x());
      assertThat(beside ? box.bottom() : box.right())
          .isLessThan(beside ? lane.bottom() : lane.right());
    }
  }

  @Test
  void lanesLieSideBySideInTheirOrder() {
    Plan plan = GeneratedMap.bushy(40, 1);
    List<Rect> lanes = layout(plan, random(plan, 3, 1)).lanes();

    assertThat(lanes.get(0).right()).isEqualTo(lanes.get(1).x());
    assertThat(lanes.get(1).right()).isEqualTo(lanes.get(2).x());
    assertThat(lanes).allMatch(lane -> lane.height() == lanes.getFirst().height());
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 300})
  void aNewBoxInOneLaneLeavesTheOthersWhereTheyAre(int size) {
    Plan plan = GeneratedMap.bushy(size, 6);
    Plan grown =
        Plans.withLink(
            Plans.withBox(plan, Box.free(240, 94, size)), Link.between(size, size / 2, 9_000));
    List<Integer> laneOf = new ArrayList<>(random(plan, 3, 6).laneOf());
    int lane = laneOf.get(size / 2);
    List<Rect> before = layout(plan, new Swimlanes(laneOf, 3, TITLE, 0)).boxes();
    laneOf.add(lane);
    List<Rect> after = layout(grown, new Swimlanes(laneOf, 3, TITLE, 0)).boxes();
    for (int v = 0; v < size; v++) {
      if (laneOf.get(v) != lane) {
        assertThat(after.get(v).y()).isEqualTo(before.get(v).y());
      }
    }
  }

  @Test
  void aPinBelongsToTheMapWithoutLanes() {
    Plan plan = GeneratedMap.bushy(20, 2);
    Plan pinned = Plans.pinned(plan, 3, 2_000, 2_000);
    Swimlanes lanes = random(plan, 2, 2);

    assertThat(layout(pinned, lanes)).isEqualTo(layout(plan, lanes));
  }

  @Test
  void aLaneHasABoxAndABoxALane() {
    Plan plan = Plans.chain(3);

    assertThatThrownBy(() -> new Swimlanes(List.of(0, 0, 2), 3, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Swimlanes(List.of(0, 3), 2, 0, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> layout(plan, new Swimlanes(List.of(0, 1), 2, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyMapHasNoLanes() {
    Plan none = Plan.of(List.of(), List.of());

    assertThat(layout(none, new Swimlanes(List.of(), 0, TITLE, 0)).lanes()).isEmpty();
  }
}
