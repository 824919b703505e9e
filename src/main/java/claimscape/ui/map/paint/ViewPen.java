package claimscape.ui.map.paint;

import claimscape.drawing.Face;
import claimscape.drawing.Ink;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import javafx.scene.canvas.GraphicsContext;

/** Draws simple things in px of the view, whatever the zoom. */
final class ViewPen {
  static final Style SMALL = new Style(Face.SANS, 11, 16);
  static final Style SMALL_BOLD = new Style(Face.SANS_BOLD, 11, 16);
  static final Style TINY_BOLD = new Style(Face.SANS_BOLD, 10, 16);

  private final FxPainter painter;
  private final Measure measure;

  ViewPen(FxPainter painter, Measure measure) {
    this.painter = painter;
    this.measure = measure;
  }

  GraphicsContext gc() {
    return painter.gc();
  }

  /** A rectangle of the sheet in the view. */
  Rect view(Camera camera, Rect area) {
    Point corner = camera.toView(new Point(area.x(), area.y()));
    return new Rect(
        painter.sharp(corner.x()),
        painter.sharp(corner.y()),
        area.width() * camera.zoom(),
        area.height() * camera.zoom());
  }

  /** Back to px of the view, unbroken lines and full strength. */
  ViewPen plain() {
    GraphicsContext gc = gc();
    painter.home();
    gc.setGlobalAlpha(1);
    gc.setLineDashes();
    return this;
  }

  ViewPen alpha(double strength) {
    gc().setGlobalAlpha(strength);
    return this;
  }

  ViewPen dashed(double... lengths) {
    gc().setLineDashes(lengths);
    return this;
  }

  void fill(Ink ink, Rect at, double radius) {
    gc().setFill(painter.colour(ink));
    gc().fillRoundRect(at.x(), at.y(), at.width(), at.height(), 2 * radius, 2 * radius);
  }

  void stroke(Ink ink, double width, Rect at, double radius) {
    gc().setStroke(painter.colour(ink));
    gc().setLineWidth(width);
    gc().strokeRoundRect(at.x(), at.y(), at.width(), at.height(), 2 * radius, 2 * radius);
  }

  void disc(Ink fill, Ink line, double width, Point at, double radius) {
    gc().setFill(painter.colour(fill));
    gc().fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    gc().setStroke(painter.colour(line));
    gc().setLineWidth(width);
    gc().strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
  }

  void line(Ink ink, double width, Point from, Point to) {
    gc().setStroke(painter.colour(ink));
    gc().setLineWidth(width);
    gc().strokeLine(from.x(), from.y(), to.x(), to.y());
  }

  void polygon(Ink ink, double... xy) {
    gc().setFill(painter.colour(ink));
    gc().beginPath();
    gc().moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      gc().lineTo(xy[i], xy[i + 1]);
    }
    gc().closePath();
    gc().fill();
  }

  double width(String text, Style style) {
    return measure.width(text, style);
  }

  String cut(String text, Style style, double width) {
    return measure.cut(text, style, width).text();
  }

  /** Words whose line box starts at a place. */
  void words(String text, Style style, Ink ink, double x, double top) {
    gc().setFill(painter.colour(ink));
    gc().setFont(painter.font(style.face(), style.size()));
    gc().fillText(text, x, top + style.baseline());
  }

  /** Words around a middle, with the page kept free around them; gives the room they took. */
  Rect chip(String text, Style style, Ink ink, Point middle) {
    double width = width(text, style);
    Rect at =
        new Rect(
            Math.rint(middle.x() - width / 2), Math.rint(middle.y() - 8), width, style.leading());
    fill(Ink.PAGE, new Rect(at.x() - 4, at.y() + 1, width + 8, 14), 4);
    words(text, style, ink, at.x(), at.y());
    return at;
  }
}
