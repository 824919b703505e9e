package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.graph.ArgumentGraph;
import claimscape.project.Edit;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the history of every project. */
class StoreLaws {
  private static final int SEEDS = 250;
  private static final int EDITS = 12;

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void undoingEverythingIsTheStartAndRedoingItTheEnd(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project start = RandomProjects.of(seed);
      Store store = worked(start, seed);
      Project end = store.project();
      int steps = store.history().size();
      while (store.undo().isPresent()) {
        assertThat(store.graph()).isEqualTo(ArgumentGraph.of(store.project()));
      }

      assertThat(store.project()).as("seed %d", seed).isEqualTo(start);
      assertThat(store.unsaved()).isFalse();
      assertThat(store.future()).hasSize(steps);
      while (store.redo().isPresent()) {
        assertThat(store.graph()).isEqualTo(ArgumentGraph.of(store.project()));
      }
      assertThat(store.project()).as("seed %d", seed).isEqualTo(end);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void theStepsThatAreHeardLeadFromTheStartToTheEnd(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project start = RandomProjects.of(seed);
      Store store = new Store(start);
      Project[] replayed = {start};
      store.onStep(step -> replayed[0] = step.diff().appliedTo(replayed[0]));
      work(store, RandomProjects.edits(start, seed, EDITS));
      store.undo();
      store.undo();
      store.redo();

      assertThat(replayed[0]).as("seed %d", seed).isEqualTo(store.project());
    }
  }

  private static Store worked(Project start, long seed) {
    Store store = new Store(start);
    work(store, RandomProjects.edits(start, seed, EDITS));
    return store;
  }

  private static void work(Store store, List<Edit> edits) {
    edits.forEach(store::make);
  }
}
