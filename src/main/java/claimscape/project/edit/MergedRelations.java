package claimscape.project.edit;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The relations of two statements that become one. Those of the other come to the one kept; two
 * that then say the same become one, and nothing that either of them said is lost.
 */
final class MergedRelations {
  private final Project project;
  private final StatementId kept;
  private final StatementId other;

  MergedRelations(Project project, StatementId kept, StatementId other) {
    this.project = project;
    this.kept = kept;
    this.other = other;
  }

  /**
   * Whether no link holds the two apart: neither argues for or against the other, nor about a link
   * of the other. At most they restate each other, undisputed.
   */
  boolean fit() {
    return Stream.concat(ending(project, kept), ending(project, other))
        .filter(relation -> bears(relation, kept, other) || bears(relation, other, kept))
        .allMatch(this::restates);
  }

  private boolean restates(Relation relation) {
    return relation.kind() == RelationKind.RESTATES
        && relation.target() instanceof StatementId
        && !relation.linked()
        && project.referrers(relation.id()).isEmpty();
  }

  /** Whether a relation leads from the one to the other, or to a relation that the other ends. */
  private boolean bears(Relation relation, StatementId from, StatementId to) {
    return relation.premises().contains(from)
        && switch (relation.target()) {
          case StatementId target -> target.equals(to);
          case RelationId onto ->
              project
                  .relation(onto)
                  .filter(r -> r.premises().contains(to) || r.target().equals(to))
                  .isPresent();
        };
  }

  private List<RelationId> between() {
    return ending(project, other)
        .filter(relation -> bears(relation, kept, other) || bears(relation, other, kept))
        .map(Relation::id)
        .toList();
  }

  private static Stream<Relation> ending(Project project, NodeId node) {
    return project.referrers(node).stream()
        .filter(RelationId.class::isInstance)
        .flatMap(id -> project.relation((RelationId) id).stream());
  }

  /** Leads every relation of the other to the one kept. */
  void move(Draft draft) {
    between().forEach(draft::remove);
    Deque<RelationId> moved = new ArrayDeque<>();
    for (Relation relation : ending(draft.now(), other).toList()) {
      Set<StatementId> premises = new LinkedHashSet<>();
      relation.premises().forEach(id -> premises.add(id.equals(other) ? kept : id));
      NodeId target = relation.target().equals(other) ? kept : relation.target();
      draft.put(relation.withEnds(List.copyOf(premises), target));
      moved.add(relation.id());
    }
    while (!moved.isEmpty()) {
      // What ends on a relation that went ends on its twin, and may have a twin there itself.
      draft.now().relation(moved.pop()).ifPresent(relation -> join(draft, relation, moved));
    }
  }

  private static void join(Draft draft, Relation moved, Deque<RelationId> open) {
    Optional<Relation> found =
        ending(draft.now(), moved.target())
            .filter(near -> !near.id().equals(moved.id()) && alike(near, moved))
            .min(Comparator.comparingInt(Relation::created).thenComparing(Relation::id));
    if (found.isEmpty()) {
      return;
    }
    boolean older = moved.created() < found.get().created();
    Relation first = older ? moved : found.get();
    Relation second = older ? found.get() : moved;
    for (Relation onto : ending(draft.now(), second.id()).toList()) {
      draft.put(onto.withEnds(onto.premises(), first.id()));
      open.add(onto.id());
    }
    draft.put(
        first.described(
            first.drawnBy(),
            either(first.scheme(), second.scheme()),
            first.strength().or(second::strength),
            either(first.warrant(), second.warrant()),
            either(first.note(), second.note())));
    draft.remove(second.id());
    open.add(first.id());
  }

  /** Whether two relations say nothing that the other contradicts. */
  private static boolean alike(Relation one, Relation two) {
    return one.kind() == two.kind()
        && one.target().equals(two.target())
        && Set.copyOf(one.premises()).equals(Set.copyOf(two.premises()))
        && one.answer().equals(two.answer())
        && one.drawnBy().equals(two.drawnBy())
        && agree(one.scheme(), two.scheme())
        && agree(one.warrant(), two.warrant())
        && agree(one.note(), two.note())
        && (one.strength().isEmpty()
            || two.strength().isEmpty()
            || one.strength().equals(two.strength()));
  }

  private static boolean agree(String one, String two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private static String either(String one, String two) {
    return one.isEmpty() ? two : one;
  }
}
