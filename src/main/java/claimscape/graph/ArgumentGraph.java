package claimscape.graph;

import claimscape.argument.Entry;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Change;
import claimscape.project.Diff;
import claimscape.project.Project;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * The arguments of a project as a directed graph. Statements and relations are both vertices: an
 * arc runs from each premise to its relation, and from each relation to its target. So linked
 * premises and undercuts need no special case, and the algorithms of JGraphT serve directly.
 *
 * <p>The graph follows the project by {@link #follow}, in time proportional to the diff, and is
 * never rebuilt. It is not thread-safe. Architecture invariant: nothing here hangs on a cycle.
 */
public final class ArgumentGraph {
  private static final Comparator<Relation> BY_CREATION =
      Comparator.comparingInt(Relation::created).thenComparing(Relation::id);

  private final Graph<NodeId, Arc> graph = new DirectedPseudograph<>(Arc.class);
  private Project project;

  private ArgumentGraph(Project project) {
    this.project = project;
  }

  /** The graph of a project, built afresh. */
  public static ArgumentGraph of(Project project) {
    ArgumentGraph made = new ArgumentGraph(project);
    made.project.statements().keySet().forEach(made.graph::addVertex);
    made.project.relations().keySet().forEach(made.graph::addVertex);
    made.project.relations().values().forEach(made::draw);
    return made;
  }

  /** Takes the changes over that led to this project. */
  public void follow(Project after, Diff diff) {
    for (Change change : diff.changes()) {
      before(change).ifPresent(this::erase);
    }
    for (Change change : diff.changes()) {
      if (change instanceof Change.Removed && change.id() instanceof NodeId node) {
        graph.removeVertex(node);
      } else if (change.id() instanceof NodeId node) {
        graph.addVertex(node);
      }
    }
    for (Change change : diff.changes()) {
      after(change).ifPresent(this::draw);
    }
    project = after;
  }

  private static Optional<Relation> before(Change change) {
    return switch (change) {
      case Change.Added added -> Optional.empty();
      case Change.Updated updated -> relation(updated.before());
      case Change.Removed removed -> relation(removed.before());
    };
  }

  private static Optional<Relation> after(Change change) {
    return switch (change) {
      case Change.Added added -> relation(added.after());
      case Change.Updated updated -> relation(updated.after());
      case Change.Removed removed -> Optional.empty();
    };
  }

  private static Optional<Relation> relation(Entry entry) {
    return entry instanceof Relation relation ? Optional.of(relation) : Optional.empty();
  }

  private void draw(Relation relation) {
    for (StatementId premise : relation.premises()) {
      graph.addEdge(premise, relation.id(), new Arc(premise, relation.id()));
    }
    graph.addEdge(relation.id(), relation.target(), new Arc(relation.id(), relation.target()));
  }

  private void erase(Relation relation) {
    graph.removeAllEdges(
        List.copyOf(
            graph.incomingEdgesOf(relation.id()).stream()
                .filter(arc -> arc.from() instanceof StatementId)
                .toList()));
    graph.removeAllEdges(List.copyOf(graph.outgoingEdgesOf(relation.id())));
  }

  /** The project that this graph shows. */
  public Project project() {
    return project;
  }

  /** The relations that end at a node, in the order in which they were made. */
  public List<Relation> into(NodeId node) {
    return relations(
        graph.incomingEdgesOf(node).stream()
            .map(Arc::from)
            .filter(RelationId.class::isInstance)
            .toList());
  }

  /** The relations that a statement is a premise of, in the order in which they were made. */
  public List<Relation> outOf(StatementId statement) {
    return relations(graph.outgoingEdgesOf(statement).stream().map(Arc::to).toList());
  }

  private List<Relation> relations(Collection<NodeId> nodes) {
    return nodes.stream()
        .map(
            node ->
                node instanceof RelationId id ? project.relation(id) : Optional.<Relation>empty())
        .flatMap(Optional::stream)
        .distinct()
        .sorted(BY_CREATION)
        .toList();
  }

  public boolean holds(NodeId node) {
    return graph.containsVertex(node);
  }

  /** How many arcs touch a node. */
  public int degree(NodeId node) {
    return graph.degreeOf(node);
  }

  /** Whether a statement is neither premise nor target of any relation. */
  public boolean isolated(StatementId statement) {
    return graph.degreeOf(statement) == 0;
  }

  /** Whether any walk along premises and targets comes back to where it began. */
  public boolean cyclic() {
    return new CycleDetector<>(graph).detectCycles();
  }

  /** The nodes that hang together, whatever the direction; the largest first. */
  public List<NavigableSet<NodeId>> components() {
    return new ConnectivityInspector<>(graph)
        .connectedSets().stream()
            .<NavigableSet<NodeId>>map(TreeSet::new)
            .sorted(
                Comparator.<NavigableSet<NodeId>>comparingInt(set -> -set.size())
                    .thenComparing(NavigableSet::first))
            .toList();
  }

  /** The nodes that bear on this one, itself left out, however far away. */
  public NavigableSet<NodeId> below(NodeId node) {
    return reach(node, at -> graph.incomingEdgesOf(at).stream().map(Arc::from).toList());
  }

  /** The nodes that this one bears on, itself left out, however far away. */
  public NavigableSet<NodeId> above(NodeId node) {
    return reach(node, at -> graph.outgoingEdgesOf(at).stream().map(Arc::to).toList());
  }

  private NavigableSet<NodeId> reach(NodeId from, Function<NodeId, List<NodeId>> step) {
    NavigableSet<NodeId> seen = new TreeSet<>(List.of(from));
    Deque<NodeId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (NodeId next : step.apply(open.pop())) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    seen.remove(from);
    return seen;
  }

  /** The statements that bear on nothing else, in the order in which they were made. */
  public List<Statement> roots() {
    return project.statements().values().stream()
        .filter(statement -> graph.outDegreeOf(statement.id()) == 0)
        .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
        .toList();
  }

  /** Two graphs are equal when they have the same nodes and arcs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ArgumentGraph that
        && graph.vertexSet().equals(that.graph.vertexSet())
        && sortedArcs().equals(that.sortedArcs());
  }

  @Override
  public int hashCode() {
    return graph.vertexSet().hashCode();
  }

  private List<String> sortedArcs() {
    return graph.edgeSet().stream().map(Arc::toString).sorted().toList();
  }
}
