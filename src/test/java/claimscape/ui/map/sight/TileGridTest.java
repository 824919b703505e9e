package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimscape.layout.Rect;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileGridTest {
  private static final Rect ENDLESS = new Rect(-1e6, -1e6, 2e6, 2e6);

  @Test
  void atFullSizeATileShowsAsMuchOfTheSheetAsItIsLarge() {
    assertThat(new TileGrid(1).area(new Spot(2, -1))).isEqualTo(new Rect(1024, -256, 512, 256));
  }

  @Test
  void atHalfTheSizeATileShowsTwiceAsMuch() {
    assertThat(new TileGrid(.5).area(new Spot(1, 1))).isEqualTo(new Rect(1024, 512, 1024, 512));
  }

  @Test
  void theTilesOverAnAreaAreThoseThatItTouches() {
    List<Spot> spots = new TileGrid(1).over(new Rect(500, 10, 20, 20), ENDLESS);

    assertThat(spots).containsExactlyInAnyOrder(new Spot(0, 0), new Spot(1, 0));
  }

  @Test
  void theMiddleOfTheViewComesFirst() {
    List<Spot> spots = new TileGrid(1).over(new Rect(-512, -256, 1536, 768), ENDLESS);

    assertThat(spots.getFirst()).isEqualTo(new Spot(0, 0));
  }

  @Test
  void thereAreNoTilesBeyondTheSheet() {
    List<Spot> spots =
        new TileGrid(1).over(new Rect(-5000, -5000, 10_000, 10_000), new Rect(0, 0, 600, 200));

    assertThat(spots).containsExactlyInAnyOrder(new Spot(0, 0), new Spot(1, 0));
  }

  @Test
  void aViewBesideTheSheetNeedsNoTile() {
    assertThat(new TileGrid(1).over(new Rect(5000, 0, 100, 100), new Rect(0, 0, 600, 200)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theTilesOverAnAreaCoverIt(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 50; i++) {
      TileGrid grid = new TileGrid(random.nextDouble(.02, 4));
      Rect area =
          new Rect(
              random.nextDouble(-3000, 3000),
              random.nextDouble(-3000, 3000),
              random.nextDouble(1, 2000),
              random.nextDouble(1, 2000));
      List<Rect> tiles = grid.over(area, ENDLESS).stream().map(grid::area).toList();
      for (int n = 0; n < 20; n++) {
        double x = area.x() + random.nextDouble() * area.width();
        double y = area.y() + random.nextDouble() * area.height();

        assertThat(tiles).anyMatch(tile -> holds(tile, x, y));
      }
    }
  }

  private static boolean holds(Rect tile, double x, double y) {
    return x >= tile.x() - 1e-6
        && x <= tile.right() + 1e-6
        && y >= tile.y() - 1e-6
        && y <= tile.bottom() + 1e-6;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void neighboursLeaveNoGapWhateverTheZoom(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      TileGrid grid = new TileGrid(random.nextDouble(.02, 4));
      double now = grid.scale() * random.nextDouble(.3, 3);
      double right = random.nextDouble(-4000, 4000);
      double down = random.nextDouble(-4000, 4000);
      Spot spot = new Spot(random.nextInt(-9, 9), random.nextInt(-9, 9));
      Rect here = grid.shown(spot, now, right, down);
      Rect beside = grid.shown(new Spot(spot.column() + 1, spot.row()), now, right, down);
      Rect below = grid.shown(new Spot(spot.column(), spot.row() + 1), now, right, down);

      assertThat(beside.x()).isEqualTo(here.right());
      assertThat(below.y()).isEqualTo(here.bottom());
      assertThat(here.x()).isEqualTo(Math.rint(here.x()));
      assertThat(here.y()).isEqualTo(Math.rint(here.y()));
    }
  }

  @Test
  void atItsOwnScaleATileIsShownAsLargeAsItIs() {
    Rect shown = new TileGrid(.7).shown(new Spot(3, 2), .7, 17, -40);

    assertThat(shown).isEqualTo(new Rect(3 * 512 + 17, 2 * 256 - 40, 512, 256));
  }

  @Test
  void aTileIsShownWhereItsAreaIsSeen() {
    TileGrid grid = new TileGrid(.8);
    Spot spot = new Spot(2, 5);
    Camera camera = new Camera(1.3, -200, 75);
    Rect shown = grid.shown(spot, camera.zoom(), camera.shiftX(), camera.shiftY());
    Rect area = grid.area(spot);

    assertThat(shown.x()).isCloseTo(area.x() * 1.3 - 200, within(.5));
    assertThat(shown.bottom()).isCloseTo(area.bottom() * 1.3 + 75, within(.5));
  }

  @Test
  void aroundAnAreaThereIsHalfATileMore() {
    assertThat(new TileGrid(.5).around(new Rect(0, 0, 10, 10)))
        .isEqualTo(new Rect(-512, -256, 1034, 522));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void aScaleIsMoreThanNothing(double scale) {
    assertThatThrownBy(() -> new TileGrid(scale)).isInstanceOf(IllegalArgumentException.class);
  }
}
