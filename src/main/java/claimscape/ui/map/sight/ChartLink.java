package claimscape.ui.map.sight;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.layout.Point;
import claimscape.layout.Route;
import java.util.List;
import java.util.Optional;

/**
 * A relation's arrow as it runs over the sheet.
 *
 * @param relation with the premises that are on the map, one for each branch of the route
 * @param group its marks
 */
public record ChartLink(Relation relation, Group group, Route route) implements Piece {
  private static final double GRIP = 18;

  public RelationId id() {
    return relation.id();
  }

  public RelationKind kind() {
    return relation.kind();
  }

  /** Whether words or copies of cards stand beside its line, as in some notations. */
  boolean bears() {
    return group.marks().stream().anyMatch(Mark.Words.class::isInstance);
  }

  /** Whether its line is faint until something wakes it. */
  public boolean faint() {
    return group.marks().stream()
        .anyMatch(
            mark ->
                mark instanceof Mark.Shape shape
                    && shape.part() == Part.LINE
                    && shape.stroke().filter(stroke -> stroke.tone().opacity() < 1).isPresent());
  }

  /** Whether one of its ends is so near that both could not be told apart. */
  boolean endsNear(Point place) {
    return near(route.end(), place)
        || route.branches().stream().anyMatch(branch -> near(branch.getFirst(), place));
  }

  private static boolean near(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y()) < 11;
  }

  /** A nearest place on the link. */
  record Found(double distance, Hit.OnLink hit) {}

  /** The place on the link that is nearest to one on the sheet. */
  Optional<Found> nearest(double x, double y) {
    double trunk = Ways.length(route.trunk());
    Optional<Found> best = Optional.empty();
    for (int i = 0; i < route.branches().size(); i++) {
      List<Point> branch = route.branches().get(i);
      Ways.Nearest near = Ways.nearest(branch, x, y);
      double length = Ways.length(branch) + trunk;
      best = nearer(best, found(near, near.along(), length, premise(i)));
    }
    Ways.Nearest near = Ways.nearest(route.trunk(), x, y);
    double before = Ways.length(route.branches().getFirst());
    Optional<StatementId> only = route.branches().size() == 1 ? premise(0) : Optional.empty();
    return nearer(best, found(near, before + near.along(), before + trunk, only));
  }

  private Optional<StatementId> premise(int branch) {
    return relation.premises().stream().skip(branch).findFirst();
  }

  private static Optional<Found> nearer(Optional<Found> one, Found other) {
    return one.filter(found -> found.distance() <= other.distance()).or(() -> Optional.of(other));
  }

  private Found found(
      Ways.Nearest near, double along, double length, Optional<StatementId> premise) {
    double reach = Math.min(GRIP, length / 3);
    Hit.Grip grip = Hit.Grip.MIDDLE;
    if (length - along <= reach) {
      grip = Hit.Grip.END;
    } else if (along <= reach && premise.isPresent()) {
      grip = Hit.Grip.START;
    }
    double share = length == 0 ? 1 : along / length;
    return new Found(near.distance(), new Hit.OnLink(id(), share, premise, grip));
  }

  /** The middle of the straight piece that leads to the head, where words about it stand. */
  public Point wordsAt() {
    List<Point> way = Ways.whole(route);
    Point best = way.getLast();
    double longest = -1;
    for (int i = 1; i < way.size(); i++) {
      Point a = way.get(i - 1);
      Point b = way.get(i);
      double length = Math.abs(a.x() - b.x()) * 2 + Math.abs(a.y() - b.y());
      if (length > longest) {
        longest = length;
        best = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
      }
    }
    return best;
  }
}
