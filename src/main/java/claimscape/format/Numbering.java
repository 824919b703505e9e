package claimscape.format;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers what a file holds as if a hand had made it one after the other: statements in the order
 * of the file, and each relation has the number of the statement that was the last of its ends.
 * Formats list relations apart, often all of them last; numbered like that, even those between the
 * first statements would count as the newest of the map, which its layout does not heed yet.
 */
final class Numbering {
  private final Map<NodeId, Integer> numbers = new HashMap<>();
  private final Map<NodeId, List<Relation>> waiting = new HashMap<>();
  private final Map<RelationId, Integer> missing = new HashMap<>();
  private int last;

  Numbering(List<StatementId> statements, List<Relation> relations) {
    for (Relation relation : relations) {
      Set<NodeId> ends = new HashSet<>(relation.premises());
      ends.add(relation.target());
      missing.put(relation.id(), ends.size());
      ends.forEach(end -> waiting.computeIfAbsent(end, e -> new ArrayList<>()).add(relation));
    }
    for (StatementId statement : statements) {
      last++;
      add(statement);
    }
    // What ends at itself, or at nothing, waits for ever.
    relations.stream().filter(r -> !numbers.containsKey(r.id())).forEach(r -> add(r.id()));
  }

  private void add(NodeId first) {
    Deque<NodeId> there = new ArrayDeque<>(List.of(first));
    while (!there.isEmpty()) {
      NodeId node = there.pop();
      if (numbers.putIfAbsent(node, last) == null) {
        for (Relation relation : waiting.getOrDefault(node, List.of())) {
          if (missing.merge(relation.id(), -1, Integer::sum) == 0) {
            there.add(relation.id());
          }
        }
      }
    }
  }

  /** The creation number of a statement or a relation. */
  int of(NodeId node) {
    return Optional.ofNullable(numbers.get(node)).orElseThrow();
  }
}
