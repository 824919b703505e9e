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

  /** What the text says of itself, and where it is silent what was known of it. */
  static SourceCard filled(SourceCard arrived, SourceCard known) {
    return new SourceCard(
        either(arrived.title(), known.title()),
        either(arrived.author(), known.author()),
        either(arrived.outlet(), known.outlet()),
        either(arrived.shortName(), known.shortName()),
        either(arrived.genre(), known.genre()),
        arrived.published().or(known::published),
        arrived.retrieved().or(known::retrieved),
        either(arrived.url(), known.url()),
        either(arrived.language(), known.language()),
        arrived.reliability().or(known::reliability),
        either(arrived.note(), known.note()));
  }

  private static String either(String one, String two) {
    return one.isEmpty() ? two : one;
  }
}
