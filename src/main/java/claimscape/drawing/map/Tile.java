package claimscape.drawing.map;

import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** Something that takes a rectangle of the sheet, and can be put anywhere. Lengths are px. */
record Tile(double width, double height, Placing placing) {

  /** Puts it with its top left corner at a place. */
  interface Placing {
    void at(double x, double y);
  }

  void at(double x, double y) {
    placing.at(x, y);
  }

  /** One under the other. */
  static Tile column(double gap, List<Tile> tiles) {
    double width = tiles.stream().mapToDouble(Tile::width).max().orElse(0);
    double height = tiles.stream().mapToDouble(Tile::height).sum();
    return new Tile(
        width,
        height + gap * Math.max(0, tiles.size() - 1),
        (x, y) -> {
          double next = y;
          for (Tile tile : tiles) {
            tile.at(x, next);
            next += tile.height() + gap;
          }
        });
  }

  /** One beside the other. */
  static Tile row(double gap, List<Tile> tiles) {
    double width = tiles.stream().mapToDouble(Tile::width).sum();
    double height = tiles.stream().mapToDouble(Tile::height).max().orElse(0);
    return new Tile(
        width + gap * Math.max(0, tiles.size() - 1),
        height,
        (x, y) -> {
          double next = x;
          for (Tile tile : tiles) {
            tile.at(next, y);
            next += tile.width() + gap;
          }
        });
  }

  /**
   * Tiles as high up as they go, in their order, on a sheet of about the asked width : height.
   *
   * @param gap between any two
   */
  static Tile packed(double gap, List<Tile> tiles, double proportion) {
    double area = 0;
    double widest = 0;
    for (Tile tile : tiles) {
      area += (tile.width() + gap) * (tile.height() + gap);
      widest = Math.max(widest, tile.width() + gap);
    }
    Skyline skyline = new Skyline(Math.max(widest, Math.sqrt(area * proportion)));
    List<Point> corners = new ArrayList<>();
    double width = 0;
    double height = 0;
    for (Tile tile : tiles) {
      Point corner = skyline.put(tile.width() + gap, tile.height() + gap);
      corners.add(corner);
      width = Math.max(width, corner.x() + tile.width());
      height = Math.max(height, corner.y() + tile.height());
    }
    return new Tile(
        width,
        height,
        (x, y) -> {
          for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).at(x + corners.get(i).x(), y + corners.get(i).y());
          }
        });
  }
}
