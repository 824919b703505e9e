package claimscape.drawing.type;

import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Tone;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line of words, measured.
 *
 * @param text in the order of reading
 * @param width px
 * @param rightToLeft whether its paragraph reads from the right
 * @param runs in the order of reading, each at its place
 */
public record Line(String text, Style style, double width, boolean rightToLeft, List<Run> runs) {
  public Line {
    runs = List.copyOf(runs);
  }

  /** Sets the line with its left edge at {@code x}. */
  public void set(Part part, double x, double baseline, Tone tone, Consumer<Mark> into) {
    for (Run run : runs) {
      into.accept(
          new Mark.Words(
              part,
              run.text(),
              x + run.x(),
              baseline,
              run.width(),
              run.face(),
              style.size(),
              tone,
              run.rightToLeft()));
    }
  }

  /** Sets the line between two edges: at the left one, or at the right one if it reads so. */
  public void set(
      Part part, double left, double right, double baseline, Tone tone, Consumer<Mark> into) {
    set(part, rightToLeft ? right - width : left, baseline, tone, into);
  }
}
