package claimscape.picture;

import claimscape.drawing.Path;

/** Writes a path as SVG path data. */
final class SvgPen implements Path.Pen {
  private final StringBuilder data = new StringBuilder();

  private SvgPen() {}

  static String drawn(Path path) {
    SvgPen pen = new SvgPen();
    path.trace(pen);
    return pen.data.toString();
  }

  @Override
  public void moveTo(double x, double y) {
    data.append('M').append(Numbers.shown(x)).append(' ').append(Numbers.shown(y));
  }

  @Override
  public void lineTo(double x, double y) {
    data.append('L').append(Numbers.shown(x)).append(' ').append(Numbers.shown(y));
  }

  @Override
  public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
    data.append('C').append(Numbers.shown(x1)).append(' ').append(Numbers.shown(y1));
    data.append(' ').append(Numbers.shown(x2)).append(' ').append(Numbers.shown(y2));
    data.append(' ').append(Numbers.shown(x)).append(' ').append(Numbers.shown(y));
  }

  @Override
  public void close() {
    data.append('Z');
  }
}
