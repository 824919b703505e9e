package claimscape.ui.reader.mark;

import claimscape.argument.AnchorState;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.session.Store;
import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes the marks of a block from the passages that touch it. */
public final class BlockMarks {
  private static final Comparator<Mark> BY_PLACE =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(Comparator.<Mark>comparingInt(mark -> mark.span().end()).reversed())
          .thenComparing(Mark::label)
          .thenComparing(Mark::passage);

  private BlockMarks() {}

  /** The marks in a block of a source, cut to it, in the order of the text. */
  public static List<Mark> in(
      Span block, SourceId source, Store store, Collection<NodeId> targets) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : store.marks().touching(source, block)) {
      Statement statement = store.project().statement(passage.statement()).orElseThrow();
      for (Anchor stretch : passage.stretches()) {
        if (stretch.span().intersects(block)) {
          Span inside = common(stretch.span(), block);
          marks.add(
              new Mark(
                  passage.id(),
                  statement.id(),
                  statement.label(),
                  inside,
                  inside.start() == passage.reach().start(),
                  passage.stance() == Stance.DENIES,
                  passage.state() == AnchorState.CHANGED,
                  targets.contains(statement.id())));
        }
      }
    }
    marks.sort(BY_PLACE);
    return List.copyOf(marks);
  }

  private static Span common(Span one, Span other) {
    return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }
}
