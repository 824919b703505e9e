package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  @Test
  void aShapeIsWorthKeepingIfItIsLowerThanAllNarrowerOnes() {
    List<Shape> front =
        Shape.front(shapes(new int[] {1, 2, 3, 4, 5}, new double[] {500, 300, 320, 299.8, 200}));
    assertThat(front).extracting(Shape::width).containsExactly(1, 2, 5);
  }

  @Test
  void ofTwoAsWideTheLowerOneIsKept() {
    List<Shape> front = Shape.front(shapes(new int[] {2, 2}, new double[] {300, 280}));
    assertThat(front).extracting(Shape::height).containsExactly(280.0);
  }

  @Test
  void aLongListIsThinnedAndKeepsItsEnds() {
    int[] widths = new int[40];
    double[] heights = new double[40];
    Arrays.setAll(widths, i -> i + 1);
    Arrays.setAll(heights, i -> 1000 - 10 * i);
    List<Shape> front = Shape.front(shapes(widths, heights));
    assertThat(front).hasSize(14);
    assertThat(front.getFirst().width()).isEqualTo(1);
    assertThat(front.getLast().width()).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void theOrderInWhichShapesAreFoundDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Shape> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.addAll(shapes(new int[] {1 + random.nextInt(30)}, new double[] {random.nextInt(900)}));
    }
    List<Shape> front = Shape.front(all);
    for (int i = 1; i < front.size(); i++) {
      assertThat(front.get(i).width()).isGreaterThan(front.get(i - 1).width());
      assertThat(front.get(i).height()).isLessThan(front.get(i - 1).height());
    }
    List<Integer> widths = front.stream().map(Shape::width).toList();
    Collections.shuffle(all, random);
    assertThat(Shape.front(all)).extracting(Shape::width).isEqualTo(widths);
  }

  private static List<Shape> shapes(int[] widths, double[] heights) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Block block = new Block(0, 0, widths[i], new Block[0], new int[0], Block.Kind.FAMILY);
      shapes.add(new Shape(block, Contour.leaf(heights[i]), heights[i], 0));
    }
    return shapes;
  }
}
