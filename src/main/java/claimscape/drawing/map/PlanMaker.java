package claimscape.drawing.map;

import claimscape.argument.Gone;
import claimscape.argument.NodeId;
import claimscape.argument.Pin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.Link;
import claimscape.layout.Past;
import claimscape.layout.Plan;
import claimscape.layout.Point;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of what is shown a plan to lay out: statements are boxes, relations are links. */
final class PlanMaker {
  /** Links of one kind may share a way to their target; those of another never do. */
  private static final List<RelationKind> KINDS = List.of(RelationKind.values());

  private final Project project;
  private final Shown shown;
  private final Map<StatementId, Integer> boxAt = new HashMap<>();
  private final Map<RelationId, Integer> linkAt = new HashMap<>();

  private PlanMaker(Project project, Shown shown) {
    this.project = project;
    this.shown = shown;
  }

  static Plan plan(Project project, Shown shown, Map<StatementId, Card> cards, MapOptions options) {
    return new PlanMaker(project, shown).plan(cards, options);
  }

  private Plan plan(Map<StatementId, Card> cards, MapOptions options) {
    Map<StatementId, Pin> pins = new HashMap<>();
    project.pins().forEach(pin -> pins.put(pin.statement(), pin));
    List<Box> boxes = new ArrayList<>();
    for (Statement statement : shown.statements()) {
      Card card = Easel.card(cards, statement.id());
      Optional<Point> pinned =
          Optional.ofNullable(pins.get(statement.id()))
              .map(pin -> new Point(pin.x(), pin.y() - card.above()));
      boxAt.put(statement.id(), boxes.size());
      boxes.add(new Box(card.width(), card.roomHeight(), statement.created(), pinned));
    }
    for (Relation relation : shown.relations()) {
      linkAt.put(relation.id(), linkAt.size());
    }
    List<Link> links = new ArrayList<>();
    for (Relation relation : shown.relations()) {
      links.add(
          link(relation.premises(), relation.target(), relation.created(), relation.kind())
              .orElseThrow(() -> new IllegalStateException("not on the map: " + relation)));
    }
    Past past = shown.isWhole(project) ? past() : Past.NONE;
    return new Plan(boxes, links, options.direction(), options.proportion(), past);
  }

  /** A link whose ends are known; it comes from those premises that are. */
  private Optional<Link> link(
      List<StatementId> premises, NodeId target, int created, RelationKind kind) {
    List<Integer> sources = premises.stream().filter(boxAt::containsKey).map(boxAt::get).toList();
    Optional<End> end =
        switch (target) {
          case StatementId id -> Optional.ofNullable(boxAt.get(id)).map(End.ToBox::new);
          case RelationId id -> Optional.ofNullable(linkAt.get(id)).map(End.ToLink::new);
        };
    return sources.isEmpty()
        ? Optional.empty()
        : end.map(e -> new Link(sources, e, created, KINDS.indexOf(kind)));
  }

  /** What was deleted; of a link those whose ends are known, be it as deleted ones. */
  private Past past() {
    List<Past.GoneBox> boxes = new ArrayList<>();
    for (Gone gone : project.header().gone()) {
      if (gone instanceof Gone.OfStatement(StatementId id, int created, int at)
          && boxAt.putIfAbsent(id, shown.statements().size() + boxes.size()) == null) {
        boxes.add(new Past.GoneBox(created, at));
      }
    }
    List<Past.GoneLink> links = new ArrayList<>();
    for (Gone.OfRelation gone : goneRelations()) {
      link(gone.premises(), gone.target(), gone.created(), RelationKind.SUPPORTS)
          .ifPresent(
              link -> {
                linkAt.putIfAbsent(gone.id(), shown.relations().size() + links.size());
                links.add(new Past.GoneLink(link, gone.at()));
              });
    }
    return new Past(boxes, links);
  }

  /** As they were made, so that a link onto a link comes after it. */
  private List<Gone.OfRelation> goneRelations() {
    return project.header().gone().stream()
        .filter(Gone.OfRelation.class::isInstance)
        .map(Gone.OfRelation.class::cast)
        .sorted(
            Comparator.comparingInt(Gone.OfRelation::created).thenComparing(Gone.OfRelation::id))
        .toList();
  }
}
