package claimscape.ui.shell;

import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.session.Jobs;
import claimscape.text.Resemblance;
import claimscape.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A text that looks like a newer version of one that a project holds.
 *
 * @param add what would take it in as another source
 */
record Newer(SourceId of, AddSource add) {
  private static final double VERY_ALIKE = 0.5;
  private static final double A_LITTLE_ALIKE = 0.05;

  /** The text itself. */
  Held text() {
    return add.held().orElseThrow();
  }

  /**
   * The source of which this text looks like another version: it comes from a file of the same name
   * and shares something with it, or most of the one stands in the other. For any thread.
   */
  static Optional<SourceId> source(
      Project project, String fileName, SourceText text, Jobs.Progress progress) {
    Resemblance resemblance = Resemblance.of(text);
    List<Source> held =
        project.shownSources().stream().filter(source -> source.held().isPresent()).toList();
    Optional<SourceId> best = Optional.empty();
    double most = 0;
    for (Source source : held) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      Held known = source.held().orElseThrow();
      double alike = resemblance.to(known.text());
      boolean named = !fileName.isEmpty() && fileName.equalsIgnoreCase(known.fileName());
      boolean same = alike >= (named ? A_LITTLE_ALIKE : VERY_ALIKE);
      if (same && alike + (named ? 1 : 0) > most) {
        most = alike + (named ? 1 : 0);
        best = Optional.of(source.id());
      }
    }
    return best;
  }
}
