package claimscape.ui.map;

import javafx.scene.transform.Transform;

/** Holds the map still on the screen where its pane gets more room or less on the left or above. */
final class HoldStill {
  private HoldStill() {}

  static void keep(MapView view) {
    view.localToSceneTransformProperty().subscribe((was, now) -> follow(view, was, now));
  }

  private static void follow(MapView view, Transform was, Transform now) {
    boolean shown = view.getScene() != null && view.getWidth() > 0;
    if (shown && !view.chart().isEmpty()) {
      view.pan(was.getTx() - now.getTx(), was.getTy() - now.getTy());
    }
  }
}
