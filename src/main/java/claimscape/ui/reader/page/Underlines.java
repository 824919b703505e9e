package claimscape.ui.reader.page;

import claimscape.argument.Role;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/**
 * Draws the line of a role below words: claims solid, evidence double, rebuttals with ticks across,
 * premises dash-dot, notes dotted.
 */
final class Underlines {
  private static final double BELOW_BASELINE = 6;
  private static final double LEVEL = 5;
  private static final double APART = 2.75;
  private static final double TICK = 2.6;
  private static final double TICKS_EVERY = 9;

  private Underlines() {}

  /** An empty line of a role; its colour comes from its style class. */
  static Path path(Role role, PageType type) {
    Path path = new Path();
    path.getStyleClass().addAll("reader-line", "reader-line-" + style(role));
    path.setStrokeLineCap(StrokeLineCap.BUTT);
    path.setMouseTransparent(true);
    path.setManaged(false);
    path.setStrokeWidth(width(role, type));
    double unit = type.px(1);
    switch (role) {
      case CLAIM, EVIDENCE, REBUTTAL, QUESTION -> {}
      case PREMISE -> path.getStrokeDashArray().setAll(8 * unit, 3 * unit, 1.5 * unit, 3 * unit);
      case NOTE -> path.getStrokeDashArray().setAll(unit, 3 * unit);
    }
    return path;
  }

  /** Lengthens a role's path by a line below each run. */
  static void add(Path path, Role role, List<Run> runs, int level, PageType type) {
    for (Run run : runs) {
      double y = Math.rint(run.baseline()) + type.px(BELOW_BASELINE + level * LEVEL);
      switch (role) {
        case CLAIM, PREMISE -> line(path, run, y + type.px(0.75));
        case EVIDENCE -> {
          double first = Math.floor(y) + 0.5;
          line(path, run, first);
          line(path, run, first + Math.rint(type.px(APART) * 2) / 2);
        }
        case REBUTTAL -> {
          line(path, run, y + type.px(0.6));
          ticks(path, run, y + type.px(0.6), type);
        }
        case NOTE -> line(path, run, y + type.px(0.6));
        case QUESTION -> {}
      }
    }
  }

  /** How far below the baseline the lines of so many levels reach. */
  static double reach(int levels, PageType type) {
    return type.px(BELOW_BASELINE + APART + levels * LEVEL);
  }

  private static void line(Path path, Run run, double y) {
    path.getElements().addAll(new MoveTo(run.left(), y), new LineTo(run.right(), y));
  }

  private static void ticks(Path path, Run run, double y, PageType type) {
    double half = type.px(TICK);
    double every = type.px(TICKS_EVERY);
    for (double x = run.left() + every / 2; x + half <= run.right(); x += every) {
      path.getElements().addAll(new MoveTo(x - half, y + half), new LineTo(x + half, y - half));
    }
  }

  private static double width(Role role, PageType type) {
    return switch (role) {
      case CLAIM, PREMISE -> type.px(1.5);
      case EVIDENCE -> Math.max(1, Math.floor(type.px(1)));
      case REBUTTAL, NOTE -> type.px(1.25);
      case QUESTION -> 0;
    };
  }

  static String style(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT);
  }
}
