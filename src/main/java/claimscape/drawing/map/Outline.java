package claimscape.drawing.map;

import claimscape.argument.Role;
import claimscape.drawing.Brush;
import claimscape.drawing.Path;

/**
 * The outline of a card: the shape tells the role.
 *
 * @param corner how far a corner reaches along both sides
 */
record Outline(Role role, double width, double height, double corner) {
  private static final double RADIUS = 6;
  private static final double FOLD = 11;
  private static final double CUT = 9;
  private static final double PREMISE_RADIUS = 14;
  private static final double PILL = 34;

  static Outline of(Role role, double width, double height) {
    return new Outline(
        role,
        width,
        height,
        switch (role) {
          case CLAIM, NOTE -> RADIUS;
          case EVIDENCE -> FOLD;
          case REBUTTAL -> CUT;
          case PREMISE -> PREMISE_RADIUS;
          case QUESTION -> Math.min(height / 2, PILL);
        });
  }

  Path path() {
    return Path.drawn(this::draw);
  }

  private void draw(Brush brush) {
    switch (role) {
      case CLAIM, NOTE, PREMISE, QUESTION -> brush.rounded(0, 0, width, height, corner);
      case EVIDENCE ->
          brush
              .move(0, 0)
              .line(width - corner, 0)
              .line(width, corner)
              .line(width, height)
              .line(0, height)
              .close();
      case REBUTTAL ->
          brush
              .move(corner, 0)
              .line(width - corner, 0)
              .line(width, corner)
              .line(width, height - corner)
              .line(width - corner, height)
              .line(corner, height)
              .line(0, height - corner)
              .line(0, corner)
              .close();
    }
  }

  /** The folded corner of a sheet of evidence. */
  Path fold() {
    return Path.drawn(
        b ->
            b.move(width - corner, 0)
                .line(width - corner, corner)
                .line(width, corner)
                .line(width - corner, 0)
                .close());
  }

  /** How far below its top corner the outline is, {@code x} from the left edge. */
  double inset(double x) {
    return switch (role) {
      case EVIDENCE -> 0;
      case REBUTTAL -> Math.max(0, corner - x);
      case CLAIM, NOTE, PREMISE, QUESTION ->
          x >= corner ? 0 : corner - Math.sqrt(corner * corner - (corner - x) * (corner - x));
    };
  }

  /** The left part of the card, cut off straight at {@code x}, which is less than a corner. */
  Path leftOf(double x) {
    double top = inset(x);
    return switch (role) {
      case EVIDENCE -> Path.drawn(b -> b.rectangle(0, 0, x, height));
      case REBUTTAL ->
          Path.drawn(
              b ->
                  b.move(x, top)
                      .line(0, corner)
                      .line(0, height - corner)
                      .line(x, height - top)
                      .close());
      case CLAIM, NOTE, PREMISE, QUESTION -> {
        double turn = Math.toDegrees(Math.acos((corner - Math.min(x, corner)) / corner));
        yield Path.drawn(
            b ->
                b.move(x, top)
                    .line(Math.min(x, corner), top)
                    .arc(corner, corner, corner, 180 + turn, -turn)
                    .line(0, height - corner)
                    .arc(corner, height - corner, corner, 180, -turn)
                    .line(x, height - top)
                    .close());
      }
    };
  }
}
