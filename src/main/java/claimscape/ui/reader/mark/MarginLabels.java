package claimscape.ui.reader.mark;

import java.util.List;

/**
 * Which labels a line shows in the margin. As many as fit stand side by side; beyond that only the
 * first is named, and how many more there are.
 *
 * @param shown the marks that are named, in the order of the text
 * @param more how many are not
 */
public record MarginLabels(List<Mark> shown, int more) {
  private static final int MOST = 3;

  public MarginLabels {
    shown = List.copyOf(shown);
  }

  /** How wide a label is drawn, in pixels. */
  @FunctionalInterface
  public interface Width {
    double of(Mark mark);
  }

  /** Labels of the marks that begin on a line; of one passage and statement there is one. */
  public static MarginLabels of(List<Mark> beginning, Width width, double gap, double room) {
    List<Mark> marks =
        beginning.stream()
            .filter(Mark::opens)
            .filter(
                mark ->
                    beginning.stream()
                        .filter(Mark::opens)
                        .filter(other -> saysTheSame(other, mark))
                        .findFirst()
                        .orElse(mark)
                        .equals(mark))
            .toList();
    double needed = -gap;
    for (Mark mark : marks) {
      needed += gap + width.of(mark);
    }
    boolean fits = marks.size() <= 1 || (marks.size() <= MOST && needed <= room);
    return fits
        ? new MarginLabels(marks, 0)
        : new MarginLabels(marks.subList(0, 1), marks.size() - 1);
  }

  private static boolean saysTheSame(Mark one, Mark other) {
    return one.statement().equals(other.statement()) && one.denied() == other.denied();
  }
}
