package claimscape.ui.reader.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A font as lines of text need it, in pixels.
 *
 * @param ascent from the top of a line's box to its baseline
 * @param box how high the font draws a line of its own accord
 * @param line from one baseline to the next
 */
record Face(Font font, double ascent, double box, double line) {

  static Face of(Font font, double line) {
    Text probe = new Text("x");
    probe.setFont(font);
    double box = probe.getLayoutBounds().getHeight();
    return new Face(font, probe.getBaselineOffset(), box, Math.max(box, line));
  }

  /** The room above the first line's box: half of what the line is higher than the box. */
  double lead() {
    return (line - box) / 2;
  }
}
