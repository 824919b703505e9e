package claimscape.drawing.map;

import claimscape.argument.DrawnBy;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.drawing.Brush;
import claimscape.drawing.Dash;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.layout.Point;
import claimscape.layout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws the marks of one relation along its way. */
final class LinkMaker {
  private static final double RING_AT = 4;
  private static final double RING_REACH = 7;
  private static final double JUNCTION_GAP = 5;
  private static final double HALO = 2;

  private static final RelationId SAMPLE = new RelationId("sample");
  private static final StatementId SAMPLE_END = new StatementId("sample");

  private LinkMaker() {}

  /**
   * The marks of a connection.
   *
   * @param crossings the points in which it passes over lines that were drawn before it
   */
  static List<Mark> marks(Connection connection, List<Crossings.Pass> crossings) {
    List<Mark> marks = new ArrayList<>();
    List<Polyline> ways = connection.ways();
    if (ways.isEmpty()) {
      return marks;
    }
    Tone tone = connection.tone();
    RelationKind kind = connection.relation().kind();
    double junction = connection.onRelation() ? JUNCTION_GAP - Ends.stop(kind) / 2 : 0;
    Polyline last = ways.getLast().shortened(Math.max(0, junction));
    for (Crossings.Pass pass : crossings) {
      marks.add(halo(pass, connection.width()));
    }
    Consumer<Brush> lines =
        brush -> {
          for (int i = 0; i < ways.size(); i++) {
            boolean end = i == ways.size() - 1;
            boolean start = i < connection.route().branches().size();
            Polyline way = end ? last.shortened(Ends.stop(kind)) : ways.get(i);
            double cut = start && connection.byAnalyst() ? RING_REACH : 0;
            way.reversed().shortened(cut).reversed().draw(brush);
          }
        };
    Path path = Path.drawn(lines);
    Dash dash = kind == RelationKind.ATTACKS ? Dash.ATTACK : Dash.NONE;
    marks.add(
        Mark.Shape.stroked(Part.LINE, new Stroke(tone, connection.width(), dash, false), path));
    if (kind == RelationKind.RESTATES) {
      marks.add(Mark.Shape.stroked(Part.HALO, Stroke.of(Ink.PAGE, connection.width() - 2), path));
    }
    Ends.of(kind, last, tone).ifPresent(marks::add);
    if (connection.byAnalyst()) {
      for (int i = 0; i < connection.route().branches().size() && i < ways.size(); i++) {
        marks.add(Ends.ring(ways.get(i).reversed().before(RING_AT), tone));
      }
    }
    if (connection.onRelation()) {
      marks.add(Ends.ring(ways.getLast().end(), Tone.of(Ink.LINK)));
    }
    return marks;
  }

  /** A single straight link of a kind, as a legend shows it. */
  static List<Mark> marks(Polyline way, RelationKind kind, boolean byAnalyst) {
    Relation relation =
        Relation.of(SAMPLE, 0, kind, List.of(SAMPLE_END), SAMPLE_END, new DrawnBy.Analyst());
    Route route = new Route(List.of(way.points()), List.of(), Optional.empty());
    return marks(new Connection(relation, route, false, byAnalyst), List.of());
  }

  private static Mark halo(Crossings.Pass pass, double width) {
    Point at = pass.at();
    double half = pass.reach();
    double dx = pass.upright() ? 0 : half;
    double dy = pass.upright() ? half : 0;
    return Mark.Shape.stroked(
        Part.HALO,
        Stroke.of(Ink.PAGE, width + 2 * HALO),
        Path.drawn(b -> b.move(at.x() - dx, at.y() - dy).line(at.x() + dx, at.y() + dy)));
  }
}
