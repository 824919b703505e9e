package claimscape.project;

import claimscape.argument.Header;
import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the header's counters at or above what the entries show. */
final class Counting {
  private Counting() {}

  static Header raised(Tables tables) {
    Header header = tables.header();
    for (Label label : tables.index().labels().keySet()) {
      header = header.withGiven(label);
    }
    IntStream created =
        Stream.of(
                tables.sources().values().stream().mapToInt(Source::created),
                tables.statements().values().stream().mapToInt(Statement::created),
                tables.passages().values().stream().mapToInt(Passage::created),
                tables.relations().values().stream().mapToInt(Relation::created))
            .flatMapToInt(numbers -> numbers);
    int highest = Math.max(header.created(), created.max().orElse(0));
    return new Header(
        header.title(), header.level(), highest, header.numbers(), header.note(), header.gone());
  }
}
