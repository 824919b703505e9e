package claimscape.format.aif;

import claimscape.argument.RelationKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of an AIF file as a graph: which nodes are statements, which S-nodes are relations, and
 * between what.
 *
 * <p>Statements are all I-nodes, and the L-nodes that an S-node touches. An S-node is an RA, CA or
 * MA; its premises are statements, its conclusions statements or other S-nodes that are relations.
 */
final class AifGraph {
  private final Map<String, AifNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<AifNode>> into = new LinkedHashMap<>();
  private final Map<String, List<AifNode>> outOf = new LinkedHashMap<>();
  private final Set<String> statements = new LinkedHashSet<>();
  private final Map<String, List<AifNode>> conclusions = new LinkedHashMap<>();

  private AifGraph() {}

  static AifGraph of(AifFile file) {
    AifGraph graph = new AifGraph();
    for (AifNode node : file.nodes()) {
      graph.nodes.put(node.id(), node);
      graph.into.put(node.id(), new ArrayList<>());
      graph.outOf.put(node.id(), new ArrayList<>());
    }
    for (AifEdge edge : file.edges()) {
      graph.join(edge);
    }
    for (AifNode node : file.nodes()) {
      if (node.isInformation() || (node.isLocution() && graph.touchesMove(node))) {
        graph.statements.add(node.id());
      }
    }
    graph.settle(file.nodes());
    return graph;
  }

  /** What a type of S-node means; nothing for all other types. */
  static Optional<RelationKind> kind(AifNode node) {
    return switch (node.type()) {
      case "RA" -> Optional.of(RelationKind.SUPPORTS);
      case "CA" -> Optional.of(RelationKind.ATTACKS);
      case "MA" -> Optional.of(RelationKind.RESTATES);
      default -> Optional.empty();
    };
  }

  private void join(AifEdge edge) {
    Optional<AifNode> from = node(edge.from());
    Optional<AifNode> to = node(edge.to());
    if (from.isPresent() && to.isPresent()) {
      outOf(edge.from()).add(to.get());
      into(edge.to()).add(from.get());
    }
  }

  private boolean touchesMove(AifNode node) {
    Predicate<AifNode> move = other -> kind(other).isPresent();
    return into(node.id()).stream().anyMatch(move) || outOf(node.id()).stream().anyMatch(move);
  }

  /**
   * Finds the S-nodes that are relations. One that leads only to S-nodes which are none is none
   * either, so the loss of one is passed on to those that lead to it.
   */
  private void settle(List<AifNode> all) {
    for (AifNode node : all) {
      if (kind(node).isPresent() && !premises(node).isEmpty()) {
        conclusions.put(node.id(), ends(node));
      }
    }
    Deque<AifNode> lost = new ArrayDeque<>();
    for (AifNode node : all) {
      boolean bare = kind(node).isPresent() && conclusionsOf(node.id()).isEmpty();
      if (bare) {
        lost.add(node);
      }
    }
    while (!lost.isEmpty()) {
      AifNode gone = lost.remove();
      conclusions.remove(gone.id());
      for (AifNode before : into(gone.id())) {
        List<AifNode> left = conclusionsOf(before.id());
        if (left.remove(gone) && left.isEmpty()) {
          lost.add(before);
        }
      }
    }
  }

  private List<AifNode> ends(AifNode move) {
    return new ArrayList<>(
        outOf(move.id()).stream()
            .filter(end -> isStatement(end) || kind(end).isPresent())
            .filter(end -> !end.equals(move))
            .distinct()
            .toList());
  }

  private List<AifNode> conclusionsOf(String id) {
    return Optional.ofNullable(conclusions.get(id)).orElseGet(ArrayList::new);
  }

  Optional<AifNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The nodes with an edge to this one, in the order of the edges. */
  List<AifNode> into(String id) {
    return Optional.ofNullable(into.get(id)).orElseGet(ArrayList::new);
  }

  /** The nodes to which this one has an edge, in the order of the edges. */
  List<AifNode> outOf(String id) {
    return Optional.ofNullable(outOf.get(id)).orElseGet(ArrayList::new);
  }

  boolean isStatement(AifNode node) {
    return statements.contains(node.id());
  }

  /** Whether an S-node has both its ends. */
  boolean isRelation(AifNode node) {
    return conclusions.containsKey(node.id());
  }

  /** The statements that an S-node starts from, each once. */
  List<AifNode> premises(AifNode move) {
    return into(move.id()).stream().filter(this::isStatement).distinct().toList();
  }

  /** What an S-node leads to, each once: statements, and S-nodes that are relations. */
  List<AifNode> conclusions(AifNode move) {
    return List.copyOf(conclusionsOf(move.id()));
  }

  /** Whether a relation says what this edge says. */
  boolean expresses(AifEdge edge) {
    Optional<AifNode> from = node(edge.from());
    Optional<AifNode> to = node(edge.to());
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    return isStatement(from.get())
        ? isRelation(to.get())
        : conclusionsOf(edge.from()).contains(to.get());
  }
}
