package claimscape.graph;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the graph of every project. */
class ArgumentGraphLaws {
  private static final int SEEDS = 250;

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void aGraphThatFollowedEveryEditIsTheOneBuiltAfresh(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      ArgumentGraph kept = ArgumentGraph.of(project);
      for (Edit edit : RandomProjects.edits(project, seed, 10)) {
        Outcome.Made made = (Outcome.Made) edit.applyTo(project);
        project = made.after();
        kept.follow(project, made.diff());

        assertThat(kept).as("seed %d, %s", seed, edit).isEqualTo(ArgumentGraph.of(project));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void theRelationsAtANodeAreThoseThatNameIt(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      ArgumentGraph graph = ArgumentGraph.of(project);
      for (NodeId node : nodes(project)) {
        List<Relation> naming =
            project.relations().values().stream().filter(r -> r.target().equals(node)).toList();

        assertThat(graph.into(node))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(naming);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void whatIsBelowANodeHasTheNodeAbove(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      ArgumentGraph graph = ArgumentGraph.of(project);
      for (NodeId node : nodes(project)) {
        for (NodeId below : graph.below(node)) {
          assertThat(graph.above(below)).as("seed %d", seed).contains(node);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void everyNodeIsInExactlyOneComponent(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      List<NodeId> together =
          ArgumentGraph.of(project).components().stream().flatMap(SortedSet::stream).toList();

      assertThat(together).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(nodes(project));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void whatIsBelowAndWhatIsCyclicIsTheClosureOfTheArcs(long first) {
    for (long seed = first; seed < first + 100; seed++) {
      Project project = RandomProjects.of(seed);
      ArgumentGraph graph = ArgumentGraph.of(project);
      SortedMap<NodeId, SortedSet<NodeId>> below = closure(project);
      boolean cyclic = false;
      for (NodeId node : below.keySet()) {
        SortedSet<NodeId> others = new TreeSet<>(below.get(node));
        cyclic |= others.remove(node);

        assertThat(graph.below(node)).as("seed %d, %s", seed, node).isEqualTo(others);
      }
      assertThat(graph.cyclic()).as("seed %d", seed).isEqualTo(cyclic);
    }
  }

  /** For each node those that reach it, by joining what is known until nothing is new. */
  private static SortedMap<NodeId, SortedSet<NodeId>> closure(Project project) {
    SortedMap<NodeId, SortedSet<NodeId>> below = new TreeMap<>();
    nodes(project).forEach(node -> below.put(node, new TreeSet<>()));
    for (Relation relation : project.relations().values()) {
      below.get(relation.id()).addAll(relation.premises());
      below.get(relation.target()).add(relation.id());
    }
    boolean grew = true;
    while (grew) {
      grew = false;
      for (SortedSet<NodeId> known : below.values()) {
        for (NodeId node : List.copyOf(known)) {
          grew |= known.addAll(below.get(node));
        }
      }
    }
    return below;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200})
  void rootsBearOnNothingAndIsolatedStatementsTouchNothing(long first) {
    for (long seed = first; seed < first + 100; seed++) {
      Project project = RandomProjects.of(seed);
      ArgumentGraph graph = ArgumentGraph.of(project);
      for (Statement statement : project.statements().values()) {
        StatementId id = statement.id();
        boolean premise =
            project.relations().values().stream().anyMatch(r -> r.premises().contains(id));
        boolean target = project.relations().values().stream().anyMatch(r -> r.target().equals(id));

        assertThat(graph.roots().contains(statement)).as("seed %d", seed).isEqualTo(!premise);
        assertThat(graph.isolated(id)).as("seed %d", seed).isEqualTo(!premise && !target);
      }
    }
  }

  private static SortedSet<NodeId> nodes(Project project) {
    SortedSet<NodeId> nodes = new TreeSet<>(project.statements().keySet());
    nodes.addAll(project.relations().keySet());
    return nodes;
  }
}
