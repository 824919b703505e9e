package claimscape.format;

import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a map.
 *
 * @param project absent only if the file holds no map at all; then a problem says why
 * @param problems what was amiss, in the order of the file
 */
public record Reading(Optional<Project> project, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
    if (project.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("a file that holds no map has a problem");
    }
  }

  /** A file that holds no map. */
  public static Reading failed(Problem why) {
    return new Reading(Optional.empty(), List.of(why));
  }
}
