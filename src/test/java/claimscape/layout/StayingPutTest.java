package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayingPutTest {

  @ParameterizedTest
  @ValueSource(ints = {13, 30, 100, 300})
  void aNewLinkMovesNoBox(int size) {
    Plan plan = GeneratedMap.bushy(size, 3);
    List<Link> links = new ArrayList<>(plan.links());
    links.add(Link.between(size - 2, 1, 10 * size));
    Plan linked = new Plan(plan.boxes(), links, plan.direction(), plan.proportion());
    assertThat(layout(linked).boxes()).isEqualTo(layout(plan).boxes());
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 300})
  void aLongerTextMovesOnlyALittle(int size) {
    Plan plan = GeneratedMap.bushy(size, 4);
    Layout before = layout(plan);
    List<Box> boxes = new ArrayList<>(plan.boxes());
    Box edited = boxes.get(size / 2);
    boxes.set(size / 2, Box.free(edited.width(), edited.height() + 18, edited.order()));
    Layout after = layout(new Plan(boxes, plan.links(), plan.direction(), plan.proportion()));
    assertThat(meanMove(before, after)).isLessThan(0.02);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 300})
  void aNewStatementMovesTheOthersOnlyALittle(int size) {
    Plan plan = GeneratedMap.bushy(size, 5);
    List<Box> boxes = new ArrayList<>(plan.boxes());
    boxes.add(Box.free(240, 112, size));
    List<Link> links = new ArrayList<>(plan.links());
    links.add(Link.between(size, size / 3, 10 * size));
    Layout after = layout(new Plan(boxes, links, plan.direction(), plan.proportion()));
    assertThat(meanMove(layout(plan), after)).isLessThan(0.03);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20})
  void pinningABoxMovesNoOtherOutOfItsColumn(int pinned) {
    Plan plan = GeneratedMap.bushy(30, 6);
    Layout before = layout(plan);
    List<Box> boxes = new ArrayList<>(plan.boxes());
    Box box = boxes.get(pinned);
    Point away = new Point(before.size().width() + 100, 24);
    boxes.set(pinned, new Box(box.width(), box.height(), box.order(), Optional.of(away)));
    Layout after = layout(new Plan(boxes, plan.links(), plan.direction(), plan.proportion()));
    for (int v = 1; v < 30; v++) {
      if (v != pinned) {
        assertThat(after.boxes().get(v)).isEqualTo(before.boxes().get(v));
      }
    }
  }

  private static Layout layout(Plan plan) {
    return CompactLayout.of(plan, Cancel.never());
  }

  /** The mean move as a share of the diagonal. */
  private static double meanMove(Layout before, Layout after) {
    double sum = 0;
    for (int v = 0; v < before.boxes().size(); v++) {
      Rect a = before.boxes().get(v);
      Rect b = after.boxes().get(v);
      sum += Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
    Size size = before.size();
    return sum / before.boxes().size() / Math.hypot(size.width(), size.height());
  }
}
