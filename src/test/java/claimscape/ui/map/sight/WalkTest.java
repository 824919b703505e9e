package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WalkTest {
  @Test
  void everyStatementAndRelationOfTheSampleIsReachedByArrowKeys() throws IOException {
    Project project = SampleMap.finished();
    Walk walk = new Walk(ArgumentGraph.of(project));
    NodeId home = walk.home().orElseThrow();
    TreeSet<NodeId> reached = new TreeSet<>();
    reached.add(home);
    Deque<NodeId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      NodeId at = open.pop();
      for (Walk.Step step : Walk.Step.values()) {
        walk.from(at, step).filter(reached::add).ifPresent(open::push);
      }
    }
    assertThat(reached).containsAll(project.statements().keySet());
    assertThat(reached).containsAll(project.relations().keySet());
  }
}
