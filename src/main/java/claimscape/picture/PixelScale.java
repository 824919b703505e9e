package claimscape.picture;

import claimscape.drawing.Drawing;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.poster.Poster;
import claimscape.drawing.poster.Wholes;
import java.util.List;

/**
 * How a drawing becomes pixels: never so small that its words cannot be read, never so large that
 * common viewers refuse a picture. Where one picture cannot be both, there are several.
 *
 * @param scale px of a picture for one px of the drawing
 * @param panes what of the drawing each picture shows, row by row
 * @param columns how many pictures stand side by side
 * @param larger than asked, for the sake of its words
 * @param smaller than asked, for the sake of viewers
 */
public record PixelScale(
    double scale, List<Pane> panes, int columns, boolean larger, boolean smaller) {
  /** Words on a screen are nowhere smaller, in px. */
  private static final double SMALLEST_WORDS = 7;

  /** Many viewers and editors count pixels by 16 bits with a sign. */
  private static final double LONGEST_SIDE = 32_767;

  /** Pictures of one drawing begin at whole pixels, so that they can be laid side by side. */
  private static final double LONGEST_PART = LONGEST_SIDE - 2;

  /** How much of a picture its neighbour shows too at least, in px of the drawing. */
  private static final double OVERLAP = 32;

  private static final int STEPS = 16;

  public PixelScale {
    panes = List.copyOf(panes);
  }

  /**
   * The fewest pictures; of equally few the scale nearest to the asked one.
   *
   * @param asked px for one px of the drawing, above 0
   */
  public static PixelScale of(Drawing drawing, double asked) {
    double least = SMALLEST_WORDS / drawing.smallestWords();
    double most = LONGEST_SIDE / Math.max(drawing.width(), drawing.height());
    if (least > most) {
      return several(Wholes.of(drawing), asked, least);
    }
    double scale = Math.max(least, Math.min(asked, most));
    return new PixelScale(scale, List.of(Pane.whole(drawing)), 1, scale > asked, scale < asked);
  }

  private static PixelScale several(Wholes wholes, double asked, double least) {
    int fewest = poster(wholes, least).count();
    double scale = least;
    double high = asked;
    for (int i = 0; i < STEPS && high > scale; i++) {
      double tried = i == 0 ? asked : (scale + high) / 2;
      if (poster(wholes, tried).count() == fewest) {
        scale = tried;
      } else {
        high = tried;
      }
    }
    double side = LONGEST_PART / scale;
    Poster even = Poster.even(wholes, side, side, OVERLAP);
    double k = scale;
    List<Pane> panes = even.panes().stream().map(pane -> aligned(pane, k)).toList();
    return new PixelScale(scale, panes, even.columns().size(), scale > asked, scale < asked);
  }

  private static Pane aligned(Pane pane, double scale) {
    double x = Math.floor(pane.x() * scale) / scale;
    double y = Math.floor(pane.y() * scale) / scale;
    return new Pane(x, y, pane.right() - x, pane.bottom() - y);
  }

  private static Poster poster(Wholes wholes, double scale) {
    return Poster.of(wholes, LONGEST_PART / scale, LONGEST_PART / scale, OVERLAP);
  }

  /**
   * What the name of a picture ends in, so that folders list them row by row: "-1-2" in the first
   * row the second; nothing where there is only one.
   *
   * @param index of the pane, from 0
   */
  public String mark(int index) {
    if (panes.size() == 1) {
      return "";
    }
    return "-"
        + padded(index / columns + 1, panes.size() / columns)
        + "-"
        + padded(index % columns + 1, columns);
  }

  private static String padded(int number, int most) {
    String digits = Integer.toString(number);
    return "0".repeat(Integer.toString(most).length() - digits.length()) + digits;
  }
}
