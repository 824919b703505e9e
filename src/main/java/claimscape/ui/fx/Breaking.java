package claimscape.ui.fx;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Breaks text that runs from right to left into lines. JavaFX 26 fails on such a run where it wraps
 * it (its glyphs then count from before the text), so the breaks are put in beforehand: a space
 * becomes a line feed, and every offset stays.
 */
public final class Breaking {

  private Breaking() {}

  /** The same units with line feeds for those spaces where a line is full. */
  public static String into(double width, String words, Font font) {
    Text probe = new Text();
    probe.setFont(font);
    double space = width(probe, " ");
    StringBuilder broken = new StringBuilder(words);
    double line = 0;
    int from = 0;
    while (from < words.length()) {
      int end = words.indexOf(' ', from);
      int to = end < 0 ? words.length() : end;
      double word = width(probe, words.substring(from, to));
      if (line > 0 && line + space + word > width) {
        broken.setCharAt(from - 1, '\n');
        line = word;
      } else {
        line += (line > 0 ? space : 0) + word;
      }
      from = to + 1;
    }
    return broken.toString();
  }

  /** Whether some of the words run from right to left. */
  public static boolean runsLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static double width(Text probe, String words) {
    probe.setText(words);
    return probe.getLayoutBounds().getWidth();
  }
}
