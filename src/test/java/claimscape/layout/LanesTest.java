package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

  /** One column: boxes from 100 to 176 and from 216 to 292, so there is a gap of 40. */
  private final Sheet sheet =
      new Sheet(
          List.of(new Rect(40, 100, 220, 76), new Rect(40, 216, 220, 76)),
          new Grid(1, new int[] {0, 0}, new double[] {220, 220}, 32));

  private final Lanes lanes = new Lanes(sheet);

  @Test
  void whereThereIsRoomALineCrossesAsItComes() {
    assertThat(lanes.take(0, 196, 196)).isEqualTo(196);
    assertThat(new Lanes(sheet).take(0, 60, 60)).isEqualTo(60);
  }

  @Test
  void aLineThatComesAtABoxCrossesInTheNearestGap() {
    // 150 is inside the upper box: below it, 5 + 8 px off its edge at 176.
    assertThat(lanes.take(0, 150, 160)).isEqualTo(189);
  }

  @Test
  void aLineGoesWhereItsGoalIs() {
    // From 130 it is as far to the gap above as below; the goal decides.
    assertThat(new Lanes(sheet).take(0, 138, 20)).isLessThan(100);
    assertThat(new Lanes(sheet).take(0, 138, 250)).isGreaterThan(176);
  }

  @Test
  void aSecondLineKeepsThreePixelsApart() {
    double first = lanes.take(0, 196, 196);
    double second = lanes.take(0, 196, 196);
    double third = lanes.take(0, 196, 196);
    assertThat(Math.abs(first - second)).isEqualTo(3);
    assertThat(third).isNotIn(first, second);
    assertThat(Math.abs(third - first)).isEqualTo(3);
  }

  @Test
  void aNotedLineIsInTheWayOfOthers() {
    lanes.note(0, 300, 196);
    assertThat(lanes.take(0, 196, 196)).isNotEqualTo(196);
  }

  @Test
  void aLineNotedBesideTheColumnIsNot() {
    lanes.note(261, 300, 196);
    lanes.note(0, 40, 196);
    assertThat(lanes.take(0, 196, 196)).isEqualTo(196);
  }

  @Test
  void aFullGapIsSharedRatherThanLeft() {
    for (int i = 0; i < 100; i++) {
      assertThat(lanes.take(0, 196, 196)).isBetween(4.0, 1_000.0);
    }
    double y = lanes.take(0, 196, 196);
    boolean underABox = (y > 100 && y < 176) || (y > 216 && y < 292);
    assertThat(underABox).isFalse();
  }

  @Test
  void aLineKeepsOnTheSheet() {
    Sheet low =
        new Sheet(
            List.of(new Rect(40, 30, 220, 500)),
            new Grid(1, new int[] {0}, new double[] {220}, 32));
    assertThat(new Lanes(low).take(0, -50, -80)).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void noLineComesNearerThanFivePixelsToABox(long seed) {
    Random random = new Random(seed);
    List<Rect> boxes = new ArrayList<>();
    double y = 30;
    for (int i = 0; i < 20; i++) {
      boxes.add(new Rect(40, y, 220, 40 + random.nextInt(100)));
      y = boxes.getLast().bottom() + 16 + random.nextInt(30);
    }
    Sheet column = new Sheet(boxes, new Grid(1, new int[20], new double[] {220}, 32));
    Lanes taken = new Lanes(column);
    for (int i = 0; i < 60; i++) {
      double at = taken.take(0, random.nextInt((int) y), random.nextInt((int) y));
      for (Rect box : boxes) {
        assertThat(at <= box.y() - 5 || at >= box.bottom() + 5).as("%s at %s", box, at).isTrue();
      }
    }
  }
}
