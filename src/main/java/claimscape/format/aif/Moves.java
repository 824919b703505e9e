package claimscape.format.aif;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The relations of a project as S-nodes: which can be said in AIF, and by which node. AIF has no
 * answers; a relation that ends at one is left out with it.
 */
final class Moves {
  private static final Comparator<Relation> BY_CREATION =
      Comparator.comparingInt(Relation::created).thenComparing(Relation::id);

  private final SequencedMap<RelationId, Relation> written = new LinkedHashMap<>();
  private final Map<RelationId, String> ids = new HashMap<>();
  private final Set<RelationId> branches = new HashSet<>();
  private final int left;

  Moves(Project project, AifKept kept) {
    Set<RelationId> unsaid = unsaid(project);
    left = unsaid.size();
    project.relations().values().stream()
        .filter(relation -> !unsaid.contains(relation.id()))
        .sorted(BY_CREATION)
        .forEach(relation -> written.put(relation.id(), relation));
    Set<String> taken = new HashSet<>();
    project.statements().keySet().forEach(id -> taken.add(id.value()));
    kept.nodes().stream()
        .filter(node -> node.became() == AifKept.Became.NOTHING)
        .forEach(node -> taken.add(node.row().id()));
    for (Relation relation : written.values()) {
      Optional<Relation> stem = stem(relation, kept);
      if (stem.isPresent()) {
        branches.add(relation.id());
      } else {
        ids.put(relation.id(), free(relation.id().value(), taken));
      }
    }
    for (RelationId branch : branches) {
      stem(relation(branch), kept).ifPresent(stem -> ids.put(branch, id(stem.id())));
    }
  }

  private static Set<RelationId> unsaid(Project project) {
    Set<RelationId> found = new HashSet<>();
    Deque<RelationId> open = new ArrayDeque<>();
    project.relations().values().stream()
        .filter(relation -> relation.kind() == RelationKind.ANSWERS)
        .forEach(relation -> open.add(relation.id()));
    while (!open.isEmpty()) {
      RelationId next = open.pop();
      if (found.add(next)) {
        project.referrers(next).stream()
            .flatMap(
                from -> from instanceof RelationId relation ? Stream.of(relation) : Stream.empty())
            .forEach(open::add);
      }
    }
    return found;
  }

  /**
   * The relation beside which this one stands as a further conclusion of one S-node. What bears on
   * such a node bears on its first conclusion, so a relation that something else bears on needs a
   * node of its own, and all do where the first conclusion is another by now. So does one that ends
   * where its stem does, or at the stem: a node has one edge to another, and none to itself.
   */
  private Optional<Relation> stem(Relation branch, AifKept kept) {
    return Optional.ofNullable(kept.branches().get(branch.id().value()))
        .flatMap(node -> Optional.ofNullable(written.get(new RelationId(node))))
        .filter(stem -> stem.kind() == branch.kind())
        .filter(stem -> stem.premises().equals(branch.premises()))
        .filter(stem -> stem.scheme().equals(branch.scheme()))
        .filter(stem -> kept.firstEnd(stem.id().value()).equals(stem.target().value()))
        .filter(stem -> !branch.target().equals(stem.target()))
        .filter(stem -> !branch.target().equals(stem.id()))
        .filter(stem -> !isMet(branch));
  }

  private boolean isMet(Relation branch) {
    return written.values().stream().anyMatch(one -> one.target().equals(branch.id()));
  }

  private static String free(String wished, Set<String> taken) {
    String id = wished;
    while (!taken.add(id)) {
      id += "s";
    }
    return id;
  }

  private Relation relation(RelationId id) {
    return Objects.requireNonNull(written.get(id));
  }

  /** The relations that can be said, as created. */
  List<Relation> written() {
    return List.copyOf(written.values());
  }

  /** Whether a relation can be said. */
  boolean says(RelationId id) {
    return written.containsKey(id);
  }

  /** How many cannot. */
  int left() {
    return left;
  }

  /** Whether a relation is one more conclusion of another's S-node. */
  boolean isBranch(RelationId id) {
    return branches.contains(id);
  }

  /** The node that says a relation. */
  String id(RelationId id) {
    return Objects.requireNonNull(ids.get(id));
  }

  /** The node of a statement, or that which says a relation. */
  String id(NodeId id) {
    return switch (id) {
      case StatementId statement -> statement.value();
      case RelationId relation -> id(relation);
    };
  }
}
