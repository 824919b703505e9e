package claimscape.picture.pdf;

import claimscape.drawing.Drawing;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.poster.Poster;
import claimscape.drawing.poster.Wholes;
import java.util.List;

/**
 * How a drawing is laid on pages: as one, or as the panes of a poster that overlap so far that no
 * card is found only in two halves.
 *
 * @param scale points for one px of the drawing
 * @param pageWidth points
 * @param pageHeight points
 * @param margin points, around what is drawn
 */
public record Tiling(
    double scale, Poster poster, double pageWidth, double pageHeight, double margin) {
  /** Points for a px of 1/96 inch. */
  static final double USUAL = 0.75;

  /** No words are smaller, in points. */
  static final double SMALLEST = 7;

  /** How much of a page its neighbour shows too at least, in points. */
  static final double OVERLAP = 24;

  /** Margin of the pages of a drawing that has no paper: room for marks. */
  private static final double POSTER_MARGIN = 34;

  private static final int STEPS = 16;

  /** The fewest pages on which all words can be read; of equally few the larger drawing. */
  public static Tiling of(Drawing drawing, Paper paper) {
    Wholes wholes = Wholes.of(drawing);
    double legible = Math.min(USUAL, SMALLEST / drawing.smallestWords());
    Tiling upright = on(wholes, paper.shorter(), paper.longer(), paper.margin(), legible);
    Tiling across = on(wholes, paper.longer(), paper.shorter(), paper.margin(), legible);
    boolean fewer = upright.pages() < across.pages();
    boolean larger = upright.pages() == across.pages() && upright.scale > across.scale;
    Tiling best = fewer || larger ? upright : across;
    if (paper.margin() > 0) {
      return best;
    }
    return best.pages() == 1
        ? new Tiling(
            best.scale, best.poster, drawing.width() * best.scale, drawing.height() * best.scale, 0)
        : on(wholes, Paper.LONGEST, Paper.LONGEST, POSTER_MARGIN, legible).trimmed(wholes);
  }

  private static Tiling on(
      Wholes wholes, double width, double height, double margin, double legible) {
    double across = width - 2 * margin;
    double down = height - 2 * margin;
    double fit = Math.min(USUAL, Math.min(across / wholes.width(), down / wholes.height()));
    double least = Math.max(legible, fit);
    Tiling best = new Tiling(least, poster(wholes, across, down, least), width, height, margin);
    double low = least;
    double high = USUAL;
    for (int i = 0; i < STEPS && best.pages() > 1; i++) {
      double scale = i == 0 ? USUAL : (low + high) / 2;
      Poster tried = poster(wholes, across, down, scale);
      if (tried.count() == best.pages()) {
        best = new Tiling(scale, tried, width, height, margin);
        low = scale;
      } else {
        high = scale;
      }
    }
    return best;
  }

  private static Poster poster(Wholes wholes, double across, double down, double scale) {
    return Poster.of(wholes, across / scale, down / scale, OVERLAP / scale);
  }

  /** The same number of pages, no larger than they must be. */
  private Tiling trimmed(Wholes wholes) {
    double across = (pageWidth - 2 * margin) / scale;
    double down = (pageHeight - 2 * margin) / scale;
    Poster even = Poster.even(wholes, across, down, OVERLAP / scale);
    return new Tiling(
        scale,
        even,
        Math.ceil(even.width() * scale) + 2 * margin,
        Math.ceil(even.height() * scale) + 2 * margin,
        margin);
  }

  public int pages() {
    return poster.count();
  }

  int columns() {
    return poster.columns().size();
  }

  int rows() {
    return poster.rows().size();
  }

  /** What of the drawing each page shows, row by row. */
  public List<Pane> panes() {
    return poster.panes();
  }
}
