package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.graph.ArgumentGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks the map by arrow keys along its relations. Up goes from a premise to its relation's target
 * by way of the relation, down from a node to what bears on it, left and right between the nodes
 * that bear on the same one. From the roots, left and right go to the other roots. So every
 * statement and every relation is reached.
 */
public final class Walk {
  private final ArgumentGraph graph;

  public Walk(ArgumentGraph graph) {
    this.graph = graph;
  }

  /** The direction of a step, as a reader sees the map. */
  public enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  /** Where a step leads; nowhere at an end of the map. */
  public Optional<NodeId> from(NodeId at, Step step) {
    if (!graph.holds(at)) {
      return Optional.empty();
    }
    return switch (step) {
      case UP -> above(at);
      case DOWN -> below(at);
      case LEFT -> beside(at, -1);
      case RIGHT -> beside(at, 1);
    };
  }

  /** The first root of the map: where Home leads. */
  public Optional<NodeId> home() {
    return roots().stream().findFirst();
  }

  private Optional<NodeId> above(NodeId at) {
    return switch (at) {
      case StatementId statement -> graph.outOf(statement).stream().findFirst().map(Relation::id);
      case RelationId relation -> graph.project().relation(relation).map(Relation::target);
    };
  }

  private Optional<NodeId> below(NodeId at) {
    Optional<NodeId> into = graph.into(at).stream().findFirst().map(Relation::id);
    return switch (at) {
      case StatementId statement -> into;
      case RelationId relation ->
          graph.project().relation(relation).map(found -> found.premises().getFirst());
    };
  }

  private Optional<NodeId> beside(NodeId at, int by) {
    List<NodeId> row = row(at);
    int next = row.indexOf(at) + by;
    return next < 0 || next >= row.size() ? Optional.empty() : Optional.of(row.get(next));
  }

  /** The nodes among which left and right move, in the order of the map. */
  private List<NodeId> row(NodeId at) {
    return switch (at) {
      case StatementId statement ->
          graph.outOf(statement).stream().findFirst().map(this::premises).orElseGet(this::roots);
      case RelationId relation ->
          graph
              .project()
              .relation(relation)
              .map(found -> relations(found.target(), found))
              .orElse(List.of());
    };
  }

  /** A relation's premises, then, as the end of the row, the relations that end on it. */
  private List<NodeId> premises(Relation relation) {
    List<NodeId> row = new ArrayList<>(relation.premises());
    graph.into(relation.id()).forEach(onto -> row.add(onto.id()));
    return row;
  }

  private List<NodeId> relations(NodeId target, Relation from) {
    if (target instanceof RelationId onto) {
      return graph.project().relation(onto).map(this::premises).orElse(List.of(from.id()));
    }
    return graph.into(target).stream().<NodeId>map(Relation::id).toList();
  }

  private List<NodeId> roots() {
    return graph.roots().stream().<NodeId>map(root -> root.id()).toList();
  }
}
