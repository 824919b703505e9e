package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void zoomingKeepsThePointUnderTheCursorWithinOnePixel(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Camera camera = Camera.START;
    for (int i = 0; i < 200; i++) {
      double x = random.nextDouble(1000);
      double y = random.nextDouble(800);
      Point before = camera.toSheet(x, y);
      camera = camera.zoomedAt(x, y, random.nextDouble(0.5, 2));
      Point after = camera.toView(before);
      assertThat(after.x()).isCloseTo(x, within(1.0));
      assertThat(after.y()).isCloseTo(y, within(1.0));
    }
  }

  @Test
  void theZoomStaysWithinItsBounds() {
    assertThat(Camera.START.zoomedAt(0, 0, 1e9).zoom()).isEqualTo(Camera.MAX_ZOOM);
    assertThat(Camera.START.zoomedAt(0, 0, 1e-9).zoom()).isEqualTo(Camera.MIN_ZOOM);
  }

  @Test
  void aFittedAreaIsSeenWhole() {
    Rect area = new Rect(300, 200, 4000, 900);
    Rect seen = Camera.fitting(area, 800, 600).seen(800, 600);
    assertThat(seen.x()).isLessThanOrEqualTo(area.x());
    assertThat(seen.y()).isLessThanOrEqualTo(area.y());
    assertThat(seen.right()).isGreaterThanOrEqualTo(area.right());
    assertThat(seen.bottom()).isGreaterThanOrEqualTo(area.bottom());
  }

  @Test
  void aSmallMapIsNotBlownUpByFitting() {
    assertThat(Camera.fitting(new Rect(0, 0, 100, 50), 800, 600).zoom()).isEqualTo(1);
  }

  @Test
  void theCameraDoesNotMoveForWhatIsSeen() {
    assertThat(Camera.START.showing(new Rect(100, 100, 200, 80), 800, 600)).isEqualTo(Camera.START);
  }

  @Test
  void theCameraMovesAsLittleAsNeededForWhatIsNotSeen() {
    Camera moved = Camera.START.showing(new Rect(900, 100, 200, 80), 800, 600);
    assertThat(moved.shiftX()).isEqualTo(-316);
    assertThat(moved.shiftY()).isZero();
  }
}
