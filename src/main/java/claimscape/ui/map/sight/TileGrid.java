package claimscape.ui.map.sight;

import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sheet cut into tiles of one size on the screen, at one scale.
 *
 * @param scale px of the screen for one px of the sheet
 */
public record TileGrid(double scale) {
  /** How wide and high a tile is, in px of the screen. */
  public static final int WIDTH = 512;

  public static final int HEIGHT = 256;

  public TileGrid {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("a scale of " + scale);
    }
  }

  /** What a tile shows of the sheet. */
  public Rect area(Spot spot) {
    return new Rect(
        spot.column() * WIDTH / scale, spot.row() * HEIGHT / scale, WIDTH / scale, HEIGHT / scale);
  }

  /**
   * The tiles that show something of an area, those in its middle first.
   *
   * @param sheet nothing is drawn beyond it
   */
  public List<Spot> over(Rect area, Rect sheet) {
    int left = column(Math.max(area.x(), sheet.x()));
    int right = column(Math.min(area.right(), sheet.right()));
    int top = row(Math.max(area.y(), sheet.y()));
    int bottom = row(Math.min(area.bottom(), sheet.bottom()));
    List<Spot> spots = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        spots.add(new Spot(column, row));
      }
    }
    spots.sort(
        Comparator.<Spot>comparingDouble(spot -> fromMiddle(spot, area))
            .thenComparingInt(Spot::row)
            .thenComparingInt(Spot::column));
    return spots;
  }

  private double fromMiddle(Spot spot, Rect area) {
    Rect at = area(spot);
    return Math.hypot(at.centreX() - area.centreX(), at.centreY() - area.centreY());
  }

  private int column(double x) {
    return (int) Math.floor(x * scale / WIDTH);
  }

  private int row(double y) {
    return (int) Math.floor(y * scale / HEIGHT);
  }

  /** An area that is wider by half a tile on all sides. */
  public Rect around(Rect area) {
    double right = WIDTH / scale / 2;
    double down = HEIGHT / scale / 2;
    return new Rect(
        area.x() - right, area.y() - down, area.width() + 2 * right, area.height() + 2 * down);
  }

  /**
   * Where a tile is shown at another scale, on whole px, so that neighbours leave no gap.
   *
   * @param now px of the screen for one px of the sheet
   * @param right where the sheet begins on the screen
   * @param down where the sheet begins on the screen
   */
  public Rect shown(Spot spot, double now, double right, double down) {
    double grown = now / scale;
    double left = Math.rint(spot.column() * WIDTH * grown + right);
    double top = Math.rint(spot.row() * HEIGHT * grown + down);
    return new Rect(
        left,
        top,
        Math.rint((spot.column() + 1) * WIDTH * grown + right) - left,
        Math.rint((spot.row() + 1) * HEIGHT * grown + down) - top);
  }
}
