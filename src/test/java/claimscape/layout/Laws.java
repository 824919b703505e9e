package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What must hold for every layout of every plan. */
final class Laws {

  static final double APART = 12;
  private static final double NEAR = 0.05;

  private Laws() {}

  static void boxesKeepApart(Layout layout) {
    List<Rect> sorted = new ArrayList<>(layout.boxes());
    sorted.sort(Comparator.comparingDouble(Rect::y));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (sorted.get(j).y() > sorted.get(i).bottom() + APART) {
          break;
        }
        boolean near = sorted.get(i).nearerThan(APART - NEAR, sorted.get(j));
        assertThat(near).as("%s and %s", sorted.get(i), sorted.get(j)).isFalse();
      }
    }
  }

  static void nothingLeavesTheSheet(Layout layout) {
    Rect sheet = new Rect(0, 0, layout.size().width(), layout.size().height());
    for (Rect r : layout.boxes()) {
      assertThat(
              r.x() >= 0
                  && r.y() >= 0
                  && r.right() <= sheet.right()
                  && r.bottom() <= sheet.bottom())
          .as("%s on %s", r, sheet)
          .isTrue();
    }
    for (Route route : layout.routes()) {
      for (List<Point> line : lines(route)) {
        for (Point p : line) {
          assertThat(p.x() >= 0 && p.y() >= 0 && p.x() <= sheet.right() && p.y() <= sheet.bottom())
              .as("%s on %s", p, sheet)
              .isTrue();
        }
      }
    }
  }

  static void sizesAreKept(Plan plan, Layout layout) {
    assertThat(layout.boxes()).hasSameSizeAs(plan.boxes());
    for (int v = 0; v < plan.boxes().size(); v++) {
      Box box = plan.boxes().get(v);
      Rect rect = layout.boxes().get(v);
      assertThat(rect.width()).isEqualTo(box.width());
      assertThat(rect.height()).isEqualTo(box.height());
      box.pin().ifPresent(p -> assertThat(new Point(rect.x(), rect.y())).isEqualTo(p));
    }
  }

  static void routesMeetTheirEnds(Plan plan, Layout layout) {
    assertThat(layout.routes()).hasSameSizeAs(plan.links());
    for (int l = 0; l < plan.links().size(); l++) {
      Link link = plan.links().get(l);
      Route route = layout.routes().get(l);
      assertThat(route.branches()).hasSameSizeAs(link.sources());
      for (int s = 0; s < link.sources().size(); s++) {
        List<Point> branch = route.branches().get(s);
        onOutline(branch.getFirst(), layout.boxes().get(link.sources().get(s)), link);
        route.junction().ifPresent(j -> meet(branch.getLast(), j, link));
      }
      route.junction().ifPresent(j -> meet(route.trunk().getFirst(), j, link));
      switch (link.target()) {
        case End.ToBox(int index) -> onOutline(route.end(), layout.boxes().get(index), link);
        case End.ToLink(int index) ->
            meet(route.end(), layout.routes().get(index).junction().orElseThrow(), link);
      }
    }
  }

  static void routesAreRightAngledAndUnderNoBox(Layout layout) {
    for (int l = 0; l < layout.routes().size(); l++) {
      for (List<Point> line : lines(layout.routes().get(l))) {
        for (int i = 1; i < line.size(); i++) {
          Point a = line.get(i - 1);
          Point b = line.get(i);
          assertThat(Math.min(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())))
              .as("slant of link %d: %s", l, line)
              .isLessThan(NEAR);
          for (int v = 0; v < layout.boxes().size(); v++) {
            assertThat(under(a, b, layout.boxes().get(v)))
                .as("link %d under box %d: %s %s %s", l, v, a, b, layout.boxes().get(v))
                .isFalse();
          }
        }
      }
    }
  }

  private static boolean under(Point a, Point b, Rect r) {
    return Math.max(a.x(), b.x()) > r.x() + 1
        && Math.min(a.x(), b.x()) < r.right() - 1
        && Math.max(a.y(), b.y()) > r.y() + 1
        && Math.min(a.y(), b.y()) < r.bottom() - 1;
  }

  private static List<List<Point>> lines(Route route) {
    List<List<Point>> lines = new ArrayList<>(route.branches());
    lines.add(route.trunk());
    return lines;
  }

  private static void meet(Point a, Point b, Link link) {
    assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y())).as("%s", link).isLessThan(NEAR);
  }

  private static void onOutline(Point p, Rect r, Link link) {
    double across = Math.min(Math.abs(p.x() - r.x()), Math.abs(p.x() - r.right()));
    double down = Math.min(Math.abs(p.y() - r.y()), Math.abs(p.y() - r.bottom()));
    boolean within =
        p.x() > r.x() - NEAR
            && p.x() < r.right() + NEAR
            && p.y() > r.y() - NEAR
            && p.y() < r.bottom() + NEAR;
    assertThat(within && Math.min(across, down) < NEAR).as("%s: %s on %s", link, p, r).isTrue();
  }
}
