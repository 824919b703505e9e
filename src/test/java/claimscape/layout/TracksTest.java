package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Upright runs in gutters, and where they meet the sides of boxes. */
class TracksTest {

  /** Three boxes in the column at 40, two in that at 292; a gutter from 260 to 292. */
  private static final Sheet SHEET =
      new Sheet(
          List.of(
              new Rect(40, 24, 220, 76),
              new Rect(40, 140, 220, 76),
              new Rect(40, 256, 220, 76),
              new Rect(292, 24, 220, 76),
              new Rect(292, 140, 220, 76)),
          new Grid(2, new int[] {0, 0, 0, 1, 1}, new double[] {220, 220, 220, 220, 220}, 32));

  private long bundles;

  @Test
  void aRunAloneStandsInTheMiddleOfItsGutter() {
    Leg leg = bracket(0, 1);
    tracks(leg);
    assertThat(leg.tracks[0]).isEqualTo(276);
  }

  @Test
  void runsThatDontMeetShareATrack() {
    // From 38 to 86 beside the first box, from 178 to 294 beside the others.
    Leg first = bracket(0, 0);
    first.end.y = 86;
    first.start.y = 38;
    Leg second = bracket(1, 2);
    tracks(first, second);
    assertThat(first.tracks[0]).isEqualTo(second.tracks[0]).isEqualTo(276);
  }

  @Test
  void runsThatMeetStandSixPixelsApart() {
    Leg outer = bracket(0, 2);
    Leg inner = bracket(0, 1);
    tracks(outer, inner);
    assertThat(Math.abs(outer.tracks[0] - inner.tracks[0])).isEqualTo(6);
  }

  @Test
  void theShortBracketStandsNearerToItsBoxes() {
    Leg outer = bracket(0, 2);
    Leg inner = bracket(0, 1);
    tracks(outer, inner);
    assertThat(inner.tracks[0]).isLessThan(outer.tracks[0]);
  }

  @Test
  void legsOfOneBundleShareATrack() {
    Leg one = leg(Terminal.right(1, SHEET), Terminal.right(0, SHEET), 7);
    Leg other = leg(Terminal.right(2, SHEET), Terminal.right(0, SHEET), 7);
    tracks(one, other);
    assertThat(one.tracks[0]).isEqualTo(other.tracks[0]);
  }

  @Test
  void aGutterFullOfRunsKeepsThemInside() {
    Leg[] legs = new Leg[30];
    for (int i = 0; i < 30; i++) {
      legs[i] = bracket(0, 2);
    }
    tracks(legs);
    for (Leg leg : legs) {
      assertThat(leg.tracks[0]).isBetween(260.0 + 9, 292.0 - 9);
    }
    assertThat(List.of(legs)).extracting(leg -> leg.tracks[0]).doesNotHaveDuplicates();
  }

  @Test
  void stairsToOneSideAreNestedByWhereTheyBegin() {
    // Both come from the left above and leave to the right below; the upper one turns later.
    Leg upper = leg(Terminal.right(0, SHEET), Terminal.left(4, SHEET), bundles++);
    Leg lower = leg(Terminal.right(0, SHEET), Terminal.left(4, SHEET), bundles++);
    upper.start.y = 50;
    lower.start.y = 74;
    upper.end.y = 166;
    lower.end.y = 190;
    tracks(upper, lower);
    assertThat(upper.tracks[0]).isGreaterThan(lower.tracks[0]);
  }

  @Test
  void whatMeetsASideIsSpreadOverIt() {
    Leg one = leg(Terminal.right(0, SHEET), Terminal.left(4, SHEET), bundles++);
    Leg other = leg(Terminal.right(1, SHEET), Terminal.left(4, SHEET), bundles++);
    new Sides(SHEET, List.of(one, other));
    // 12 px apart around the middle at 178; the one from above above.
    assertThat(one.end.y).isEqualTo(172);
    assertThat(other.end.y).isEqualTo(184);
  }

  @Test
  void manyOnOneSideKeepOffItsCorners() {
    Leg[] legs = new Leg[20];
    for (int i = 0; i < 20; i++) {
      legs[i] = leg(Terminal.right(i % 3, SHEET), Terminal.left(4, SHEET), bundles++);
    }
    new Sides(SHEET, List.of(legs));
    for (Leg leg : legs) {
      assertThat(leg.end.y).isBetween(140 + 8.0, 216 - 8.0);
    }
    assertThat(List.of(legs)).extracting(leg -> leg.end.y).doesNotHaveDuplicates();
  }

  @Test
  void neighboursAtOneHeightAreLinkedLevel() {
    Leg leg = leg(Terminal.right(0, SHEET), Terminal.left(3, SHEET), bundles++);
    new Sides(SHEET, List.of(leg));
    assertThat(leg.start.y).isEqualTo(leg.end.y).isEqualTo(62);
  }

  @Test
  void neighboursThatBarelyOverlapAreNotLinkedLevel() {
    Sheet sheet =
        new Sheet(
            List.of(new Rect(40, 24, 220, 76), new Rect(292, 90, 220, 76)),
            new Grid(2, new int[] {0, 1}, new double[] {220, 220}, 32));
    Leg leg = leg(Terminal.right(0, sheet), Terminal.left(1, sheet), bundles++);
    new Sides(sheet, List.of(leg));
    assertThat(leg.start.y).isEqualTo(62);
    assertThat(leg.end.y).isEqualTo(128);
  }

  @Test
  void aSideOfALowBoxStillHasRoom() {
    Sheet sheet =
        new Sheet(
            List.of(new Rect(40, 24, 220, 8), new Rect(292, 24, 220, 76)),
            new Grid(2, new int[] {0, 1}, new double[] {220, 220}, 32));
    Leg one = leg(Terminal.right(0, sheet), Terminal.left(1, sheet), bundles++);
    Leg other = leg(Terminal.right(0, sheet), Terminal.left(1, sheet), bundles++);
    new Sides(sheet, List.of(one, other));
    assertThat(one.start.y).isBetween(24.0, 32.0).isNotEqualTo(other.start.y);
    assertThat(other.start.y).isBetween(24.0, 32.0);
  }

  private Leg bracket(int from, int to) {
    return leg(Terminal.right(from, SHEET), Terminal.right(to, SHEET), bundles++);
  }

  private static Leg leg(Terminal start, Terminal end, long bundle) {
    return new Leg(start, end, false, new int[] {1}, new double[0], bundle);
  }

  private static void tracks(Leg... legs) {
    assertThat(new Tracks(SHEET, List.of(legs))).isNotNull();
  }
}
