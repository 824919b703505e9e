package claimscape.drawing.map;

import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.layout.Route;
import claimscape.project.Project;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** From which sources the ends of a relation come, and so whether it leads between sources. */
final class Provenance {
  private final Project project;
  private final Map<StatementId, NavigableSet<SourceId>> known = new HashMap<>();

  Provenance(Project project) {
    this.project = project;
  }

  /** A relation with its way, told apart by where its ends come from. */
  Connection connect(Relation relation, Route route) {
    NavigableSet<SourceId> from = of(relation.premises());
    NavigableSet<SourceId> to =
        switch (relation.target()) {
          case StatementId id -> of(List.of(id));
          case RelationId id -> of(project.relation(id).map(Relation::premises).orElse(List.of()));
        };
    boolean textual = !from.isEmpty() && !to.isEmpty();
    return new Connection(
        relation,
        route,
        textual && Collections.disjoint(from, to),
        textual && relation.drawnBy() instanceof DrawnBy.Analyst);
  }

  private NavigableSet<SourceId> of(List<? extends NodeId> statements) {
    NavigableSet<SourceId> all = new TreeSet<>();
    for (NodeId node : statements) {
      if (node instanceof StatementId id) {
        all.addAll(known.computeIfAbsent(id, this::sources));
      }
    }
    return all;
  }

  private NavigableSet<SourceId> sources(StatementId id) {
    NavigableSet<SourceId> found = new TreeSet<>();
    project.passagesOf(id).stream().map(Passage::source).forEach(found::add);
    project
        .statement(id)
        .filter(statement -> statement.origin() instanceof Origin.Implicit)
        .ifPresent(statement -> found.add(((Origin.Implicit) statement.origin()).source()));
    return found;
  }
}
