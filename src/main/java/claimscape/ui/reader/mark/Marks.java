package claimscape.ui.reader.mark;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the marks of a block from the passages that touch it. */
public final class Marks {
  private static final Comparator<Mark> BY_PLACE =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(Comparator.<Mark>comparingInt(mark -> mark.span().end()).reversed())
          .thenComparing(Mark::label)
          .thenComparing(Mark::passage);

  private Marks() {}

  /** The marks in a block, cut to it, in the order of the text. */
  public static List<Mark> in(
      Block block, MarkIndex index, int blockIndex, Project project, Collection<NodeId> targets) {
    List<Mark> marks = new ArrayList<>();
    index.in(blockIndex).stream()
        .map(project::passage)
        .flatMap(Optional::stream)
        .forEach(passage -> add(marks, block.span(), passage, project, targets));
    marks.sort(BY_PLACE);
    return List.copyOf(marks);
  }

  private static void add(
      List<Mark> marks, Span block, Passage passage, Project project, Collection<NodeId> targets) {
    Statement statement = project.statement(passage.statement()).orElseThrow();
    for (Anchor stretch : passage.stretches()) {
      Span span = stretch.span();
      if (span.intersects(block)) {
        Span inside =
            new Span(Math.max(span.start(), block.start()), Math.min(span.end(), block.end()));
        marks.add(
            new Mark(
                passage.id(),
                statement.id(),
                statement.label(),
                inside,
                inside.start() == passage.reach().start(),
                passage.stance() == Stance.DENIES,
                targets.contains(statement.id())));
      }
    }
  }
}
