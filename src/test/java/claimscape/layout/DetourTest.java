package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways around boxes that stand off the grid. */
class DetourTest {

  private static final Grid GRID = new Grid(2, new int[] {0, 1}, new double[] {220, 220}, 32);
  private static final Rect SOURCE = new Rect(40, 24, 220, 76);
  private static final Rect TARGET = new Rect(600, 24, 220, 76);

  @Test
  void aFreeWayIsStraight() {
    // It leaves at the right side, 7 px beside every box that it passes.
    assertThat(way(SOURCE, TARGET)).containsExactly(new Point(260, 62), new Point(600, 62));
  }

  @Test
  void aBoxBetweenIsPassedSevenPixelsOffOnTheShorterSide() {
    Rect between = new Rect(350, 40, 100, 200);
    List<Point> way = way(SOURCE, TARGET, between);
    assertThat(way.getFirst()).isEqualTo(new Point(260, 62));
    assertThat(way).anyMatch(p -> p.y() == 40 - 7);
    assertThat(way.getLast().x()).isEqualTo(600);
    free(way, between);
  }

  @Test
  void aWallIsPassedAtItsGap() {
    Rect above = new Rect(350, -400, 100, 480);
    Rect below = new Rect(350, 110, 100, 500);
    List<Point> way = way(SOURCE, TARGET, above, below);
    free(way, above);
    free(way, below);
    assertThat(way).allMatch(p -> p.y() > 0 && p.y() < 200);
  }

  @Test
  void whereThereIsNoWayItGoesThrough() {
    // The source stands inside a larger box: nothing is free around it.
    Rect over = new Rect(0, 0, 400, 200);
    List<Point> way = way(SOURCE, TARGET, over);
    assertThat(way.getFirst()).isEqualTo(new Point(260, 62));
    assertThat(way.getLast().x()).isIn(600.0, 820.0);
  }

  private static List<Point> way(Rect source, Rect target, Rect... others) {
    List<Rect> places = new ArrayList<>(List.of(source, target));
    places.addAll(List.of(others));
    Sheet sheet = new Sheet(places, GRID);
    Leg leg = new Leg(Terminal.right(0, sheet), Terminal.left(1, sheet), false);
    return Detour.of(sheet, leg);
  }

  private static void free(List<Point> way, Rect box) {
    for (int i = 1; i < way.size(); i++) {
      Point a = way.get(i - 1);
      Point b = way.get(i);
      boolean under =
          Math.max(a.x(), b.x()) > box.x()
              && Math.min(a.x(), b.x()) < box.right()
              && Math.max(a.y(), b.y()) > box.y()
              && Math.min(a.y(), b.y()) < box.bottom();
      assertThat(under).isFalse();
    }
  }
}
