package claimscape.project;

import claimscape.argument.EntryId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists passages by the statement that they make or by the source that they stand in. */
final class Passages {
  private static final Comparator<Passage> BY_PLACE =
      Comparator.<Passage>comparingInt(passage -> passage.reach().start())
          .thenComparingInt(passage -> -passage.reach().end())
          .thenComparing(Passage::id);

  private Passages() {}

  static List<Passage> inOrder(Project project, StatementId id) {
    return referring(project, id)
        .filter(passage -> passage.statement().equals(id))
        .sorted(Comparator.comparingInt(Passage::created).thenComparing(Passage::id))
        .toList();
  }

  static List<Passage> byPlace(Project project, SourceId id) {
    return referring(project, id)
        .filter(passage -> passage.source().equals(id))
        .sorted(BY_PLACE)
        .toList();
  }

  private static Stream<Passage> referring(Project project, EntryId id) {
    List<Passage> found = new ArrayList<>();
    for (EntryId from : project.referrers(id)) {
      if (from instanceof PassageId passage) {
        project.passage(passage).ifPresent(found::add);
      }
    }
    return found.stream();
  }
}
