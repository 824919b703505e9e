package claimscape.drawing.map;

import claimscape.argument.RelationKind;
import claimscape.drawing.Dash;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.layout.Point;
import java.util.Optional;

/** What a link ends in: a filled head, a bar, a disc, or nothing. */
final class Ends {
  private static final double HEAD = 8.5;
  private static final double HEAD_HALF = 4;
  private static final double BAR_HALF = 6;
  private static final double BAR = 2.25;
  private static final double DISC = 3.5;
  private static final double RING = 3;
  private static final double RING_WIDTH = 1.25;

  private Ends() {}

  /** How far before the end of its way the line of a link stops. */
  static double stop(RelationKind kind) {
    return switch (kind) {
      case SUPPORTS -> HEAD - 1;
      case ATTACKS -> BAR / 2 + .5;
      case RESTATES -> 0;
      case ANSWERS -> DISC;
    };
  }

  static Optional<Mark> of(RelationKind kind, Polyline way, Tone tone) {
    Point end = way.end();
    Point to = way.heading();
    return switch (kind) {
      case SUPPORTS -> Optional.of(head(end, to, tone));
      case ATTACKS -> Optional.of(bar(way.before(BAR / 2 + .5), to, tone));
      case RESTATES -> Optional.empty();
      case ANSWERS ->
          Optional.of(
              new Mark.Shape(
                  Part.HEAD,
                  Path.drawn(b -> b.circle(end.x() - to.x() * DISC, end.y() - to.y() * DISC, DISC)),
                  Optional.of(tone),
                  Optional.empty()));
    };
  }

  private static Mark head(Point end, Point to, Tone tone) {
    double x = end.x() - to.x() * HEAD;
    double y = end.y() - to.y() * HEAD;
    return new Mark.Shape(
        Part.HEAD,
        Path.drawn(
            b ->
                b.move(end.x(), end.y())
                    .line(x - to.y() * HEAD_HALF, y + to.x() * HEAD_HALF)
                    .line(x + to.y() * HEAD_HALF, y - to.x() * HEAD_HALF)
                    .close()),
        Optional.of(tone),
        Optional.empty());
  }

  private static Mark bar(Point at, Point to, Tone tone) {
    return Mark.Shape.stroked(
        Part.HEAD,
        new Stroke(tone, BAR, Dash.NONE, false),
        Path.drawn(
            b ->
                b.move(at.x() - to.y() * BAR_HALF, at.y() + to.x() * BAR_HALF)
                    .line(at.x() + to.y() * BAR_HALF, at.y() - to.x() * BAR_HALF)));
  }

  /** An open ring: where the analyst's link starts, and where a link ends on another. */
  static Mark ring(Point at, Tone tone) {
    return new Mark.Shape(
        Part.RING,
        Path.drawn(b -> b.circle(at.x(), at.y(), RING)),
        Optional.of(Tone.of(Ink.PAGE)),
        Optional.of(new Stroke(tone, RING_WIDTH, Dash.NONE, false)));
  }
}
