package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is free between the boxes of a sheet. */
class SheetTest {

  /** Three columns of 220 from 40, 292 and 544; gutters of 32. */
  private static final Grid GRID =
      new Grid(3, new int[] {0, 1, 2}, new double[] {220, 220, 220}, 32);

  private static final Rect A = new Rect(40, 24, 220, 76);
  private static final Rect B = new Rect(40, 140, 220, 76);
  private static final Rect C = new Rect(292, 60, 220, 100);

  /** Over the gutter between the second and the third column, into both. */
  private static final Rect ASTRIDE = new Rect(480, 300, 100, 50);

  private static final Rect IN_GUTTER = new Rect(262, 300, 20, 50);

  @Test
  void boxesInTheirColumnsLeaveAllGuttersFree() {
    Sheet sheet = sheet(A, B, C);
    assertThat(sheet.regular()).isTrue();
    assertThat(sheet.firstColumn).containsExactly(0, 0, 1);
    assertThat(sheet.lastColumn).containsExactly(0, 0, 1);
  }

  @Test
  void aBoxAstrideTakesBothColumnsAndTheGutter() {
    Sheet sheet = sheet(A, ASTRIDE);
    assertThat(sheet.regular()).isFalse();
    assertThat(sheet.firstColumn[1]).isEqualTo(1);
    assertThat(sheet.lastColumn[1]).isEqualTo(2);
    assertThat(sheet.gutter(2).freeBetween(280, 310)).isFalse();
    assertThat(sheet.gutter(2).freeBetween(100, 300)).isTrue();
    assertThat(sheet.gutter(1).freeBetween(280, 310)).isTrue();
  }

  @Test
  void aBoxInAGutterTakesTheColumnBehindIt() {
    Sheet sheet = sheet(A, IN_GUTTER);
    assertThat(sheet.firstColumn[1]).isEqualTo(1);
    assertThat(sheet.gutter(1).freeBetween(320, 320)).isFalse();
    assertThat(sheet.regular()).isFalse();
  }

  @Test
  void twoBoxesSideBySideInAColumnAreNotAlone() {
    Sheet sheet = sheet(new Rect(40, 24, 100, 76), new Rect(150, 60, 100, 76), B);
    assertThat(sheet.alone(0)).isFalse();
    assertThat(sheet.alone(1)).isFalse();
    assertThat(sheet.alone(2)).isTrue();
    assertThat(sheet.regular()).isFalse();
  }

  @Test
  void theWayToAGutterIsOpenIfNothingStandsThere() {
    Sheet sheet = sheet(A, B, new Rect(255, 150, 30, 20));
    assertThat(sheet.open(0, 0)).isTrue();
    assertThat(sheet.open(1, 0)).isTrue();
    assertThat(sheet.open(1, 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 600, 50, false", // through A
    "0, 600, 110, false", // under A, through C
    "0, 600, 20, true", // above all
    "0, 600, 125, false",
    "0, 280, 125, true", // between A and B, up to C
    "600, 0, 230, true", // below all
    "270, 285, 80, true" // in the gutter
  })
  void aLevelLineIsFreeBetweenTheBoxes(double from, double to, double y, boolean free) {
    Sheet sheet = sheet(A, B, C);
    assertThat(sheet.freeAcross(from, to, y)).isEqualTo(free);
    assertThat(sheet.freeBetween(new Point(from, y), new Point(to, y))).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource({
    "150, 0, 23, true", // nearly down to A
    "150, 0, 24, false", // onto its upper edge
    "150, 100, 139, true", // from A nearly to B
    "150, 240, 90, false", // upwards, into A
    "276, 0, 600, true", // the gutter
    "40, 0, 600, true", // along the left edge
    "41, 0, 600, false"
  })
  void anUprightLineIsFreeBetweenTheBoxes(double x, double from, double to, boolean free) {
    Sheet sheet = sheet(A, B, C);
    assertThat(sheet.freeDown(x, from, to)).isEqualTo(free);
    assertThat(sheet.freeBetween(new Point(x, from), new Point(x, to))).isEqualTo(free);
  }

  @Test
  void aStripHasAGapAboveBetweenAndBelowItsBoxes() {
    Sheet.Strip strip = new Sheet.Strip(List.of(B, A));
    assertThat(strip.gaps()).isEqualTo(3);
    assertThat(strip.gapFrom(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(strip.gapTo(0)).isEqualTo(24);
    assertThat(strip.gapFrom(1)).isEqualTo(100);
    assertThat(strip.gapTo(1)).isEqualTo(140);
    assertThat(strip.gapFrom(2)).isEqualTo(216);
    assertThat(strip.gapTo(2)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "23, 0", "24, 1", "99, 1", "139, 1", "140, 2", "900, 2"})
  void theGapAtAHeightIsTheNextThatReachesBelowIt(double y, int gap) {
    assertThat(new Sheet.Strip(List.of(A, B)).gapAt(y)).isEqualTo(gap);
  }

  @Test
  void anEmptyStripIsOneGap() {
    Sheet.Strip strip = new Sheet.Strip(List.of());
    assertThat(strip.gaps()).isEqualTo(1);
    assertThat(strip.freeBetween(-1e6, 1e6)).isTrue();
  }

  @Test
  void aShortBoxBesideATallOneDoesNotHideIt() {
    // The tall one begins first and ends last; a strip must not forget it.
    Rect tall = new Rect(40, 0, 60, 500);
    Rect low = new Rect(120, 20, 60, 30);
    Sheet sheet = sheet(tall, low);
    assertThat(sheet.freeAcross(30, 110, 300)).isFalse();
    assertThat(sheet.freeAcross(110, 200, 300)).isTrue();
    assertThat(sheet.freeDown(70, 480, 490)).isFalse();
    assertThat(sheet.column(0).freeBetween(100, 200)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void linesAreFreeExactlyIfTheyMeetNoBox(long seed) {
    Random random = new Random(seed);
    List<Rect> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      double width = 20 + random.nextInt(250);
      places.add(new Rect(random.nextInt(700), random.nextInt(900), width, 76));
    }
    Sheet sheet = new Sheet(places, GRID);
    for (int i = 0; i < 500; i++) {
      double x = random.nextInt(760) + .5;
      double y = random.nextInt(1_000) + .5;
      double x2 = random.nextInt(760) + .5;
      double y2 = random.nextInt(1_000) + .5;
      assertThat(sheet.freeAcross(x, x2, y)).isEqualTo(none(places, x, y, x2, y));
      assertThat(sheet.freeDown(x, y, y2)).isEqualTo(none(places, x, y, x, y2));
    }
  }

  private static boolean none(List<Rect> places, double x1, double y1, double x2, double y2) {
    return places.stream()
        .noneMatch(
            r ->
                Math.max(x1, x2) > r.x()
                    && Math.min(x1, x2) < r.right()
                    && Math.max(y1, y2) > r.y()
                    && Math.min(y1, y2) < r.bottom());
  }

  private static Sheet sheet(Rect... places) {
    return new Sheet(List.of(places), GRID);
  }
}
