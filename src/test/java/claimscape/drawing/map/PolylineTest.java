package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolylineTest {

  @Test
  void doublesAndPointsOnTheWayAreLeftOut() {
    assertThat(way(0, 0, 0, 0, 0, 5, 0, 9, 4, 9).points())
        .containsExactly(new Point(0, 0), new Point(0, 9), new Point(4, 9));
  }

  @Test
  void aTurnBackIsKept() {
    assertThat(way(0, 0, 0, 9, 0, 4).points()).hasSize(3);
  }

  @Test
  void twoWaysJoinedAtAStraightPlaceAreOneStroke() {
    assertThat(way(0, 0, 0, 5).then(way(0, 5, 0, 9)).points())
        .containsExactly(new Point(0, 0), new Point(0, 9));
  }

  @Test
  void aSinglePointIsNothingToDraw() {
    assertThat(way(3, 3, 3, 3).drawable()).isFalse();
    assertThat(way(3, 3, 3, 4).drawable()).isTrue();
  }

  @Test
  void oneCanStandBeforeTheEndButOnlyOnTheLastPiece() {
    Polyline way = way(0, 0, 0, 20, 10, 20);
    assertThat(way.before(4)).isEqualTo(new Point(6, 20));
    assertThat(way.before(99)).isEqualTo(new Point(0, 20));
    assertThat(way.heading()).isEqualTo(new Point(1, 0));
    assertThat(way.reversed().heading()).isEqualTo(new Point(0, -1));
  }

  @Test
  void aShortenedWayEndsEarlier() {
    Polyline way = way(0, 0, 0, 20, 10, 20);
    assertThat(way.shortened(3).end()).isEqualTo(new Point(7, 20));
    assertThat(way.shortened(0)).isSameAs(way);
    assertThat(way.shortened(-1)).isSameAs(way);
  }

  @Test
  void aLastPieceThatWasShortenedToNothingTurnsNoCorner() {
    List<double[]> points = Marks.points(way(0, 0, 0, 20, 2, 20).shortened(5).path());
    assertThat(points).allSatisfy(point -> assertThat(point[0]).isZero());
    assertThat(points.getLast()).containsExactly(0, 20);
  }

  @Test
  void aShortLastPieceMayBeShortenedTwice() {
    Polyline way = way(0, 0, 0, 20, 2, 20).shortened(3).shortened(2);
    assertThat(way.end()).isEqualTo(new Point(0, 20));
    assertThat(way.before(4)).isEqualTo(new Point(0, 20));
    assertThat(way.heading()).isEqualTo(new Point(0, 1));
  }

  @Test
  void cornersAreRoundedWithEightPixels() {
    List<double[]> points = Marks.points(way(0, 0, 0, 50, 50, 50).path());
    // To the corner, less 8, over the curve, 8 behind it.
    assertThat(points.get(1)).containsExactly(0, 42);
    assertThat(points.get(4)).containsExactly(8, 50);
    assertThat(points.get(2)[1]).isCloseTo(42 + 8 * .5523, within(1e-9));
  }

  @Test
  void twoNearCornersShareTheirRoom() {
    List<double[]> points = Marks.points(way(0, 0, 0, 50, 6, 50, 6, 0).path());
    assertThat(points.get(1)).containsExactly(0, 47);
    assertThat(points.get(4)).containsExactly(3, 50);
    assertThat(points.get(5)).containsExactly(3, 50);
  }

  private static Polyline way(double... at) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < at.length; i += 2) {
      points.add(new Point(at[i], at[i + 1]));
    }
    return Polyline.over(points);
  }
}
