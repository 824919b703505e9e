package claimscape.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every edit of every project; each row is a thousand seeds. */
class ProjectLaws {
  private static final int SEEDS = 250;

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void theDiffOfAnEditIsTheDifferenceOfItsProjects(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      for (Edit edit : RandomProjects.edits(project, seed, 4)) {
        Outcome.Made made = (Outcome.Made) edit.applyTo(project);

        assertThat(made.diff())
            .as("seed %d, %s", seed, edit)
            .isEqualTo(Diff.between(project, made.after()));
        project = made.after();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void whatAnEditLeavesKeepsEveryRule(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);

      assertThat(Project.of(project.entries()))
          .as("seed %d", seed)
          .isEqualTo(new Project.Built.Whole(project));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void aDiffLeadsToTheProjectAfterAndItsReverseBack(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project before = RandomProjects.of(seed);
      Project after = before;
      for (Edit edit : RandomProjects.edits(before, seed, 5)) {
        after = ((Outcome.Made) edit.applyTo(after)).after();
      }
      Diff diff = Diff.between(before, after);

      assertThat(diff.appliedTo(before)).as("seed %d", seed).isEqualTo(after);
      assertThat(diff.reversed().appliedTo(after)).as("seed %d", seed).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 250, 500, 750})
  void diffsOneAfterAnotherMakeOneDiff(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project before = RandomProjects.of(seed);
      Project after = before;
      Diff joined = new Diff(List.of());
      for (Edit edit : RandomProjects.edits(before, seed, 5)) {
        Outcome.Made made = (Outcome.Made) edit.applyTo(after);
        joined = joined.then(made.diff());
        after = made.after();
      }

      assertThat(joined).as("seed %d", seed).isEqualTo(Diff.between(before, after));
    }
  }
}
