package claimscape.ui.map.tile;

import claimscape.layout.Rect;
import claimscape.ui.map.paint.MapPainter;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.paint.Standing;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Rectangle;

/** What stands out of the map, on a canvas that is shown only as far as something does. */
public final class Foreground {
  private final Canvas canvas;
  private final MapPainter painter;
  private final Rectangle window = new Rectangle();

  /**
   * A foreground.
   *
   * @param canvas on which the painter paints what stands out
   */
  public Foreground(Canvas canvas, MapPainter painter) {
    this.canvas = canvas;
    this.painter = painter;
    canvas.setMouseTransparent(true);
    canvas.setClip(window);
  }

  /**
   * Paints what stands out.
   *
   * @param unit px of the canvas for one px of the camera
   */
  public void show(Chart chart, Camera camera, double unit, Moment moment) {
    Rect view = new Rect(0, 0, canvas.getWidth() / unit, canvas.getHeight() / unit);
    Optional<Rect> reach = Standing.reach(chart, camera, moment, view);
    canvas.setVisible(reach.isPresent());
    reach.ifPresent(
        area -> {
          window.setX(Math.floor(area.x() * unit));
          window.setY(Math.floor(area.y() * unit));
          window.setWidth(Math.ceil(area.width() * unit) + 1);
          window.setHeight(Math.ceil(area.height() * unit) + 1);
          painter.top(chart, camera, unit, moment);
        });
  }
}
