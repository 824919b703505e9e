package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TangleTest {

  private static final double PITCH = 100;

  /** 0 and 1 in the row above, 2 and 3 below them; 2 hangs from 0 and 3 from 1. */
  private static final Block TWO_BY_TWO =
      new Block(
          Block.HEADLESS,
          0,
          2,
          new Block[] {family(0, 2), family(1, 3)},
          new int[] {0, 1},
          Block.Kind.WOOD);

  private static final double[] HEIGHTS = {50, 50, 50, 50};

  @Test
  void linksSideBySideDontCross() {
    assertThat(crossings(Link.between(2, 0, 0), Link.between(3, 1, 1))).isZero();
  }

  @Test
  void linksToEachOthersColumnCrossOnce() {
    assertThat(crossings(Link.between(2, 1, 0), Link.between(3, 0, 1))).isEqualTo(1);
  }

  @Test
  void linksThatShareAnEndDontCross() {
    assertThat(crossings(Link.between(2, 0, 0), Link.between(3, 0, 1))).isZero();
    assertThat(crossings(Link.between(2, 0, 0), Link.between(2, 1, 1))).isZero();
  }

  @Test
  void linkedPremisesCountAsALinkEach() {
    Link both = new Link(List.of(2, 3), new End.ToBox(0), 0);
    assertThat(crossings(both, Link.between(3, 1, 0), Link.between(2, 1, 0))).isEqualTo(1);
  }

  @Test
  void loopsAndLinksOntoLinksDontCount() {
    Plan plan =
        Plan.of(
            Plans.loose(2).boxes(),
            List.of(
                Link.between(0, 0, 0),
                new Link(List.of(1), new End.ToLink(0), 1),
                Link.between(0, 0, 2)));
    assertThat(
            new Tangle(plan, Forest.of(plan), new boolean[2], new boolean[plan.links().size()])
                .isEmpty())
        .isTrue();
  }

  @Test
  void aLinkMadeAfterTheLastByWhichABoxHangsDoesntCount() {
    Link[] hanging = {Link.between(2, 0, 0), Link.between(3, 1, 1)};
    assertThat(crossings(hanging[0], hanging[1], Link.between(2, 1, 1), Link.between(3, 0, 1)))
        .isEqualTo(1);
    assertThat(crossings(hanging[0], hanging[1], Link.between(2, 1, 2), Link.between(3, 0, 2)))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void whatIsCountedAfterAMoveIsWhatCountingAnewGives(long seed) {
    Plan plan = GeneratedMap.bushy(40, seed);
    Forest forest = Forest.of(plan);
    double[] heights = new double[40];
    Arrays.fill(heights, 62);
    Tangle tangle = new Tangle(plan, forest, new boolean[40], new boolean[plan.links().size()]);
    Settling settled =
        new Settling(
            Decision.of(forest, forest.children, heights, 268, 1.6, Cancel.never()), heights);
    Tangle.Lines lines = tangle.lines(settled, 268, heights);
    for (int v = 1; v < 39; v += 3) {
      settled.exchange(v, v + 1);
      lines = lines.moved(settled);
      assertThat(lines.crossings).isEqualTo(tangle.crossings(settled, 268, heights));
    }
  }

  @Test
  void linksOfBoxesThatAreOutDontCount() {
    Plan plan = Plans.tree(-1, 0, 0);
    assertThat(empty(plan, new boolean[] {false, false, true})).isFalse();
    assertThat(empty(plan, new boolean[] {false, true, true})).isTrue();
  }

  @Test
  void aSubtreeIsPulledTowardsTheMeanColumnOfItsLinks() {
    Plan plan =
        Plan.of(
            Plans.loose(4).boxes(),
            List.of(Link.between(2, 0, 0), Link.between(3, 1, 1), Link.between(2, 1, 1)));
    Forest forest = Forest.of(plan);
    double[] wish =
        new Tangle(plan, forest, new boolean[4], new boolean[plan.links().size()])
            .wishes(new Settling(TWO_BY_TWO, HEIGHTS), forest);
    // 2 is linked to column 0 and column 1; 3 to column 1 alone.
    assertThat(wish[2]).isEqualTo(.5);
    assertThat(wish[3]).isEqualTo(1);
    // 0 hears of column 0 (from 2) and the half of its subtree: (0 + 0 + 1) / 3.
    assertThat(wish[0]).isEqualTo(1 / 3.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void countsLikeAGeometerWould(long seed) {
    Plan plan = GeneratedMap.bushy(30, seed);
    Forest forest = Forest.of(plan);
    double[] heights = new double[30];
    Arrays.fill(heights, 62);
    Settling settled =
        new Settling(
            Decision.of(forest, forest.children, heights, 268, 1.6, Cancel.never()), heights);
    int counted =
        new Tangle(plan, forest, new boolean[30], new boolean[plan.links().size()])
            .crossings(settled, 268, heights);
    // Where a link ends on another one, both answers are right.
    assertThat(counted)
        .isBetween(
            byIntersection(plan, forest, settled, heights, 1e-9),
            byIntersection(plan, forest, settled, heights, -1e-9));
  }

  /** Solves for the meeting point of each two lines and asks whether it lies on both. */
  private static int byIntersection(
      Plan plan, Forest forest, Settling settled, double[] heights, double inside) {
    int last = 0;
    for (int link : forest.link) {
      last = link == Forest.NONE ? last : Math.max(last, plan.links().get(link).order());
    }
    int limit = last;
    List<Link> links = plan.links().stream().filter(link -> link.order() <= limit).toList();
    int found = 0;
    for (int i = 0; i < links.size(); i++) {
      for (int j = i + 1; j < links.size(); j++) {
        int a = links.get(i).sources().getFirst();
        int b = ((End.ToBox) links.get(i).target()).index();
        int c = links.get(j).sources().getFirst();
        int d = ((End.ToBox) links.get(j).target()).index();
        if (a != c && a != d && b != c && b != d && meet(a, b, c, d, settled, heights, inside)) {
          found++;
        }
      }
    }
    return found;
  }

  private static boolean meet(
      int a, int b, int c, int d, Settling settled, double[] heights, double inside) {
    double x1 = settled.column[a] * 268;
    double y1 = settled.top[a];
    double dx1 = settled.column[b] * 268 - x1;
    double dy1 = settled.top[b] + heights[b] - y1;
    double x2 = settled.column[c] * 268;
    double y2 = settled.top[c];
    double dx2 = settled.column[d] * 268 - x2;
    double dy2 = settled.top[d] + heights[d] - y2;
    double det = dx1 * dy2 - dy1 * dx2;
    double t = ((x2 - x1) * dy2 - (y2 - y1) * dx2) / det;
    double u = ((x2 - x1) * dy1 - (y2 - y1) * dx1) / det;
    double end = 1 - inside;
    return det != 0 && t > inside && t < end && u > inside && u < end;
  }

  private static int crossings(Link... links) {
    Plan plan = Plan.of(Plans.loose(4).boxes(), List.of(links));
    Tangle tangle =
        new Tangle(plan, Forest.of(plan), new boolean[4], new boolean[plan.links().size()]);
    return tangle.crossings(new Settling(TWO_BY_TWO, HEIGHTS), PITCH, HEIGHTS);
  }

  private static boolean empty(Plan plan, boolean[] out) {
    return new Tangle(plan, Forest.of(plan).without(out), out, new boolean[plan.links().size()])
        .isEmpty();
  }

  private static Block family(int head, int child) {
    return new Block(head, 0, 1, new Block[] {Block.leaf(child)}, new int[] {0}, Block.Kind.FAMILY);
  }
}
