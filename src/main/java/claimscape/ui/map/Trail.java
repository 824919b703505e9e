package claimscape.ui.map;

import claimscape.argument.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The nodes that were visited, to go back and forward among. */
final class Trail {
  private static final int REMEMBERED = 200;

  private final List<NodeId> nodes = new ArrayList<>();
  private int at = -1;

  /** Remembers a visit; what lay ahead is forgotten. */
  void visit(NodeId node) {
    if (at >= 0 && nodes.get(at).equals(node)) {
      return;
    }
    nodes.subList(at + 1, nodes.size()).clear();
    nodes.add(node);
    if (nodes.size() > REMEMBERED) {
      nodes.removeFirst();
    }
    at = nodes.size() - 1;
  }

  /** The node visited before that is still there. */
  Optional<NodeId> back(Predicate<NodeId> there) {
    return go(-1, there);
  }

  Optional<NodeId> forward(Predicate<NodeId> there) {
    return go(1, there);
  }

  private Optional<NodeId> go(int by, Predicate<NodeId> there) {
    for (int next = at + by; next >= 0 && next < nodes.size(); next += by) {
      if (there.test(nodes.get(next))) {
        at = next;
        return Optional.of(nodes.get(next));
      }
    }
    return Optional.empty();
  }
}
