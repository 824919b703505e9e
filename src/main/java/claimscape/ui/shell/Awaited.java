package claimscape.ui.shell;

import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.project.Project;
import java.util.Optional;

/** Finds the cited source whose text has arrived: it bears the same address, or the same title. */
final class Awaited {
  private Awaited() {}

  static Optional<Source> by(Project project, SourceCard card) {
    return project.shownSources().stream()
        .filter(source -> source.held().isEmpty())
        .filter(source -> isSame(source.card(), card))
        .findFirst();
  }

  private static boolean isSame(SourceCard cited, SourceCard arrived) {
    return (!cited.url().isEmpty() && cited.url().equals(arrived.url()))
        || (!cited.title().isEmpty() && cited.title().equalsIgnoreCase(arrived.title()));
  }
}
