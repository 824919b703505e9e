package claimscape.ui.reader.page;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import javafx.scene.layout.Pane;

/** The cells of the blocks in view, on the paper that they lie on. */
final class PageCells {
  private final Pane paper;
  private final IntFunction<BlockCell> make;
  private final NavigableMap<Integer, BlockCell> cells = new TreeMap<>();

  /**
   * @param make makes the cell of a block by its index
   */
  PageCells(Pane paper, IntFunction<BlockCell> make) {
    this.paper = paper;
    this.make = make;
  }

  /** The cell of a block; it is made where there is none. */
  BlockCell at(int index) {
    return cells.computeIfAbsent(
        index,
        wanted -> {
          BlockCell cell = make.apply(wanted);
          paper.getChildren().add(cell);
          return cell;
        });
  }

  /** All of them, from top to bottom. */
  Collection<BlockCell> all() {
    return cells.values();
  }

  void forEach(BiConsumer<Integer, BlockCell> what) {
    cells.forEach(what);
  }

  void clear() {
    paper.getChildren().removeAll(cells.values());
    cells.clear();
  }

  /** Lays the cells in view below one another, and lets go of all others. */
  void lay(PageScroll.Window window, double width) {
    drop(cells.headMap(window.first(), false));
    drop(cells.tailMap(window.last(), false));
    double y = window.top();
    for (BlockCell cell : cells.values()) {
      cell.resizeRelocate(0, y, width, cell.fullHeight());
      y += cell.fullHeight();
    }
  }

  private void drop(NavigableMap<Integer, BlockCell> gone) {
    paper.getChildren().removeAll(gone.values());
    gone.clear();
  }
}
