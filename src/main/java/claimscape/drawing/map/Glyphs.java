package claimscape.drawing.map;

import claimscape.argument.Role;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;

/** The sign of each role, drawn as a path in a square: disc, square, diamond, triangle, ?, pen. */
public final class Glyphs {
  private Glyphs() {}

  /**
   * The glyph of a role.
   *
   * @param x the left edge of its square
   * @param y the top edge of its square
   * @param size of the square, px; 10 on a card
   */
  public static Mark of(Role role, double x, double y, double size) {
    double u = size / 10;
    double cx = x + size / 2;
    double cy = y + size / 2;
    Ink ink = Ink.of(role);
    return switch (role) {
      case CLAIM -> filled(ink, Path.drawn(b -> b.circle(cx, cy, 4.6 * u)));
      case EVIDENCE ->
          filled(ink, Path.drawn(b -> b.rectangle(cx - 4.1 * u, cy - 4.1 * u, 8.2 * u, 8.2 * u)));
      case REBUTTAL ->
          filled(
              ink,
              Path.drawn(
                  b ->
                      b.move(cx, cy - 5.2 * u)
                          .line(cx + 5.2 * u, cy)
                          .line(cx, cy + 5.2 * u)
                          .line(cx - 5.2 * u, cy)
                          .close()));
      case PREMISE ->
          filled(
              ink,
              Path.drawn(
                  b ->
                      b.move(cx, cy - 4.5 * u)
                          .line(cx + 5 * u, cy + 4.2 * u)
                          .line(cx - 5 * u, cy + 4.2 * u)
                          .close()));
      case QUESTION -> question(ink, cx, cy, u);
      case NOTE -> pen(ink, cx, cy, u);
    };
  }

  private static Mark filled(Ink ink, Path path) {
    return Mark.Shape.filled(Part.GLYPH, ink, path);
  }

  private static Mark question(Ink ink, double cx, double cy, double u) {
    return Mark.Shape.stroked(
        Part.GLYPH,
        Stroke.of(ink, 1.9 * u).rounded(),
        Path.drawn(
            b ->
                b.move(cx - 2.6 * u, cy - 2.2 * u)
                    .arc(cx, cy - 2.2 * u, 2.6 * u, 180, 230)
                    .cubic(cx + 0.6 * u, cy + 0.6 * u, cx, cy + 0.9 * u, cx, cy + 1.8 * u)
                    .move(cx, cy + 4.5 * u)
                    .line(cx, cy + 4.55 * u)));
  }

  private static Mark pen(Ink ink, double cx, double cy, double u) {
    return Mark.Shape.stroked(
        Part.GLYPH,
        Stroke.of(ink, 1.3 * u).rounded(),
        Path.drawn(
            b ->
                b.move(cx - 4.3 * u, cy + 4.3 * u)
                    .line(cx - 3.6 * u, cy + 1.3 * u)
                    .line(cx + 2 * u, cy - 4.3 * u)
                    .line(cx + 4.3 * u, cy - 2 * u)
                    .line(cx - 1.3 * u, cy + 3.6 * u)
                    .close()
                    .move(cx + 0.5 * u, cy - 2.8 * u)
                    .line(cx + 2.8 * u, cy - 0.5 * u)));
  }
}
