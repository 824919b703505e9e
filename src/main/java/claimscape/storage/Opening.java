package claimscape.storage;

import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.List;

/** What comes of opening a file: the whole project, or the reason why none of it. */
public sealed interface Opening {
  /**
   * The file was read.
   *
   * @param problems what was found on the way and kept nothing from being read
   */
  record Opened(Project project, List<Problem> problems) implements Opening {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /** The file is no project that this version can read; nothing half-loaded is handed out. */
  record NotOpened(Problem why) implements Opening {}
}
