package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes of every size, and maps of every shape. */
class SizesTest {

  @ParameterizedTest
  @CsvSource({"5000, 76", "220, 5000", "5000, 5000", "1, 1", "1, 5000", "5000, 1", "0.5, 0.5"})
  void oneBoxOfAnOddSizeKeepsTheLaws(double width, double height) {
    for (int v : new int[] {0, 3, 6}) {
      for (Direction direction : Direction.values()) {
        Plan plan = Plans.turned(Plans.sized(Plans.forest(2), v, width, height), direction);
        keepsTheLaws(plan, Plans.layout(plan));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void allBoxesVeryTallOrVeryWideKeepTheLaws(Direction direction) {
    for (double[] size : new double[][] {{40, 900}, {900, 24}, {12, 12}}) {
      Plan plan = Plans.forest(3);
      for (int v = 0; v < 21; v++) {
        plan = Plans.sized(plan, v, size[0], size[1]);
      }
      keepsTheLaws(plan, Plans.layout(Plans.turned(plan, direction)));
    }
  }

  @Test
  void aWideBoxWidensItsColumnOnly() {
    Plan plan = Plans.tree(-1, 0, 0);
    Layout before = Plans.layout(plan);
    Layout after = Plans.layout(Plans.sized(plan, 1, 400, 76));
    assertThat(after.boxes().get(2).x() - before.boxes().get(2).x()).isEqualTo(180);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 25, 60, 200, 1_000})
  void chainsStarsForestsAndLooseBoxesAreNeverBeyondFourToOne(int size) {
    for (Plan plan :
        new Plan[] {
          Plans.chain(size),
          Plans.star(size),
          Plans.loose(size),
          Plans.circle(size),
          Plans.forest(size / 7 + 1),
          GeneratedMap.bushy(size, 1),
          GeneratedMap.deep(size, 1)
        }) {
      Size sheet = Plans.layout(plan).size();
      assertThat(sheet.width() / sheet.height()).isBetween(.25, 4.0);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void mapsOfFiveHundredKeepTheLaws(long seed) {
    Plan plan = seed % 2 == 0 ? GeneratedMap.bushy(500, seed) : GeneratedMap.deep(500, seed);
    Plan turned = Plans.turned(plan, Direction.values()[(int) (seed % 3)]);
    Layout layout = Plans.layout(turned);
    keepsTheLaws(turned, layout);
    Size sheet = layout.size();
    assertThat(Region.excess(sheet.width(), sheet.height(), 1.6)).isLessThan(1.3);
  }

  @Test
  void theSmallestMapsStandWhereAHandWouldPutThem() {
    // Margin 24, half a gutter 16: the first column begins at 40.
    assertThat(Plans.layout(Plans.loose(1)))
        .isEqualTo(new Layout(List.of(new Rect(40, 24, 220, 76)), List.of(), new Size(300, 124)));
    Layout family = Plans.layout(Plans.tree(-1, 0, 0));
    assertThat(family.boxes())
        .containsExactly(
            new Rect(166, 24, 220, 76), new Rect(40, 140, 220, 76), new Rect(292, 140, 220, 76));
    assertThat(family.size()).isEqualTo(new Size(552, 240));
  }

  @Test
  void twoTreesStandARegionApart() {
    List<Rect> places = Plans.layout(Plans.tree(-1, 0, 0, -1, 3, 3)).boxes();
    Rect right = places.get(2);
    Rect nextLeft = places.get(4);
    boolean beside = nextLeft.x() >= right.right() + Spacing.GUTTER;
    boolean below = places.get(3).y() >= right.bottom() + Spacing.REGIONS;
    assertThat(beside || below).isTrue();
  }

  @Test
  void siblingsStandSixteenApartAndChildrenFortyBelow() {
    List<Rect> places = Plans.layout(Plans.asked(Plans.star(4), .2)).boxes();
    assertThat(places.get(1).y() - places.get(0).bottom()).isEqualTo(40);
    assertThat(places.get(2).y() - places.get(1).bottom()).isEqualTo(16);
    assertThat(places.get(3).y() - places.get(2).bottom()).isEqualTo(16);
  }

  private static void keepsTheLaws(Plan plan, Layout layout) {
    Laws.sizesAreKept(plan, layout);
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
    Laws.nothingLeavesTheSheet(layout);
  }
}
