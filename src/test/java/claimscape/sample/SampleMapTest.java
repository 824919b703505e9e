package claimscape.sample;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.Stance;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SampleMapTest {
  private final Project map;

  SampleMapTest() throws IOException {
    map = SampleMap.finished();
  }

  @Test
  void everyStatementBearsTheLabelOfThePlan() throws IOException {
    for (SamplePlan.Statement planned : SamplePlan.read().statements()) {
      Role role = Role.valueOf(planned.role().name());
      int number = Integer.parseInt(planned.key().substring(1));
      assertThat(map.labelled(new Label(role, number)).orElseThrow().text())
          .as(planned.key())
          .isEqualTo(planned.text());
    }
  }

  @Test
  void everyPassageHoldsInItsText() {
    for (Passage passage : map.passages().values()) {
      var text = map.source(passage.source()).orElseThrow().held().orElseThrow().text();
      assertThat(passage.stretches()).allMatch(stretch -> stretch.holdsIn(text));
    }
  }

  @Test
  void aDenialIsAPassageOfTheStatementThatItDenies() {
    assertThat(map.passages().values())
        .filteredOn(passage -> passage.stance() == Stance.DENIES)
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(passage -> map.passagesOf(passage.statement()).size() > 1);
  }

  @Test
  void itsGraphHasNoCycleAndOneQuestionOnTop() {
    ArgumentGraph graph = ArgumentGraph.of(map);
    assertThat(graph.cyclic()).isFalse();
    assertThat(graph.roots().stream().filter(root -> root.role() == Role.QUESTION)).isNotEmpty();
  }

  @Test
  void theBareTextsHoldNoStatement() throws IOException {
    assertThat(SampleMap.bare().statements()).isEmpty();
    assertThat(SampleMap.bare().shownSources()).hasSize(9);
  }
}
