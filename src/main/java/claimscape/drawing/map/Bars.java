package claimscape.drawing.map;

import claimscape.argument.Role;
import claimscape.drawing.Brush;
import claimscape.drawing.Dash;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The bar at the left of a card: in the colour of the role; without colours it repeats the role's
 * underline; hatched where a passage is lost.
 */
final class Bars {
  private static final double WIDTH = 4;
  private static final double LOST = 8;
  private static final double HATCH = 6;
  private static final double TICK = 9;

  private Bars() {}

  static Optional<Mark> of(Outline outline, boolean lost) {
    return switch (outline.role()) {
      case QUESTION, NOTE -> lost ? Optional.of(hatched(outline)) : Optional.empty();
      case CLAIM, EVIDENCE, REBUTTAL, PREMISE ->
          Optional.of(lost ? hatched(outline) : byRole(outline));
    };
  }

  private static Mark byRole(Outline outline) {
    Role role = outline.role();
    Mark solid = Mark.Shape.filled(Part.BAR, Ink.of(role), outline.leftOf(WIDTH).moved(.5, .5));
    Mark patterned =
        switch (role) {
          case CLAIM, QUESTION, NOTE -> solid;
          case EVIDENCE ->
              line(
                  1.25,
                  Dash.NONE,
                  b -> {
                    upright(b, outline, 2.6);
                    upright(b, outline, 5);
                  });
          case REBUTTAL ->
              line(
                  1.25,
                  Dash.NONE,
                  b -> {
                    upright(b, outline, 3.6);
                    for (double y = outline.inset(1) + 6; y < outline.height() - 9; y += TICK) {
                      b.move(1, y + 2.6).line(6.2, y - 2.6);
                    }
                  });
          case PREMISE -> line(1.5, Dash.PREMISE, b -> upright(b, outline, 4));
        };
    return new Mark.Choice(List.of(solid), List.of(patterned));
  }

  private static Mark line(double width, Dash dash, Consumer<Brush> drawing) {
    return Mark.Shape.stroked(
        Part.BAR, Stroke.of(Ink.TEXT, width).dashed(dash), Path.drawn(drawing).moved(.5, .5));
  }

  private static void upright(Brush brush, Outline outline, double x) {
    brush.move(x, outline.inset(x)).line(x, outline.height() - outline.inset(x));
  }

  private static Mark hatched(Outline outline) {
    return Mark.Shape.stroked(
        Part.BAR,
        Stroke.of(Ink.TEXT, 1.25),
        Path.drawn(
            b -> {
              double first = outline.inset(2) + 1;
              double last = outline.height() - outline.inset(2) - 1;
              for (double y = first; y < last + LOST; y += HATCH) {
                // A stroke that rises by its width; the parts above and below the bar are left out.
                double right = Math.max(first, y - LOST);
                double left = Math.min(last, y);
                if (left > right) {
                  b.move(y - left, left).line(y - right, right);
                }
              }
              b.move(LOST, outline.inset(LOST)).line(LOST, outline.height() - outline.inset(LOST));
            }));
  }
}
