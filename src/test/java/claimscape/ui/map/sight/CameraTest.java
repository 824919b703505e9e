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

  @ParameterizedTest
  @ValueSource(doubles = {.8, 1, 1.1, 1.25, 1.5, 2})
  void aSharpCameraBeginsOnAWholePixelOfTheScreen(double unit) {
    Camera camera = new Camera(.73, 12.37, -98.61);
    Camera sharp = camera.sharp(unit);

    assertThat(sharp.shiftX() * unit).isCloseTo(Math.rint(sharp.shiftX() * unit), within(1e-9));
    assertThat(sharp.shiftY() * unit).isCloseTo(Math.rint(sharp.shiftY() * unit), within(1e-9));
    assertThat(Math.abs(sharp.shiftX() - camera.shiftX()) * unit).isLessThanOrEqualTo(.5);
    assertThat(sharp.zoom()).isEqualTo(camera.zoom());
  }

  @Test
  void aCardUnderTheBarAtTheBottomIsBroughtAboveIt() {
    Camera moved = Camera.START.showing(new Rect(100, 500, 200, 80), 800, 600);
    assertThat(moved.toView(new Point(100, 580)).y()).isLessThanOrEqualTo(552);
    assertThat(moved.toView(new Point(100, 500)).x()).isEqualTo(100);
  }

  @Test
  void aSmallMapOpensWhole() {
    Rect sheet = new Rect(0, 0, 900, 700);

    assertThat(Camera.opening(sheet, new Rect(0, 0, 220, 80), 1000, 800).holds(sheet, 1000, 800))
        .isTrue();
  }

  @Test
  void aLargeMapOpensAtItsTopAndReadable() {
    Rect root = new Rect(2_000, 20, 220, 80);
    Camera opened = Camera.opening(new Rect(0, 0, 9000, 7000), root, 1000, 800);

    assertThat(opened.zoom()).isEqualTo(.7);
    assertThat(opened.shiftY()).isZero();
    assertThat(opened.toSheet(500, 0).x()).isCloseTo(2_110, within(1e-9));
  }

  @Test
  void aLargeMapWhoseTopIsAtItsEdgeOpensWithNothingEmptyBesideIt() {
    Rect root = new Rect(24, 20, 220, 80);
    Camera opened = Camera.opening(new Rect(0, 0, 9000, 7000), root, 1000, 800);

    assertThat(opened.toView(new Point(0, 0)).x()).isBetween(0.0, 16.0);
  }

  @Test
  void anAreaThatSticksOutIsNotHeld() {
    assertThat(Camera.START.holds(new Rect(10, 10, 780, 580), 800, 600)).isTrue();
    assertThat(Camera.START.holds(new Rect(10, 10, 795, 580), 800, 600)).isFalse();
    assertThat(Camera.START.holds(new Rect(-3, 10, 780, 580), 800, 600)).isFalse();
    assertThat(Camera.START.holds(new Rect(10, 10, 780, 595), 800, 600)).isFalse();
  }

  @Test
  void aPanMovesTheSheetAndNotTheZoom() {
    assertThat(new Camera(.5, 10, 20).panned(-4, 6)).isEqualTo(new Camera(.5, 6, 26));
  }

  @Test
  void aZoomToALevelKeepsTheMiddle() {
    Camera before = new Camera(.5, 30, -70);
    Camera after = before.zoomedTo(1.5, 800, 600);

    assertThat(after.zoom()).isEqualTo(1.5);
    assertThat(after.toSheet(400, 300).x()).isCloseTo(before.toSheet(400, 300).x(), within(1e-9));
    assertThat(after.toSheet(400, 300).y()).isCloseTo(before.toSheet(400, 300).y(), within(1e-9));
  }

  @Test
  void whatIsTooLargeToBeSeenIsShownFromItsBeginning() {
    Camera shown = Camera.START.showing(new Rect(2000, 100, 1500, 80), 800, 600);

    assertThat(shown.toView(new Point(2000, 100)).x()).isEqualTo(16);
  }
}
