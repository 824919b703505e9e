package claimscape.ui.reader.page;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Filled stretches behind words: tints, selections, hits. */
final class Shapes {

  private Shapes() {}

  /** An empty filled shape; its colour comes from its style classes. */
  static Path filled(String... styles) {
    Path path = new Path();
    path.getStyleClass().add("reader-fill");
    path.getStyleClass().addAll(styles);
    path.setMouseTransparent(true);
    path.setManaged(false);
    return path;
  }

  /** Adds a box around each run, this much higher below than the line's own box. */
  static void add(Path path, List<Run> runs, double below) {
    for (Run run : runs) {
      rectangle(
          path, run.left(), Math.rint(run.top()), run.right(), Math.rint(run.bottom()) + below);
    }
  }

  static void rectangle(Path path, double left, double top, double right, double bottom) {
    path.getElements()
        .addAll(
            new MoveTo(left, top),
            new HLineTo(right),
            new VLineTo(bottom),
            new HLineTo(left),
            new ClosePath());
  }
}
