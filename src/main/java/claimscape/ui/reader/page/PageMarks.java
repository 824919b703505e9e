package claimscape.ui.reader.page;

import claimscape.analysis.Sieve;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.session.Desk;
import claimscape.text.Span;
import claimscape.ui.fx.DeskSieve;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.mark.BlockMarks;
import claimscape.ui.reader.mark.Coverage;
import claimscape.ui.reader.mark.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a page asks of the project: its marks, where the target's flag stands, what is covered. */
public final class PageMarks {
  private final Desk desk;
  private final DeskSieve sieve;

  public PageMarks(Desk desk) {
    this.desk = desk;
    this.sieve = new DeskSieve(desk);
  }

  List<Mark> in(Span block, SourceId source) {
    List<Mark> marks = BlockMarks.in(block, source, desk.store(), desk.targets());
    Sieve now = sieve.now();
    return now.isOpen() ? marks : marks.stream().filter(mark -> passes(now, mark)).toList();
  }

  private boolean passes(Sieve now, Mark mark) {
    return desk.store().project().passage(mark.passage()).filter(now::passes).isPresent();
  }

  /** What the filter hides in a source, in words; none where no filter is on. */
  public String hidden(SourceId source, Phrases phrases) {
    Sieve now = sieve.now();
    if (now.isOpen()) {
      return "";
    }
    List<Passage> here =
        desk.store().project().passages().values().stream()
            .filter(passage -> passage.source().equals(source))
            .toList();
    long shown = here.stream().filter(now::passes).count();
    return phrases.say(
        "reader.filter", sieve.words(phrases), Long.toString(shown), Integer.toString(here.size()));
  }

  /** Lets all marks be seen again. */
  public void clearFilter() {
    sieve.clear();
  }

  /** The passages that carry the triangle: of each target the first one in this source. */
  Set<PassageId> flagged(SourceId source) {
    Set<PassageId> flagged = new TreeSet<>();
    for (NodeId node : desk.targets()) {
      if (node instanceof StatementId statement) {
        desk.store().project().passagesOf(statement).stream()
            .filter(passage -> passage.source().equals(source))
            .min(Comparator.comparingInt(passage -> passage.reach().start()))
            .map(Passage::id)
            .ifPresent(flagged::add);
      }
    }
    return flagged;
  }

  /** The innermost passage over a place. */
  Optional<Passage> at(SourceId source, int offset) {
    return desk.store().marks().at(source, offset);
  }

  /** What of a source is read. */
  public Coverage coverage(SourceId source) {
    return desk.store()
        .project()
        .source(source)
        .map(known -> Coverage.of(desk.store().project(), known))
        .orElseThrow();
  }
}
