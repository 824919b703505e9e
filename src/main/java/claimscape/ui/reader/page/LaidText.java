package claimscape.ui.reader.page;

import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** The words of a block as they are laid out: where a stretch stands, and what is at a point. */
final class LaidText {
  private final Text text;
  private final Face face;
  private final int start;

  /**
   * @param start where the words begin in the whole text; spans are given in its units
   */
  LaidText(Text text, Face face, int start) {
    this.text = text;
    this.face = face;
    this.start = start;
  }

  int lines() {
    return text.getLayoutInfo().getTextLineCount();
  }

  /** Where words stand, a run for each piece of a line; white space at a line's end has none. */
  List<Run> runs(Span span) {
    LayoutInfo layout = text.getLayoutInfo();
    List<Run> runs = new ArrayList<>();
    int number = 0;
    for (TextLineInfo line : layout.getTextLines(false)) {
      int from = Math.max(span.start() - start, line.start());
      int to = Math.min(span.end() - start, line.end());
      while (to > from && Character.isWhitespace(text.getText().charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        double top = text.getY() + text.getLayoutY() + line.bounds().getMinY();
        for (Rectangle2D box : layout.getSelectionGeometry(from, to, false)) {
          add(runs, number, box, top);
        }
      }
      number++;
    }
    return runs;
  }

  private void add(List<Run> runs, int line, Rectangle2D box, double top) {
    double left = Math.min(across(box.getMinX()), across(box.getMaxX()));
    double right = left + box.getWidth();
    if (!runs.isEmpty() && runs.getLast().line() == line) {
      Run last = runs.getLast();
      if (left <= last.right() + 0.5 && right >= last.left() - 0.5) {
        runs.removeLast();
        left = Math.min(left, last.left());
        right = Math.max(right, last.right());
      }
    }
    runs.add(new Run(line, left, right, top, top + face.ascent(), top + face.box()));
  }

  /** The line on which a place of the text stands. */
  int lineAt(int offset) {
    int found = 0;
    int number = 0;
    for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
      if (line.start() <= offset - start) {
        found = number;
      }
      number++;
    }
    return found;
  }

  /** The baseline of a line, in pixels of the cell. */
  double baseline(int line) {
    return text.getLayoutY()
        + text.getLayoutInfo().getTextLine(line, false).bounds().getMinY()
        + face.ascent();
  }

  /** Where a caret stands: a run without width. */
  Run caret(int offset) {
    Rectangle2D box =
        text.getLayoutInfo()
            .caretInfoAt(Math.clamp(offset - start, 0, text.getText().length()), true)
            .getSegmentAt(0);
    double x = across(box.getMinX());
    double top = text.getLayoutY() + box.getMinY();
    return new Run(lineAt(offset), x, x, top, top + face.ascent(), top + face.box());
  }

  /** The edge between two characters nearest to a point of the cell. */
  int edgeAt(double x, double y) {
    return start + text.hitTest(inside(x, y)).getInsertionIndex();
  }

  /** The character at a point of the cell. */
  int unitAt(double x, double y) {
    return start + text.hitTest(inside(x, y)).getCharIndex();
  }

  private Point2D inside(double x, double y) {
    return new Point2D(x - text.getLayoutX(), y - text.getLayoutY());
  }

  /**
   * Where an x of the layout is in the cell: from right to left the layout counts from the right.
   */
  private double across(double x) {
    return text.getLayoutX() + (isMirrored() ? text.getLayoutBounds().getWidth() - x : x);
  }

  private boolean isMirrored() {
    return text.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
  }
}
