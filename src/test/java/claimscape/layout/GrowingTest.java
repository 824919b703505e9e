package claimscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How far boxes move when a map changes, as a share of its diagonal. The bounds are what was
 * measured over these seeds, rounded up.
 */
class GrowingTest {

  private static final int SEEDS = 6;

  @ParameterizedTest
  @CsvSource({"30, .05", "60, .04", "100, .03", "300, .02"})
  void aNewLeafMovesTheOthersLittleOnAverage(int size, double bound) {
    List<Double> moves = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = tree(GeneratedMap.bushy(size + 1, seed));
      moves.add(move(Plans.withoutLast(plan), plan));
    }
    assertThat(mean(moves)).as("%s", moves).isLessThan(bound);
  }

  @ParameterizedTest
  @CsvSource({"30, .02", "60, .02", "100, .02", "300, .005"})
  void aLongerTextMovesTheOthersLittleOnAverage(int size, double bound) {
    List<Double> moves = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = GeneratedMap.bushy(size, seed);
      int edited = new Random(seed).nextInt(size);
      Box box = plan.boxes().get(edited);
      moves.add(move(plan, Plans.sized(plan, edited, box.width(), box.height() + 18)));
    }
    assertThat(mean(moves)).as("%s", moves).isLessThan(bound);
  }

  /** Without a memory of what was deleted the map is decided anew: .12 to .18 of the diagonal. */
  @ParameterizedTest
  @CsvSource({"30, .005", "60, .005", "100, .005", "300, .002"})
  void aDeletedLeafMovesTheOthersLittleOnAverage(int size, double bound) {
    List<Double> moves = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = tree(GeneratedMap.bushy(size, seed));
      int leaf = leaf(plan, seed);
      moves.add(move(plan, Plans.remembering(without(plan, leaf), plan, leaf), leaf));
    }
    assertThat(mean(moves)).as("%s", moves).isLessThan(bound);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void undoBringsThePictureBack(long seed) {
    Plan plan = tree(GeneratedMap.bushy(50, seed));
    Layout before = Plans.layout(plan);
    Plan grown =
        Plans.withLink(
            Plans.withBox(plan, Box.free(240, 94, 50)), Link.between(50, (int) seed, 1_000));
    assertThat(Plans.layout(grown)).isNotEqualTo(before);
    assertThat(Plans.layout(Plans.withoutLast(grown))).isEqualTo(before);
  }

  /** The links by which the boxes hang, one for each box but the first. */
  private static Plan tree(Plan plan) {
    return Plan.of(plan.boxes(), plan.links().subList(0, plan.boxes().size() - 1));
  }

  private static int leaf(Plan plan, long seed) {
    int[] leaves =
        Arrays.stream(Forest.of(plan).preorder)
            .filter(v -> Forest.of(plan).children[v].length == 0)
            .toArray();
    return leaves[new Random(seed).nextInt(leaves.length)];
  }

  /** Without a leaf; all others keep their creation numbers. */
  private static Plan without(Plan plan, int leaf) {
    List<Box> boxes = new ArrayList<>(plan.boxes());
    boxes.remove(leaf);
    List<Link> links = new ArrayList<>();
    for (Link link : plan.links()) {
      int source = link.sources().getFirst();
      int target = ((End.ToBox) link.target()).index();
      if (source != leaf) {
        links.add(
            new Link(
                List.of(source > leaf ? source - 1 : source),
                new End.ToBox(target > leaf ? target - 1 : target),
                link.order(),
                link.kind()));
      }
    }
    return Plan.of(boxes, links);
  }

  private static double move(Plan before, Plan after) {
    return move(before, after, before.boxes().size());
  }

  /** The mean move of the boxes that both plans have. */
  private static double move(Plan before, Plan after, int dropped) {
    Layout a = Plans.layout(before);
    Layout b = Plans.layout(after);
    double sum = 0;
    int count = 0;
    for (int v = 0; v < a.boxes().size(); v++) {
      if (v != dropped) {
        Rect from = a.boxes().get(v);
        Rect to = b.boxes().get(v > dropped ? v - 1 : v);
        sum += Math.hypot(to.x() - from.x(), to.y() - from.y());
        count++;
      }
    }
    return sum / count / Math.hypot(a.size().width(), a.size().height());
  }

  private static double mean(List<Double> moves) {
    return moves.stream().mapToDouble(m -> m).average().orElseThrow();
  }
}
