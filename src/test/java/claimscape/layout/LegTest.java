package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Legs and the terminals in which they end. */
class LegTest {

  /** Two columns at 40 and 292; the first box above the second, the third right of both. */
  private static final Sheet SHEET =
      new Sheet(
          List.of(
              new Rect(40, 24, 220, 76), new Rect(40, 200, 220, 76), new Rect(292, 100, 220, 76)),
          new Grid(2, new int[] {0, 0, 1}, new double[] {220, 220, 220}, 32));

  @Test
  void terminalsStandInTheMiddleOfTheirSide() {
    assertThat(Terminal.left(0, SHEET).point()).isEqualTo(new Point(40, 62));
    assertThat(Terminal.right(0, SHEET).point()).isEqualTo(new Point(260, 62));
    assertThat(Terminal.top(1, SHEET, 180).point()).isEqualTo(new Point(150, 200));
    assertThat(Terminal.bottom(0, SHEET, 90, 120).point()).isEqualTo(new Point(90, 100));
  }

  @Test
  void aLegTurnsAtItsLevelOrAtTheHeightOfItsSide() {
    assertThat(Terminal.left(0, SHEET).turn()).isEqualTo(62);
    assertThat(Terminal.top(1, SHEET, 180).turn()).isEqualTo(180);
  }

  @Test
  void theJunctionIsBesideTheColumnOrAboveTheBox() {
    assertThat(Terminal.left(0, SHEET).joint()).isEqualTo(new Point(35, 62));
    assertThat(Terminal.right(0, SHEET).joint()).isEqualTo(new Point(265, 62));
    assertThat(Terminal.top(1, SHEET, 180).joint()).isEqualTo(new Point(150, 191));
    assertThat(Terminal.bottom(0, SHEET, 90, 120).joint()).isEqualTo(new Point(90, 109));
  }

  @Test
  void theJunctionOfANarrowBoxIsStillBesideItsColumn() {
    Sheet sheet =
        new Sheet(
            List.of(new Rect(60, 24, 100, 76), new Rect(40, 200, 220, 76)),
            new Grid(1, new int[] {0, 0}, new double[] {100, 220}, 32));
    assertThat(Terminal.left(0, sheet).joint().x()).isEqualTo(35);
    assertThat(Terminal.right(0, sheet).joint().x()).isEqualTo(265);
    // Off the grid it is beside the box.
    assertThat(Terminal.left(0, sheet).offGrid(sheet).joint().x()).isEqualTo(55);
    assertThat(Terminal.right(0, sheet).offGrid(sheet).joint().x()).isEqualTo(165);
  }

  @Test
  void aLegAlongOneRailHooksIntoBothSides() {
    Leg leg =
        new Leg(
            Terminal.left(1, SHEET),
            Terminal.left(0, SHEET),
            false,
            new int[] {0},
            new double[0],
            1);
    leg.tracks[0] = 20;
    assertThat(leg.points())
        .containsExactly(
            new Point(40, 238), new Point(20, 238), new Point(20, 62), new Point(40, 62));
  }

  @Test
  void aLegAcrossAColumnRunsLevelInItsGap() {
    Leg leg =
        new Leg(
            Terminal.left(2, SHEET),
            Terminal.left(0, SHEET),
            false,
            new int[] {1, 0},
            new double[] {150},
            1);
    leg.tracks[0] = 276;
    leg.tracks[1] = 20;
    assertThat(leg.points())
        .containsExactly(
            new Point(292, 138),
            new Point(276, 138),
            new Point(276, 150),
            new Point(20, 150),
            new Point(20, 62),
            new Point(40, 62));
  }

  @Test
  void aLegFromATopGoesUpToItsLevelFirst() {
    Leg leg =
        new Leg(
            Terminal.top(1, SHEET, 114),
            Terminal.bottom(0, SHEET, 90, 114),
            false,
            new int[0],
            new double[0],
            1);
    assertThat(leg.points())
        .containsExactly(
            new Point(150, 200), new Point(150, 114), new Point(90, 114), new Point(90, 100));
  }

  @Test
  void aLegToAJunctionEndsThereInItsGutter() {
    Leg leg =
        new Leg(
            Terminal.left(1, SHEET),
            Terminal.left(0, SHEET),
            true,
            new int[] {0},
            new double[0],
            1);
    assertThat(leg.fixed(0)).isTrue();
    assertThat(leg.points())
        .containsExactly(new Point(40, 238), new Point(35, 238), new Point(35, 62));
  }

  @Test
  void aLegThatNeitherRisesNorFallsNeedsNoTrack() {
    Leg leg =
        new Leg(
            Terminal.right(0, SHEET),
            Terminal.left(2, SHEET),
            false,
            new int[] {1},
            new double[0],
            1);
    assertThat(leg.runs(0)).isTrue();
    leg.end.y = 62;
    assertThat(leg.runs(0)).isFalse();
    assertThat(leg.points()).containsExactly(new Point(260, 62), new Point(292, 62));
  }

  @Test
  void aDetourOnceFoundIsTheWay() {
    Leg leg = new Leg(Terminal.right(0, SHEET), Terminal.left(2, SHEET), false);
    List<Point> way = List.of(new Point(260, 62), new Point(292, 138));
    leg.detour = way;
    assertThat(leg.points()).isEqualTo(way);
  }

  @Test
  void pointsOnTheWayAndDoubledPointsAreLeftOut() {
    assertThat(
            Leg.straight(
                List.of(
                    new Point(0, 0),
                    new Point(0, 0.001),
                    new Point(0, 5),
                    new Point(0, 9),
                    new Point(4, 9),
                    new Point(8, 9))))
        .containsExactly(new Point(0, 0), new Point(0, 9), new Point(8, 9));
  }

  @Test
  void aWayBackIsNoStraightWay() {
    List<Point> there = List.of(new Point(0, 0), new Point(0, 9), new Point(0, 5));
    assertThat(Leg.straight(there)).isEqualTo(there);
  }

  @Test
  void aWayOfOnePointStillHasTwo() {
    Point here = new Point(3, 4);
    assertThat(Leg.straight(List.of(here, here))).containsExactly(here, here);
  }
}
