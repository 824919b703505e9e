package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Group;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an easel keeps of a drawing saves time and changes nothing. */
class EaselLaws {
  private static final Measure MEASURE = new Measure(new Typefaces());
  private static final int SEEDS = 12;
  private static final int EDITS = 12;

  @ParameterizedTest
  @ValueSource(longs = {0, 12, 24, 36})
  void aUsedEaselDrawsWhatANewOneDraws(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Easel used = new Easel(MEASURE, Locale.ENGLISH);
      for (Project project : history(seed)) {
        assertThat(used.draw(project, MapOptions.USUAL, () -> false))
            .as("seed %d", seed)
            .isEqualTo(
                new Easel(MEASURE, Locale.ENGLISH).draw(project, MapOptions.USUAL, () -> false));
      }
    }
  }

  @Test
  void aMapDrawnAgainIsMadeOfTheVeryGroupsFromBefore() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      Easel easel = new Easel(MEASURE, Locale.ENGLISH);
      List<Group> before = groups(easel, project);
      List<Group> after = groups(easel, project);

      assertThat(after).as("seed %d", seed).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i)).as("seed %d", seed).isSameAs(before.get(i));
      }
    }
  }

  /** Of cards and links; the words beside links are set anew each time. */
  private static List<Group> groups(Easel easel, Project project) {
    return easel.draw(project, MapOptions.USUAL, () -> false).drawing().groups().stream()
        .filter(group -> !group.name().startsWith("note"))
        .toList();
  }

  private static List<Project> history(long seed) {
    List<Project> history = new ArrayList<>(List.of(RandomProjects.of(seed)));
    for (Edit edit : RandomProjects.edits(history.getFirst(), seed, EDITS)) {
      if (edit.applyTo(history.getLast()) instanceof Outcome.Made made) {
        history.add(made.after());
      }
    }
    return history;
  }
}
