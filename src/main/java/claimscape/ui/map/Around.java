package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The statements around one: those that so many relations lead to, in whatever direction. */
final class Around {
  private Around() {}

  static SortedSet<StatementId> of(Project project, StatementId middle, int steps) {
    Map<StatementId, Set<StatementId>> beside = new HashMap<>();
    for (Relation relation : project.relations().values()) {
      Set<StatementId> ends = new HashSet<>(relation.premises());
      ends.addAll(ends(project, relation.target()));
      for (StatementId end : ends) {
        beside.computeIfAbsent(end, id -> new HashSet<>()).addAll(ends);
      }
    }
    SortedSet<StatementId> found = new TreeSet<>(List.of(middle));
    Set<StatementId> edge = Set.of(middle);
    for (int i = 0; i < steps; i++) {
      Set<StatementId> next = new HashSet<>();
      for (StatementId id : edge) {
        next.addAll(beside.getOrDefault(id, Set.of()));
      }
      next.removeAll(found);
      found.addAll(next);
      edge = next;
    }
    return found;
  }

  /** The statements that a target brings with it: itself, or the ends of the relation it is. */
  private static Set<StatementId> ends(Project project, NodeId target) {
    Set<StatementId> found = new HashSet<>();
    Set<RelationId> seen = new HashSet<>();
    NodeId at = target;
    while (at instanceof RelationId id && seen.add(id)) {
      Relation relation = project.relation(id).orElseThrow();
      found.addAll(relation.premises());
      at = relation.target();
    }
    if (at instanceof StatementId id) {
      found.add(id);
    }
    return found;
  }
}
