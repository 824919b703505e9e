package claimscape.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a column, and how it is set: where its lines begin and end, how far apart they are,
 * and whether paragraphs are set apart by more than that.
 *
 * @param lead from one baseline to the next, in points
 */
record Column(List<Line> lines, float left, float right, float lead, boolean spaced) {
  private static final Pattern ITEM =
      Pattern.compile("^([•·▪‣●○–*-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s.*");
  private static final float INDENT = 0.7f;
  private static final float DEEP = 6;
  private static final float LOOSE = 1.3f;
  private static final float ROOM = 0.6f;
  private static final float SHORT = 0.35f;
  private static final int FEWEST = 8;

  static Column of(List<Fragment> fragments) {
    List<Line> lines = Line.of(fragments);
    float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(lines.get(i).y() - lines.get(i - 1).y());
    }
    steps.sort(Float::compare);
    float lead = steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
    long loose = steps.stream().filter(step -> step > LOOSE * lead).count();
    return new Column(lines, left, right, lead, lines.size() >= FEWEST && loose > 1);
  }

  /** The column of some of another's lines keeps how that one is set. */
  Column only(List<Line> some) {
    return new Column(List.copyOf(some), left, right, lead, spaced);
  }

  /**
   * Whether a paragraph begins with a line of this column, by what can be seen of it and of the
   * line before, in this column or in the one before.
   */
  boolean begins(Line before, Line line, Column columnBefore) {
    if (before.row()
        || line.row()
        || before.bold() != line.bold()
        || !isClose(before.size(), line.size())
        || ITEM.matcher(line.words()).matches()) {
      return true;
    }
    boolean within = columnBefore.equals(this);
    if (within && line.y() - before.y() > LOOSE * Math.max(lead, line.size())) {
      return true;
    }
    return !Hyphens.divides(before.words(), line.words())
        && (isIndented(line, before) || columnBefore.endsOnPurpose(before, line, within));
  }

  private static boolean isClose(float one, float other) {
    return one < 1.08f * other && other < 1.08f * one;
  }

  /** The first line of a paragraph stands a little in; a block of lines that all do is none. */
  private boolean isIndented(Line line, Line before) {
    float in = line.left() - left;
    boolean little = in > INDENT * line.size() && in < DEEP * line.size();
    return little && Math.abs(before.left() - line.left()) > INDENT * line.size() / 2;
  }

  /**
   * Whether a line was ended although the first word of the next had room: after a sentence, if
   * nothing else sets paragraphs apart, or far from the border.
   */
  private boolean endsOnPurpose(Line line, Line next, boolean within) {
    float room = right - line.right() - next.firstWord();
    boolean sentence = line.endsSentence() && room > ROOM * line.size() && !(within && spaced);
    return sentence || (room > SHORT * (right - left) && !areCentred(line, next));
  }

  /** The lines of a title stand around one middle. */
  private static boolean areCentred(Line line, Line next) {
    float apart = line.left() + line.right() - next.left() - next.right();
    return Math.abs(apart) < 4 && Math.abs(line.left() - next.left()) > 2;
  }
}
