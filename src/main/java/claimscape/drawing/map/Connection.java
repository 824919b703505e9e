package claimscape.drawing.map;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.drawing.Ink;
import claimscape.drawing.Tone;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation with its way on the sheet.
 *
 * @param between whether it leads from one source to another
 * @param byAnalyst whether the reader of the texts connected what stands in them
 */
record Connection(Relation relation, Route route, boolean between, boolean byAnalyst) {
  private static final double FAINT = .6;

  /** The ways to draw: one for a single premise, else a branch for each and the trunk. */
  List<Polyline> ways() {
    Polyline trunk = Polyline.over(route.trunk());
    if (route.branches().size() == 1) {
      Polyline branch = Polyline.over(route.branches().getFirst());
      return List.of(trunk.drawable() ? branch.then(trunk) : branch);
    }
    List<Polyline> ways = new ArrayList<>();
    route.branches().forEach(branch -> ways.add(Polyline.over(branch)));
    if (trunk.drawable()) {
      ways.add(trunk);
    }
    return ways.stream().filter(Polyline::drawable).toList();
  }

  /** Whether it ends on another relation: an undercut or an underpin. */
  boolean onRelation() {
    return relation.target() instanceof RelationId;
  }

  Tone tone() {
    Ink ink = relation.kind() == RelationKind.ATTACKS ? Ink.REBUTTAL : Ink.LINK;
    return new Tone(ink, between ? FAINT : 1);
  }

  double width() {
    return switch (relation.kind()) {
      case SUPPORTS, ATTACKS -> between ? 1 : 1.5;
      case ANSWERS -> 1;
      case RESTATES -> 4;
    };
  }

  /** Around all of its ways, with room for heads and rings. */
  Rect bounds() {
    List<Point> all = new ArrayList<>(route.trunk());
    route.branches().forEach(all::addAll);
    double left = all.stream().mapToDouble(Point::x).min().orElse(0);
    double right = all.stream().mapToDouble(Point::x).max().orElse(0);
    double top = all.stream().mapToDouble(Point::y).min().orElse(0);
    double bottom = all.stream().mapToDouble(Point::y).max().orElse(0);
    double room = 8;
    return new Rect(left - room, top - room, right - left + 2 * room, bottom - top + 2 * room);
  }
}
