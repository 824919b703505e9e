package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridIndexTest {

  private static List<Integer> found(GridIndex index, Rect area) {
    List<Integer> found = new ArrayList<>();
    index.in(area, found::add);
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatTouchesAnAreaIsFoundOnceAndInOrder(long seed) {
    Random random = new Random(seed);
    List<Rect> rects = IntStream.range(0, 300).mapToObj(i -> rect(random, 600)).toList();
    GridIndex index = GridIndex.of(rects.stream().map(List::of).toList());
    for (int i = 0; i < 20; i++) {
      Rect area = rect(random, 1500);
      List<Integer> found = found(index, area);

      assertThat(found).isSorted().doesNotHaveDuplicates();
      assertThat(found)
          .containsAll(
              IntStream.range(0, rects.size())
                  .filter(at -> rects.get(at).nearerThan(0, area))
                  .boxed()
                  .toList());
    }
  }

  private static Rect rect(Random random, int largest) {
    return new Rect(
        random.nextInt(4000) - 500,
        random.nextInt(4000) - 500,
        1 + random.nextInt(largest),
        1 + random.nextInt(largest));
  }

  @Test
  void aLongThingInTwoPiecesIsNotFoundBetweenThem() {
    GridIndex index =
        GridIndex.of(List.of(List.of(new Rect(0, 0, 2000, 4), new Rect(1996, 0, 4, 2000))));

    assertThat(found(index, new Rect(400, 1000, 100, 100))).isEmpty();
    assertThat(found(index, new Rect(1990, 1000, 100, 100))).containsExactly(0);
  }

  @Test
  void aThingFarAwayFromAllOthersIsFoundToo() {
    Rect near = new Rect(0, 0, 200, 80);
    Rect far = new Rect(40_000_000, -30_000_000, 200, 80);
    GridIndex index = GridIndex.of(List.of(List.of(near), List.of(far)));

    assertThat(found(index, near)).contains(0).doesNotContain(1);
    assertThat(found(index, far)).containsExactly(1);
    assertThat(found(index, new Rect(90_000_000, 0, 10, 10))).isEmpty();
  }

  @Test
  void whereNothingIsNothingIsFound() {
    assertThat(found(GridIndex.of(List.of()), new Rect(0, 0, 1000, 1000))).isEmpty();
  }
}
