package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {

  @ParameterizedTest
  @EnumSource(Direction.class)
  void aPinIsKeptExactly(Direction direction) {
    Plan plan = Plans.turned(Plans.pinned(Plans.forest(2), 3, 123.25, 456.5), direction);
    Rect place = Plans.layout(plan).boxes().get(3);
    assertThat(place).isEqualTo(new Rect(123.25, 456.5, Plans.WIDTH, Plans.HEIGHT));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void aPinBesideTheMapMovesNothingElse(Direction direction) {
    Plan plan = Plans.turned(GeneratedMap.bushy(30, 3), direction);
    Layout before = Plans.layout(plan);
    double far = before.size().width() + before.size().height() + 1_000;
    Layout after = Plans.layout(Plans.pinned(plan, 29, far, far));
    for (int v = 1; v < 29; v++) {
      assertThat(after.boxes().get(v)).isEqualTo(before.boxes().get(v));
    }
  }

  @Test
  void aBoxUnderAPinGivesWayDownwards() {
    // Parent and child in one column, the child at (40, 140). A loose box is pinned on the child.
    Plan plan = Plans.tree(-1, 0, -1);
    Rect child = Plans.layout(plan).boxes().get(1);
    Layout after = Plans.layout(Plans.pinned(plan, 2, child.x() + 10, child.y() - 10));
    Rect moved = after.boxes().get(1);
    assertThat(moved.x()).isEqualTo(child.x());
    assertThat(moved.y()).isEqualTo(child.y() - 10 + Plans.HEIGHT + Spacing.SIBLINGS);
  }

  @Test
  void whatHangsFromABoxThatGivesWayGoesWithIt() {
    Plan plan = Plans.tree(-1, 0, 1, -1);
    Layout before = Plans.layout(plan);
    Rect child = before.boxes().get(1);
    Layout after = Plans.layout(Plans.pinned(plan, 3, child.x(), child.y()));
    assertThat(after.boxes().get(2).y()).isEqualTo(after.boxes().get(1).bottom() + Spacing.DROP);
    assertThat(after.boxes().get(0)).isEqualTo(before.boxes().get(0));
  }

  @Test
  void aChildDoesNotFollowAPinnedParent() {
    Plan plan = Plans.tree(-1, 0);
    Layout before = Plans.layout(plan);
    Layout after = Plans.layout(Plans.pinned(plan, 0, 600, 900));
    assertThat(after.boxes().get(1)).isEqualTo(before.boxes().get(1));
  }

  @Test
  void twoPinsInEachOthersWayAreBothKept() {
    Plan plan = Plans.pinned(Plans.pinned(Plans.tree(-1, 0, 0), 1, 300, 300), 2, 310, 310);
    Layout layout = Plans.layout(plan);
    assertThat(layout.boxes().get(1).x()).isEqualTo(300);
    assertThat(layout.boxes().get(2).y()).isEqualTo(310);
    Laws.routesMeetTheirEnds(plan, layout);
  }

  @Test
  void aPinLeftOfAndAboveTheSheetIsKept() {
    Plan plan = Plans.pinned(Plans.forest(1), 2, -400, -300);
    Layout layout = Plans.layout(plan);
    assertThat(layout.boxes().get(2)).isEqualTo(new Rect(-400, -300, Plans.WIDTH, Plans.HEIGHT));
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @Test
  void everyBoxMayBePinned() {
    Plan plan = Plans.forest(2);
    for (int v = 0; v < 14; v++) {
      plan = Plans.pinned(plan, v, 300 * (v % 5) + 7 * v, 200 * (v / 5) + 11 * v);
    }
    Layout layout = Plans.layout(plan);
    List<Box> boxes = plan.boxes();
    for (int v = 0; v < 14; v++) {
      Rect place = layout.boxes().get(v);
      assertThat(boxes.get(v).pin()).contains(new Point(place.x(), place.y()));
    }
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @Test
  void pinningWhereABoxStandsChangesNothing() {
    Plan plan = GeneratedMap.bushy(40, 9);
    Layout before = Plans.layout(plan);
    for (int v = 1; v < 40; v += 6) {
      Rect place = before.boxes().get(v);
      Layout after = Plans.layout(Plans.pinned(plan, v, place.x(), place.y()));
      assertThat(after.boxes().get(v)).isEqualTo(place);
      int pinned = v;
      for (int w = 0; w < 40; w++) {
        if (w != pinned && plan.boxes().get(w).order() != 0) {
          assertThat(after.boxes().get(w)).isEqualTo(before.boxes().get(w));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void whoGivesWayKeepsItsColumnAndNeverRises(long seed) {
    Plan plan = GeneratedMap.bushy(40, seed);
    Layout before = Plans.layout(plan);
    int pinned = 1 + (int) (seed % 39);
    Rect onto = before.boxes().get((pinned + 20) % 40);
    Layout after = Plans.layout(Plans.pinned(plan, pinned, onto.x() + 15, onto.y() + 5));
    Laws.boxesKeepApart(after);
    for (int v = 1; v < 40; v++) {
      if (v != pinned) {
        assertThat(after.boxes().get(v).x()).isEqualTo(before.boxes().get(v).x());
        assertThat(after.boxes().get(v).y()).isGreaterThanOrEqualTo(before.boxes().get(v).y());
      }
    }
  }
}
