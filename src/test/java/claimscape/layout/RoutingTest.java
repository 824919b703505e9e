package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

  @Test
  void aChildRightBelowIsLinkedStraight() {
    Route route = Plans.layout(Plans.tree(-1, 0)).routes().getFirst();
    assertThat(route)
        .isEqualTo(
            new Route(
                List.of(List.of(new Point(150, 140), new Point(150, 100))),
                List.of(),
                Optional.empty()));
  }

  @Test
  void childrenBesideEachOtherMeetTheirParentFromBothSides() {
    Layout layout = Plans.layout(Plans.tree(-1, 0, 0));
    Rect root = layout.boxes().getFirst();
    Point left = layout.routes().get(0).end();
    Point right = layout.routes().get(1).end();
    assertThat(left.y()).isEqualTo(root.bottom());
    assertThat(right.y()).isEqualTo(root.bottom());
    assertThat(root.centreX() - left.x()).isEqualTo(right.x() - root.centreX()).isPositive();
  }

  @Test
  void theLinksToANarrowParentMeetItInside() {
    Layout layout = Plans.layout(Plans.sized(Plans.tree(-1, 0, 0), 0, 4, 40));
    Rect root = layout.boxes().getFirst();
    double left = layout.routes().get(0).end().x();
    double right = layout.routes().get(1).end().x();
    assertThat(left).isBetween(root.x(), root.centreX());
    assertThat(right).isBetween(root.centreX(), root.right());
  }

  @Test
  void stackedChildrenShareARail() {
    // Asked for a tower, the children stand below one another.
    Plan plan = Plans.asked(Plans.star(5), .2);
    Layout layout = Plans.layout(plan);
    List<Point> rail = layout.routes().get(2).branches().getFirst();
    List<Point> other = layout.routes().get(3).branches().getFirst();
    assertThat(rail.getFirst().x()).isEqualTo(layout.boxes().get(3).x());
    assertThat(rail.get(1).x()).isEqualTo(other.get(1).x());
    assertThat(rail.getLast()).isEqualTo(other.getLast());
  }

  @Test
  void linksOfUnequalKindsShareNoPort() {
    Plan tree = Plans.star(5);
    List<Link> links =
        tree.links().stream()
            .map(link -> new Link(link.sources(), link.target(), link.order(), link.order() % 2))
            .toList();
    Plan plan = Plans.asked(Plan.of(tree.boxes(), links), .2);
    List<Route> routes = Plans.layout(plan).routes();
    assertThat(routes.get(0).end()).isEqualTo(routes.get(2).end());
    assertThat(routes.get(0).end()).isNotEqualTo(routes.get(1).end());
  }

  @Test
  void linkedPremisesMeetInAJunction() {
    Plan plan = linked(3, new Link(List.of(1, 2), new End.ToBox(0), 0));
    Layout layout = Plans.layout(plan);
    Route route = layout.routes().getFirst();
    Point junction = route.junction().orElseThrow();
    assertThat(route.branches()).hasSize(2);
    assertThat(route.branches()).extracting(List::getLast).containsOnly(junction);
    assertThat(route.trunk().getFirst()).isEqualTo(junction);
    assertThat(route.end().y()).isEqualTo(layout.boxes().getFirst().bottom());
    // A loop above the premise that leads.
    assertThat(junction.y()).isEqualTo(layout.boxes().get(1).y() - Terminal.LOOP);
  }

  @Test
  void aPremiseNamedTwiceHasTwoBranches() {
    Plan plan = linked(2, new Link(List.of(1, 1), new End.ToBox(0), 0));
    Layout layout = Plans.layout(plan);
    assertThat(layout.routes().getFirst().branches()).hasSize(2);
    Laws.routesMeetTheirEnds(plan, layout);
  }

  @Test
  void anUndercutEndsOnTheJunctionOfItsLink() {
    Plan plan = linked(3, Link.between(1, 0, 0), onto(2, 0, 1));
    List<Route> routes = Plans.layout(plan).routes();
    assertThat(routes.get(1).end()).isEqualTo(routes.getFirst().junction().orElseThrow());
  }

  @Test
  void aLinkWithoutAnUndercutHasNoJunction() {
    assertThat(Plans.layout(Plans.tree(-1, 0)).routes().getFirst().junction()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 20, 100})
  void undercutsOfUndercutsEachEndOnTheOneBelow(int depth) {
    Link[] links = new Link[depth];
    links[0] = Link.between(1, 0, 0);
    for (int l = 1; l < depth; l++) {
      links[l] = onto(l + 1, l - 1, l);
    }
    Plan plan = linked(depth + 1, links);
    Layout layout = Plans.layout(plan);
    keepsTheLaws(plan, layout);
  }

  @Test
  void manyUndercutsOfOneLinkAllEndThere() {
    Link[] links = new Link[40];
    links[0] = Link.between(1, 0, 0);
    for (int l = 1; l < 40; l++) {
      links[l] = onto(l + 1, 0, l);
    }
    Plan plan = linked(41, links);
    keepsTheLaws(plan, Plans.layout(plan));
  }

  @Test
  void linksThatEndOnEachOtherInACircleEndSomewhere() {
    Plan plan = linked(3, onto(0, 2, 0), onto(1, 0, 1), onto(2, 1, 2));
    keepsTheLaws(plan, Plans.layout(plan));
  }

  @Test
  void aLinkOntoItselfIsALoop() {
    Plan plan = linked(1, onto(0, 0, 0));
    keepsTheLaws(plan, Plans.layout(plan));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void loopsAtABoxLeaveAndReachIt(int loops) {
    Link[] links = new Link[loops];
    for (int l = 0; l < loops; l++) {
      links[l] = Link.between(0, 0, l);
    }
    Plan plan = linked(2, links);
    keepsTheLaws(plan, Plans.layout(plan));
  }

  @Test
  void doubledLinksRunApart() {
    Plan plan = linked(2, Link.between(1, 0, 0), Link.between(1, 0, 1), Link.between(1, 0, 2));
    List<Route> routes = Plans.layout(plan).routes();
    assertThat(routes).doesNotHaveDuplicates();
  }

  @Test
  void allPremisesOfOneLinkMayBeTheTarget() {
    Plan plan = linked(3, new Link(List.of(0, 1, 0), new End.ToBox(0), 0));
    keepsTheLaws(plan, Plans.layout(plan));
  }

  @Test
  void routingCanBeCancelledAtEachOfItsSteps() {
    Plan plan = OddMap.pinned(4);
    AtomicInteger asked = new AtomicInteger();
    CompactLayout.of(plan, () -> asked.incrementAndGet() < 0);
    assertThat(asked.get()).isGreaterThan(4);
    for (int step = 1; step <= asked.get(); step++) {
      AtomicInteger left = new AtomicInteger(step);
      assertThatThrownBy(() -> CompactLayout.of(plan, () -> left.decrementAndGet() == 0))
          .isInstanceOf(CancellationException.class);
    }
  }

  private static void keepsTheLaws(Plan plan, Layout layout) {
    Laws.boxesKeepApart(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    Laws.routesAreRightAngledAndUnderNoBox(layout);
    Laws.nothingLeavesTheSheet(layout);
  }

  private static Link onto(int source, int link, int order) {
    return new Link(List.of(source), new End.ToLink(link), order);
  }

  private static Plan linked(int boxes, Link... links) {
    return Plan.of(Plans.loose(boxes).boxes(), List.of(links));
  }
}
