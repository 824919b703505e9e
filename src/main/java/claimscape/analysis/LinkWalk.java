package claimscape.analysis;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.graph.ArgumentGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A walk over all links of a map that comes to each once: down every branch from what bears on
 * nothing else, a link before what is said about it, and that before what its premises rest on.
 * What goes round in a circle is entered at its oldest statement. After the last comes the first.
 */
public final class LinkWalk {
  private final ArgumentGraph graph;
  private final List<RelationId> links = new ArrayList<>();
  private final Map<RelationId, Integer> places = new HashMap<>();
  private final Set<NodeId> seen = new HashSet<>();

  private LinkWalk(ArgumentGraph graph) {
    this.graph = graph;
    graph.roots().forEach(root -> from(root.id()));
    graph.project().statements().values().stream()
        .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
        .forEach(statement -> from(statement.id()));
    // Links that end at one another in a circle hang on no statement.
    graph.project().relations().values().stream()
        .sorted(Comparator.comparingInt(Relation::created).thenComparing(Relation::id))
        .forEach(relation -> from(relation.id()));
  }

  public static LinkWalk of(ArgumentGraph graph) {
    return new LinkWalk(graph);
  }

  private void from(NodeId start) {
    Deque<NodeId> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      NodeId node = open.pop();
      if (seen.add(node)) {
        if (node instanceof RelationId id) {
          places.put(id, links.size());
          links.add(id);
        }
        after(node).reversed().forEach(open::push);
      }
    }
  }

  /** What the walk goes on to from a node: what is said about it, then what it rests on. */
  private List<NodeId> after(NodeId node) {
    List<NodeId> next = new ArrayList<>();
    graph.into(node).stream().map(Relation::id).forEach(next::add);
    if (node instanceof RelationId id) {
      graph.project().relation(id).map(Relation::premises).ifPresent(next::addAll);
    }
    return next;
  }

  /** All links, in the order of the walk. */
  public List<RelationId> links() {
    return List.copyOf(links);
  }

  /** Where a link comes in the walk, from 0. */
  public Optional<Integer> place(RelationId link) {
    return Optional.ofNullable(places.get(link));
  }

  /** The link so many steps on, or back; the first where there is none to begin from. */
  public Optional<RelationId> step(Optional<RelationId> from, int by) {
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            from.flatMap(this::place)
                .map(at -> links.get(Math.floorMod(at + by, links.size())))
                .orElse(links.getFirst()));
  }
}
