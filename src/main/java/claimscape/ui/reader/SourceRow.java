package claimscape.ui.reader;

import claimscape.argument.Passage;
import claimscape.argument.ReadingState;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.text.Edtf;
import claimscape.ui.reader.mark.Coverage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of sources tells of one.
 *
 * @param percent of its body that is read
 * @param tags how many statements of each role it holds
 */
record SourceRow(Source source, ReadingState state, int percent, Map<Role, Integer> tags) {
  private static final Comparator<SourceRow> BY_DATE =
      Comparator.comparing((SourceRow row) -> row.source().held().isEmpty())
          .thenComparing(row -> date(row.source()))
          .thenComparingInt(row -> row.source().created());

  SourceRow {
    tags = new EnumMap<>(tags);
  }

  private static LocalDate date(Source source) {
    return source.card().published().map(Edtf::earliest).orElse(LocalDate.MAX);
  }

  /** The sources of a project by date; those that are only cited come last. */
  static List<SourceRow> of(Project project) {
    return project.shownSources().stream()
        .map(source -> of(project, source))
        .sorted(BY_DATE)
        .toList();
  }

  private static SourceRow of(Project project, Source source) {
    int percent = Coverage.of(project, source).percent();
    Map<Role, Integer> tags = new EnumMap<>(Role.class);
    project.passagesIn(source.id()).stream()
        .map(Passage::statement)
        .distinct()
        .map(project::statement)
        .flatMap(Optional::stream)
        .map(Statement::role)
        .forEach(role -> tags.merge(role, 1, Integer::sum));
    ReadingState state =
        source.state() == ReadingState.NEW && percent > 0 ? ReadingState.READING : source.state();
    return new SourceRow(source, state, percent, tags);
  }

  boolean isHeld() {
    return source.held().isPresent();
  }
}
