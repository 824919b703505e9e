package claimscape.ui.map.tile;

import claimscape.layout.Rect;
import claimscape.ui.map.sight.TileGrid;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/** A part of the ground on a canvas of its own. */
final class Tile {
  private final Canvas canvas = new Canvas(TileGrid.WIDTH, TileGrid.HEIGHT);
  private final Scale scale = new Scale();
  private boolean stale = true;

  Tile() {
    canvas.setManaged(false);
    canvas.getTransforms().add(scale);
  }

  Canvas canvas() {
    return canvas;
  }

  /** Whether it shows what it shall not show any more. */
  boolean isStale() {
    return stale;
  }

  void setStale(boolean now) {
    stale = now;
  }

  void place(Rect at) {
    canvas.setLayoutX(at.x());
    canvas.setLayoutY(at.y());
    scale.setX(at.width() / TileGrid.WIDTH);
    scale.setY(at.height() / TileGrid.HEIGHT);
  }
}
