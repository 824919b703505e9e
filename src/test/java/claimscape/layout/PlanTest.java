package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a layout at all: bad plans cannot be built. */
class PlanTest {

  @ParameterizedTest
  @CsvSource({"0, 10", "-1, 10", "10, 0", "NaN, 10", "10, NaN", "1e6, 10", "10, Infinity"})
  void aBoxHasAWidthAndAHeight(double width, double height) {
    assertThatThrownBy(() -> Box.free(width, height, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a box of ");
  }

  @Test
  void aBoxMayBeATenthOfAPixel() {
    assertThatCode(() -> Box.free(.1, .1, 0)).doesNotThrowAnyException();
  }

  @Test
  void aLinkComesFromSomewhere() {
    assertThatThrownBy(() -> new Link(List.of(), new End.ToBox(0), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a link without a source");
  }

  @Test
  void aLinkKeepsItsSourcesWhateverBecomesOfTheList() {
    List<Integer> sources = new ArrayList<>(List.of(1, 2));
    Link link = new Link(sources, new End.ToBox(0), 0);
    sources.clear();
    assertThat(link.sources()).containsExactly(1, 2);
    assertThat(link.kind()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 7})
  void aLinkLeadsFromABoxOfThePlan(int source) {
    assertThatThrownBy(() -> planOf(Link.between(source, 0, 0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 7})
  void aLinkLeadsToABoxOrALinkOfThePlan(int target) {
    assertThatThrownBy(() -> planOf(Link.between(0, target, 0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> planOf(new Link(List.of(0), new End.ToLink(target), 0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aLinkMayEndOnItselfInAPlan() {
    assertThatCode(() -> planOf(new Link(List.of(0), new End.ToLink(0), 0)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .01, -1, 100, Double.NaN, Double.POSITIVE_INFINITY})
  void aProportionIsBetweenAHundredthAndAHundred(double proportion) {
    assertThatThrownBy(() -> Plans.asked(Plans.loose(1), proportion))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a proportion of ");
  }

  @Test
  void thePlainPlanGrowsDownwardsToSixteenByTen() {
    Plan plan = Plans.loose(1);
    assertThat(plan.direction()).isEqualTo(Direction.TOP_DOWN);
    assertThat(plan.proportion()).isEqualTo(1.6);
  }

  @Test
  void workGoesOnUntilItIsCancelled() {
    assertThatCode(() -> Cancel.never().check()).doesNotThrowAnyException();
    Cancel stopped = () -> true;
    assertThatThrownBy(stopped::check).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "31, 0, true", // one px closer than the distance
    "32, 0, false", // at the distance
    "0, 22, false", // below, at the distance
    "0, 21, true",
    "31, 21, true", // near in both axes, diagonally
    "31, 22, false", // near in one axis only
    "-31, 0, true",
    "-32, 0, false"
  })
  void twoRectanglesAreNearIfTheyAreInBothAxes(double dx, double dy, boolean near) {
    Rect one = new Rect(100, 100, 20, 10);
    Rect other = new Rect(100 + dx, 100 + dy, 20, 10);
    assertThat(one.nearerThan(12, other)).isEqualTo(near);
    assertThat(other.nearerThan(12, one)).isEqualTo(near);
  }

  @Test
  void aRectangleKnowsItsEdgesAndItsCentre() {
    Rect rect = new Rect(10, 20, 30, 50);
    assertThat(rect.right()).isEqualTo(40);
    assertThat(rect.bottom()).isEqualTo(70);
    assertThat(new Point(rect.centreX(), rect.centreY())).isEqualTo(new Point(25, 45));
  }

  @Test
  void aRouteEndsWithItsTrunkOrElseWithItsOnlyBranch() {
    List<Point> way = List.of(new Point(0, 0), new Point(0, 9));
    List<Point> trunk = List.of(new Point(0, 9), new Point(5, 9));
    assertThat(new Route(List.of(way), List.of(), Optional.empty()).end())
        .isEqualTo(new Point(0, 9));
    assertThat(new Route(List.of(way), trunk, Optional.of(new Point(0, 9))).end())
        .isEqualTo(new Point(5, 9));
  }

  private static Plan planOf(Link link) {
    return Plan.of(List.of(Box.free(220, 76, 0)), List.of(link));
  }
}
