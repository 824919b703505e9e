package claimscape.ui.reader.mark;

import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stacks the underlines of overlapping marks: the innermost is next to the words, a mark around
 * another lies lower, and no two that share a word share a level.
 */
public final class MarkLevels {
  private static final Comparator<Mark> INNER_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().length())
          .thenComparingInt(mark -> mark.span().start())
          .thenComparing(mark -> mark.label())
          .thenComparing(mark -> mark.passage());

  private MarkLevels() {}

  /** The level of each mark, in the order given, from 0; one without a line has 0. */
  public static List<Integer> of(List<Mark> marks) {
    List<Integer> levels = new ArrayList<>(marks.stream().map(mark -> 0).toList());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).isUnderlined()) {
        order.add(i);
      }
    }
    order.sort((a, b) -> INNER_FIRST.compare(marks.get(a), marks.get(b)));
    for (int placed = 0; placed < order.size(); placed++) {
      levels.set(order.get(placed), free(marks, levels, order, placed));
    }
    return List.copyOf(levels);
  }

  private static int free(List<Mark> marks, List<Integer> levels, List<Integer> order, int placed) {
    Span span = marks.get(order.get(placed)).span();
    int lowest = 0;
    List<Integer> taken = new ArrayList<>();
    for (int other : order.subList(0, placed)) {
      Span inner = marks.get(other).span();
      if (span.covers(inner)) {
        lowest = Math.max(lowest, levels.get(other) + 1);
      } else if (span.intersects(inner)) {
        taken.add(levels.get(other));
      }
    }
    while (taken.contains(lowest)) {
      lowest++;
    }
    return lowest;
  }
}
