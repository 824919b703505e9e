package claimscape.drawing.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of a line that reads in one direction.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 */
record Visual(int start, int end, boolean rightToLeft) {

  /** The stretches of a line from left to right (Unicode Bidirectional Algorithm, rule L2). */
  static List<Visual> of(String line, boolean leftToRight) {
    Bidi bidi =
        new Bidi(line, leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
    int count = bidi.getRunCount();
    List<Visual> runs = new ArrayList<>();
    int highest = 0;
    for (int i = 0; i < count; i++) {
      runs.add(new Visual(bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i) % 2 == 1));
      highest = Math.max(highest, bidi.getRunLevel(i));
    }
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      levels.add(bidi.getRunLevel(i));
    }
    for (int level = highest; level >= 1; level--) {
      reverse(runs, levels, level);
    }
    return runs;
  }

  /** Turns every sequence of runs at this level or above around. */
  private static void reverse(List<Visual> runs, List<Integer> levels, int level) {
    int at = 0;
    while (at < runs.size()) {
      int end = at;
      while (end < runs.size() && levels.get(end) >= level) {
        end++;
      }
      Collections.reverse(runs.subList(at, end));
      Collections.reverse(levels.subList(at, end));
      at = end + 1;
    }
  }
}
