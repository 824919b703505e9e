package claimscape.ui.map.tile;

import claimscape.drawing.Theme;
import claimscape.drawing.type.Measure;
import claimscape.layout.Rect;
import claimscape.ui.map.paint.MapPainter;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.paint.StatePainter;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

/** What a map is painted on: the ground as it rests, and above it what stands out. */
public final class Surface {
  private final Canvas top = new Canvas();
  private final MapPainter painter;
  private final Ground ground;
  private final Foreground foreground;

  public Surface(Measure measure, StatePainter.Words words, Chart empty) {
    painter = new MapPainter(top, measure, words, empty);
    ground = new Ground(painter);
    foreground = new Foreground(top, painter);
  }

  public List<Node> nodes() {
    return List.of(ground.node(), top);
  }

  /** Fits it to a view; tells whether that changed anything. */
  public boolean resize(double width, double height) {
    boolean other = top.getWidth() != width || top.getHeight() != height;
    top.setWidth(width);
    top.setHeight(height);
    return other;
  }

  /** Paints in the colours of this theme from now on, and everything anew. */
  public void dip(Theme theme) {
    painter.dip(theme);
    ground.spoil();
  }

  /** Says that nothing is as it shall be any more. */
  public void spoil() {
    ground.spoil();
  }

  /** Says that some areas of the sheet are not as they shall be any more. */
  public void spoil(List<Rect> areas) {
    ground.spoil(areas);
  }

  /**
   * Shows a chart as a camera sees it; tells whether there is more to paint.
   *
   * @param unit px of the screen for one px of the camera
   * @param corner where the surface begins in the window: it is laid on whole px of it
   * @param now the time of the frame, in ns
   */
  public boolean show(
      Chart chart, Camera camera, double unit, Moment moment, Point2D corner, long now) {
    for (Node layer : nodes()) {
      layer.setTranslateX(Math.rint(corner.getX()) - corner.getX());
      layer.setTranslateY(Math.rint(corner.getY()) - corner.getY());
    }
    Camera sharp = camera.sharp(unit);
    Rect seen = sharp.seen(top.getWidth() / unit, top.getHeight() / unit);
    foreground.show(chart, sharp, unit, moment);
    return ground.show(chart, sharp, unit, seen, moment, now);
  }
}
