package claimscape.picture.pdf;

import claimscape.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;

/**
 * How a drawing is laid on pages: as one, or as the tiles of a poster that overlap.
 *
 * @param scale points for one px of the drawing
 * @param pageWidth points
 * @param pageHeight points
 * @param margin points, around what is drawn
 */
public record Tiling(
    double scale, int columns, int rows, double pageWidth, double pageHeight, double margin) {
  /** Points for a px of 1/96 inch. */
  static final double USUAL = 0.75;

  /** No words are smaller, in points. */
  static final double SMALLEST = 7;

  /** How much of a tile its neighbour shows too, in points. */
  static final double OVERLAP = 24;

  /** Margin of the tiles of a drawing that has no paper: room for marks. */
  private static final double POSTER_MARGIN = 34;

  /** The fewest pages on which all words can be read; of equally few the larger drawing. */
  public static Tiling of(Drawing drawing, Paper paper) {
    double legible = Math.min(USUAL, SMALLEST / drawing.smallestWords());
    Tiling upright = on(drawing, paper.shorter(), paper.longer(), paper.margin(), legible);
    Tiling across = on(drawing, paper.longer(), paper.shorter(), paper.margin(), legible);
    boolean fewer = upright.pages() < across.pages();
    boolean larger = upright.pages() == across.pages() && upright.scale > across.scale;
    Tiling best = fewer || larger ? upright : across;
    if (paper.margin() > 0) {
      return best;
    }
    return best.pages() == 1
        ? new Tiling(
            best.scale, 1, 1, drawing.width() * best.scale, drawing.height() * best.scale, 0)
        : on(drawing, Paper.LONGEST, Paper.LONGEST, POSTER_MARGIN, legible).trimmed(drawing);
  }

  private static Tiling on(
      Drawing drawing, double width, double height, double margin, double legible) {
    double across = width - 2 * margin;
    double down = height - 2 * margin;
    double fit = Math.min(USUAL, Math.min(across / drawing.width(), down / drawing.height()));
    double least = Math.max(legible, fit);
    int columns = tiles(drawing.width() * least, across);
    int rows = tiles(drawing.height() * least, down);
    double filled =
        Math.min(
            together(columns, across) / drawing.width(), together(rows, down) / drawing.height());
    double scale = Math.max(least, Math.min(USUAL, filled));
    return new Tiling(scale, columns, rows, width, height, margin);
  }

  /** How far tiles reach that overlap. */
  private static double together(int tiles, double room) {
    return tiles * (room - OVERLAP) + OVERLAP;
  }

  private static int tiles(double length, double room) {
    return length <= room + 1e-6
        ? 1
        : (int) Math.ceil((length - OVERLAP) / (room - OVERLAP) - 1e-9);
  }

  /** The same number of tiles, no larger than they must be. */
  private Tiling trimmed(Drawing drawing) {
    return new Tiling(
        scale,
        columns,
        rows,
        trimmed(drawing.width() * scale, columns) + 2 * margin,
        trimmed(drawing.height() * scale, rows) + 2 * margin,
        margin);
  }

  private static double trimmed(double length, int tiles) {
    return Math.ceil((length + (tiles - 1) * OVERLAP) / tiles);
  }

  public int pages() {
    return columns * rows;
  }

  /** What of the drawing each tile shows, in px, row by row. */
  public List<Tile> tiles(Drawing drawing) {
    double across = (pageWidth - 2 * margin) / scale;
    double down = (pageHeight - 2 * margin) / scale;
    List<Tile> tiles = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = column * (across - OVERLAP / scale);
        double y = row * (down - OVERLAP / scale);
        double right = Math.min(drawing.width(), x + across);
        double bottom = Math.min(drawing.height(), y + down);
        tiles.add(new Tile(x, y, right - x, bottom - y));
      }
    }
    return tiles;
  }
}
