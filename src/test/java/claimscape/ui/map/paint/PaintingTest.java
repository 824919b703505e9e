package claimscape.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.Piece;
import claimscape.ui.map.sight.SmallMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaintingTest {
  private final List<Piece> painted = new ArrayList<>();

  private static List<Piece> pieces() {
    Chart chart = SmallMap.chart();
    List<Piece> all = new ArrayList<>();
    chart.in(chart.sheet(), all::add);
    return all;
  }

  @Test
  void aFewPiecesAreOnlyAFew() {
    Painting painting = new Painting(pieces(), painted::add);

    assertThat(painting.goOn(2)).isFalse();
    assertThat(painted).isEqualTo(pieces().subList(0, 2));
  }

  @Test
  void goingOnPaintsEachPieceOnceAndInOrder() {
    Painting painting = new Painting(pieces(), painted::add);
    int rounds = 1;
    while (!painting.goOn(2)) {
      rounds++;
    }

    assertThat(painted).isEqualTo(pieces());
    assertThat(rounds).isEqualTo((pieces().size() + 1) / 2);
  }

  @Test
  void whatIsDoneStaysDone() {
    Painting painting = new Painting(pieces(), painted::add);
    painting.goOn(1000);

    assertThat(painting.goOn(1000)).isTrue();
    assertThat(painted).hasSameSizeAs(pieces());
  }

  @Test
  void anEmptyPlaceIsDoneAtOnce() {
    assertThat(new Painting(List.of(), painted::add).goOn(8)).isTrue();
  }
}
