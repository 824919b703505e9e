package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the file of every project. */
class ProjectFileLaws {
  private static final int SEEDS = 500;

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1000, 1500})
  void aProjectThatIsWrittenAndReadIsTheSame(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Project project = RandomProjects.of(seed);
      byte[] file = ProjectFile.write(project);

      assertThat(ProjectFile.read(file, Limits.STANDARD))
          .as("seed %d", seed)
          .isEqualTo(new Opening.Opened(project, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1000, 1500})
  void theSameProjectGivesTheSameBytes(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      byte[] file = ProjectFile.write(RandomProjects.of(seed));
      Opening opening = ProjectFile.read(file, Limits.STANDARD);
      byte[] again = ProjectFile.write(((Opening.Opened) opening).project());

      assertThat(new String(again, StandardCharsets.UTF_8))
          .as("seed %d", seed)
          .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }
  }
}
