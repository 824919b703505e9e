package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

  private static final double EXACT = 1e-9;

  @Test
  void bottomUpIsTopDownUpsideDown() {
    Plan plan = GeneratedMap.bushy(40, 3);
    Layout down = Plans.layout(plan);
    Layout up = Plans.layout(Plans.turned(plan, Direction.BOTTOM_UP));
    assertThat(up.size()).isEqualTo(down.size());
    for (int v = 0; v < 40; v++) {
      Rect a = down.boxes().get(v);
      Rect b = up.boxes().get(v);
      assertThat(b.x()).isEqualTo(a.x());
      assertThat(b.y()).isCloseTo(down.size().height() - a.bottom(), within(EXACT));
    }
    for (int l = 0; l < plan.links().size(); l++) {
      Point a = down.routes().get(l).end();
      Point b = up.routes().get(l).end();
      assertThat(b.x()).isEqualTo(a.x());
      assertThat(b.y()).isCloseTo(down.size().height() - a.y(), within(EXACT));
    }
  }

  @Test
  void leftRightIsTopDownWithWidthsForHeights() {
    Plan plan = Plans.turned(Plans.tree(-1, 0), Direction.LEFT_RIGHT);
    Layout layout = Plans.layout(plan);
    // 24 for the margin, 220 wide, 40 from parent to child; both on one line.
    assertThat(layout.boxes())
        .containsExactly(new Rect(24, 40, 220, 76), new Rect(284, 40, 220, 76));
    assertThat(layout.size()).isEqualTo(new Size(528, 156));
    assertThat(layout.routes().getFirst().branches())
        .containsExactly(List.of(new Point(284, 78), new Point(244, 78)));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void childrenStandBeyondTheirParent(Direction direction) {
    Plan plan = Plans.turned(Plans.forest(1), direction);
    Forest forest = Forest.of(plan);
    List<Rect> places = Plans.layout(plan).boxes();
    for (int v = 0; v < 7; v++) {
      for (int child : forest.children[v]) {
        Rect parent = places.get(v);
        Rect below = places.get(child);
        boolean beyond =
            switch (direction) {
              case TOP_DOWN -> below.y() >= parent.bottom() + Spacing.DROP;
              case BOTTOM_UP -> below.bottom() <= parent.y() - Spacing.DROP + EXACT;
              case LEFT_RIGHT -> below.x() >= parent.right() + Spacing.DROP;
            };
        assertThat(beyond).as("%s and %s", parent, below).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void everyDirectionKeepsTheAskedProportion(Direction direction) {
    for (double asked : new double[] {.7, 1, 1.6, 2.5}) {
      Plan plan = Plans.asked(Plans.turned(GeneratedMap.bushy(120, 4), direction), asked);
      Size size = Plans.layout(plan).size();
      assertThat(Region.excess(size.width(), size.height(), asked))
          .as("%s %s", direction, asked)
          .isLessThan(1.3);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void allDirectionsKeepTheLaws(long seed) {
    for (Direction direction : Direction.values()) {
      Plan plan = Plans.turned(OddMap.pinned(2_000 + seed), direction);
      Layout layout = Plans.layout(plan);
      Laws.sizesAreKept(plan, layout);
      Laws.boxesKeepApart(layout);
      Laws.routesMeetTheirEnds(plan, layout);
      Laws.routesAreRightAngledAndUnderNoBox(layout);
    }
  }
}
