package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.layout.elk.LayeredLayout;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {

  @Test
  void anEmptyMapIsItsMargins() {
    Layout layout = LayeredLayout.of(Plan.of(List.of(), List.of()), Cancel.never());
    assertThat(layout.size()).isEqualTo(new Size(48, 48));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theLawsHoldForOddMaps(int seed) {
    Plan plan = OddMap.of(seed);
    for (Direction direction : Direction.values()) {
      Plan turned = Plans.turned(plan, direction);
      Layout layout = LayeredLayout.of(turned, Cancel.never());
      Laws.boxesKeepApart(layout);
      Laws.nothingLeavesTheSheet(layout);
      Laws.routesMeetTheirEnds(turned, layout);
      Laws.routesAreRightAngledAndUnderNoBox(layout);
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theLawsHoldForGeneratedMaps(boolean deep) {
    Plan plan = deep ? GeneratedMap.deep(120, 3) : GeneratedMap.bushy(120, 3);
    Layout layout = LayeredLayout.of(plan, Cancel.never());
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void whatBearsOnABoxStandsPastIt(Direction direction) {
    Layout layout =
        LayeredLayout.of(Plans.turned(Plans.tree(-1, 0, 0, 1), direction), Cancel.never());
    Rect root = layout.boxes().getFirst();
    for (Rect below : layout.boxes().subList(1, 4)) {
      switch (direction) {
        case TOP_DOWN -> assertThat(below.y()).isGreaterThan(root.bottom());
        case BOTTOM_UP -> assertThat(below.bottom()).isLessThan(root.y());
        case LEFT_RIGHT -> assertThat(below.x()).isGreaterThan(root.right());
      }
    }
  }

  @Test
  void linkedPremisesAndALinkOntoTheirLinkMeetInOnePoint() {
    List<Box> boxes =
        List.of(
            Box.free(240, 80, 0), Box.free(240, 80, 1), Box.free(240, 80, 2), Box.free(240, 80, 3));
    Link joint = new Link(List.of(1, 2), new End.ToBox(0), 4);
    Link undercut = new Link(List.of(3), new End.ToLink(0), 5);
    Layout layout = LayeredLayout.of(Plan.of(boxes, List.of(joint, undercut)), Cancel.never());
    Point meeting = layout.routes().getFirst().junction().orElseThrow();
    assertThat(layout.routes().getFirst().branches())
        .hasSize(2)
        .allSatisfy(branch -> assertThat(branch.getLast()).isEqualTo(meeting));
    assertThat(layout.routes().getLast().end()).isEqualTo(meeting);
    assertThat(meeting.y()).isBetween(layout.boxes().get(0).bottom(), layout.boxes().get(1).y());
  }

  @Test
  void theSameMapAlwaysGivesTheSamePlaces() {
    Plan plan = GeneratedMap.bushy(80, 5);
    assertThat(LayeredLayout.of(plan, Cancel.never()))
        .isEqualTo(LayeredLayout.of(plan, Cancel.never()));
  }

  @Test
  void itStopsWhenItIsAsked() {
    int[] asked = {0};
    Plan plan = GeneratedMap.bushy(200, 1);
    assertThatThrownBy(() -> LayeredLayout.of(plan, () -> ++asked[0] > 5))
        .isInstanceOf(CancellationException.class);
    assertThat(asked[0]).isEqualTo(6);
  }

  @Test
  void moreThanTwoThousandBoxesAreRefused() {
    assertThatThrownBy(() -> LayeredLayout.of(GeneratedMap.bushy(2_001, 1), Cancel.never()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
