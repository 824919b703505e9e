package claimscape.project.edit;

import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Says who draws a relation where the user does not: an author within one source. */
final class Drawer {
  private Drawer() {}

  static DrawnBy of(Project project, List<StatementId> premises, NodeId target) {
    NavigableSet<SourceId> shared = sources(project, target);
    for (StatementId premise : premises) {
      shared.retainAll(sources(project, premise));
    }
    return shared.isEmpty() ? new DrawnBy.Analyst() : new DrawnBy.Author(Optional.empty());
  }

  /** A relation with other ends; who draws it follows them where nobody else was named. */
  static Relation reEnded(
      Project project, Relation old, List<StatementId> premises, NodeId target) {
    boolean unnamed = old.drawnBy().equals(of(project, old.premises(), old.target()));
    DrawnBy drawer = unnamed ? of(project, premises, target) : old.drawnBy();
    return old.withEnds(premises, target)
        .described(drawer, old.scheme(), old.strength(), old.warrant(), old.note());
  }

  private static NavigableSet<SourceId> sources(Project project, NodeId node) {
    NavigableSet<SourceId> found = new TreeSet<>();
    switch (node) {
      case StatementId statement -> add(project, statement, found);
      case RelationId relation ->
          project.relation(relation).map(Relation::premises).stream()
              .flatMap(List::stream)
              .forEach(premise -> add(project, premise, found));
    }
    return found;
  }

  private static void add(Project project, StatementId statement, NavigableSet<SourceId> found) {
    project.passagesOf(statement).stream().map(Passage::source).forEach(found::add);
    project
        .statement(statement)
        .filter(made -> made.origin() instanceof Origin.Implicit)
        .ifPresent(made -> found.add(((Origin.Implicit) made.origin()).source()));
  }
}
