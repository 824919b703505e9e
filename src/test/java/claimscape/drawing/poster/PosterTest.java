package claimscape.drawing.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a drawing of 1,000 by 10 px is cut into panes of 400 px that overlap by 20 at least. */
class PosterTest {
  private static List<Span> columns(double length, Span... wholes) {
    return Poster.of(wide(length, List.of(wholes)), 400, 400, 20).columns();
  }

  private static Wholes wide(double length, List<Span> wholes) {
    return new Wholes(length, 10, wholes, List.of());
  }

  @Test
  void whatFitsIsNotCut() {
    assertThat(columns(400, new Span(0, 400))).containsExactly(new Span(0, 400));
  }

  @Test
  void whereNothingIsInTheWayPanesOverlapByTheLeast() {
    assertThat(columns(1_000))
        .containsExactly(new Span(0, 400), new Span(380, 780), new Span(760, 1_000));
  }

  @Test
  void aPaneBeginsWithTheCardThatTheOneBeforeShowsInPart() {
    assertThat(columns(700, new Span(100, 390), new Span(310, 410), new Span(330, 500)))
        .containsExactly(new Span(0, 400), new Span(310, 700));
  }

  @Test
  void aCardThatTouchesTheEdgeOfAPaneIsWholeOnIt() {
    assertThat(columns(700, new Span(300, 400)))
        .containsExactly(new Span(0, 400), new Span(380, 700));
  }

  @Test
  void whatIsLongerThanAPaneMovesNoCut() {
    assertThat(columns(700, new Span(10, 411)))
        .containsExactly(new Span(0, 400), new Span(380, 700));
  }

  @Test
  void evenPanesAreAsManyAndNoLargerThanTheyMustBe() {
    Poster even = Poster.even(wide(1_000, List.of()), 400, 400, 20);
    assertThat(even.columns()).hasSize(3);
    assertThat(even.width()).isBetween(346.66, 346.68);
  }

  @Test
  void evenPanesStillHoldTheLongestCard() {
    List<Span> card = List.of(new Span(0, 395));
    assertThat(Poster.even(wide(1_000, card), 400, 400, 20).columns().getFirst().to())
        .isGreaterThanOrEqualTo(395);
  }

  @Test
  void panesComeRowByRow() {
    Poster poster =
        new Poster(
            List.of(new Span(0, 10), new Span(8, 15)), List.of(new Span(0, 20), new Span(18, 25)));
    assertThat(poster.panes())
        .containsExactly(
            new Pane(0, 0, 10, 20),
            new Pane(8, 0, 7, 20),
            new Pane(0, 18, 10, 7),
            new Pane(8, 18, 7, 7));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static List<Span> any(RandomGenerator random, double length) {
    List<Span> wholes = new ArrayList<>();
    for (int i = random.nextInt(200); i > 0; i--) {
      double from = random.nextDouble(length);
      wholes.add(new Span(from, Math.min(length, from + 1 + random.nextDouble(450))));
    }
    wholes.sort(Comparator.comparingDouble(Span::from));
    return wholes;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingThatFitsIsWholeOnAPaneAndNothingLiesBetweenPanes(int seed) {
    RandomGenerator random = new Random(seed);
    double length = 1 + random.nextDouble(9_000);
    List<Span> wholes = any(random, length);
    for (Poster poster :
        List.of(
            Poster.of(wide(length, wholes), 400, 400, 20),
            Poster.even(wide(length, wholes), 400, 400, 20))) {
      List<Span> columns = poster.columns();
      for (Span whole : wholes) {
        boolean fits = whole.to() - whole.from() <= 400;
        assertThat(fits && columns.stream().noneMatch(it -> holds(it, whole))).isFalse();
      }
      assertThat(columns.getFirst().from()).isZero();
      assertThat(columns.getLast().to()).isEqualTo(length);
      for (int i = 1; i < columns.size(); i++) {
        assertThat(columns.get(i - 1).to() - columns.get(i).from()).isGreaterThan(19.999);
        assertThat(columns.get(i).from()).isGreaterThan(columns.get(i - 1).from());
      }
      assertThat(columns).allMatch(column -> column.length() <= 400.001);
    }
  }

  private static boolean holds(Span pane, Span whole) {
    return pane.from() <= whole.from() && pane.to() >= whole.to();
  }
}
