package claimscape.graph;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.List;
import java.util.SortedSet;
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

  private static SortedSet<NodeId> nodes(Project project) {
    SortedSet<NodeId> nodes = new TreeSet<>(project.statements().keySet());
    nodes.addAll(project.relations().keySet());
    return nodes;
  }
}
