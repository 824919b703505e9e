package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class LargeMapsTest {

  @Test
  void aChainOfFiveThousandIsFolded() {
    folded(tree(5_000, v -> v - 1));
  }

  @Test
  void aStarOfFiveHundredIsFolded() {
    folded(tree(501, v -> 0));
  }

  @Test
  void fiveThousandBoxesThatNothingLinksAreAGrid() {
    Plan linked = tree(5_000, v -> 0);
    folded(Plan.of(linked.boxes(), List.of()));
  }

  @Test
  void fiveThousandBushyBoxesKeepApart() {
    folded(GeneratedMap.bushy(5_000, 1));
  }

  @Test
  void aCircleOfAThousandIsALineWithOneLinkBack() {
    Plan line = tree(1_000, v -> v - 1);
    List<Link> links = new ArrayList<>(line.links());
    links.add(Link.between(0, 999, 5_000));
    folded(Plan.of(line.boxes(), links));
  }

  private static void folded(Plan plan) {
    Layout layout = CompactLayout.of(plan, Cancel.never());
    Laws.boxesKeepApart(layout);
    Laws.nothingLeavesTheSheet(layout);
    Laws.routesMeetTheirEnds(plan, layout);
    double proportion = layout.size().width() / layout.size().height();
    assertThat(proportion).isBetween(1.6 / 1.25, 1.6 * 1.25);
  }

  private static Plan tree(int size, IntUnaryOperator parent) {
    List<Box> boxes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int v = 0; v < size; v++) {
      boxes.add(Box.free(220, 94, v));
      if (v > 0) {
        links.add(Link.between(v, parent.applyAsInt(v), v));
      }
    }
    return Plan.of(boxes, links);
  }
}
