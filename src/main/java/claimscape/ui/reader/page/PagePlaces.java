package claimscape.ui.reader.page;

import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/** Where words stand in a page's view and which words stand at a point, as far as it has cells. */
public final class PagePlaces {
  private final PageCells cells;

  PagePlaces(PageCells cells) {
    this.cells = cells;
  }

  /** The boxes of a stretch, one for each piece of a line. */
  List<Rectangle2D> boxes(Span span) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (BlockCell cell : cells.all()) {
      for (Run run : cell.runs(span)) {
        boxes.add(
            new Rectangle2D(
                run.left(),
                cell.getLayoutY() + run.top(),
                run.right() - run.left(),
                run.bottom() - run.top()));
      }
    }
    return boxes;
  }

  /** The box around a stretch. */
  public Optional<Bounds> boundsOf(Span span) {
    return boxes(span).stream()
        .<Bounds>map(
            box -> new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
        .reduce(PagePlaces::around);
  }

  private static Bounds around(Bounds one, Bounds other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(one.getMaxX(), other.getMaxX()) - left,
        Math.max(one.getMaxY(), other.getMaxY()) - top);
  }

  /** The edge between characters that is nearest to a point. */
  public Optional<Integer> edgeAt(double x, double y) {
    return cellAt(y).map(cell -> cell.laid().edgeAt(x, y - cell.getLayoutY()));
  }

  /** The character at a point, if there is one just there. */
  Optional<Integer> unitAt(double x, double y) {
    return cellAt(y)
        .map(cell -> cell.laid().unitAt(x, y - cell.getLayoutY()))
        .filter(at -> boxes(new Span(at, at + 1)).stream().anyMatch(box -> box.contains(x, y)));
  }

  private Optional<BlockCell> cellAt(double y) {
    return cells.all().stream()
        .filter(cell -> y < cell.getLayoutY() + cell.getHeight())
        .findFirst()
        .or(() -> cells.all().stream().reduce((upper, lower) -> lower));
  }

  /** The offset on the line above or below that of a caret, at the same x. */
  Optional<Integer> lineFrom(int offset, boolean down) {
    for (BlockCell cell : cells.all()) {
      Span block = cell.block().span();
      if (block.start() <= offset && offset <= block.end()) {
        Run caret = cell.laid().caret(offset);
        double middle = cell.getLayoutY() + (caret.top() + caret.bottom()) / 2;
        return edgeAt(caret.left(), middle + (down ? cell.step() : -cell.step()));
      }
    }
    return Optional.empty();
  }
}
