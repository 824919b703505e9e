package claimscape.ui.map;

import claimscape.ui.map.paint.MapPainter;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

/**
 * The two canvases of the map. The ground reaches beyond the view on all sides, so that a pan only
 * shifts it; it is painted anew where the zoom, the map or its colours are others, or where the
 * view would leave it.
 */
final class Layers {
  private static final double BEYOND = 192;

  private final Canvas ground = new Canvas();
  private final Canvas top = new Canvas();
  private Camera painted = Camera.START;
  private boolean stale = true;

  Canvas ground() {
    return ground;
  }

  Canvas top() {
    return top;
  }

  List<Node> nodes() {
    return List.of(ground, top);
  }

  /** Fits the canvases to a view; tells whether that changed anything. */
  boolean resize(double width, double height) {
    if (top.getWidth() == width && top.getHeight() == height) {
      return false;
    }
    top.setWidth(width);
    top.setHeight(height);
    ground.setWidth(width + 2 * BEYOND);
    ground.setHeight(height + 2 * BEYOND);
    stale = true;
    return true;
  }

  /** Says that the ground is not as it shall be any more. */
  void spoil() {
    stale = true;
  }

  /** Shows a chart as a camera sees it. */
  void show(MapPainter painter, Chart chart, Camera camera, Moment moment) {
    Camera sharp =
        new Camera(camera.zoom(), Math.rint(camera.shiftX()), Math.rint(camera.shiftY()));
    double right = sharp.shiftX() - painted.shiftX();
    double down = sharp.shiftY() - painted.shiftY();
    boolean beyond = Math.abs(right) > BEYOND || Math.abs(down) > BEYOND;
    if (stale || beyond || sharp.zoom() != painted.zoom()) {
      painter.ground(chart, sharp.panned(BEYOND, BEYOND), moment);
      painted = sharp;
      stale = false;
      right = 0;
      down = 0;
    }
    ground.setTranslateX(right - BEYOND);
    ground.setTranslateY(down - BEYOND);
    painter.top(chart, sharp, moment);
  }
}
