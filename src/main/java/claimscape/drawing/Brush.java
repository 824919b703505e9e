package claimscape.drawing;

/** A pen with a hand for arcs: draws with lines and cubics what is round. Angles are in degrees. */
public final class Brush {
  private final Path.Pen pen;

  Brush(Path.Pen pen) {
    this.pen = pen;
  }

  Path.Pen pen() {
    return pen;
  }

  public Brush move(double x, double y) {
    pen.moveTo(x, y);
    return this;
  }

  public Brush line(double x, double y) {
    pen.lineTo(x, y);
    return this;
  }

  public Brush cubic(double x1, double y1, double x2, double y2, double x, double y) {
    pen.cubicTo(x1, y1, x2, y2, x, y);
    return this;
  }

  public Brush close() {
    pen.close();
    return this;
  }

  /**
   * An arc on from the current point, which must be its start.
   *
   * @param from the angle of the start: 0 is right, 90 is down
   * @param sweep how far it turns, clockwise if positive
   */
  public Brush arc(double cx, double cy, double radius, double from, double sweep) {
    int parts = (int) Math.max(1, Math.ceil(Math.abs(sweep) / 90 - 1e-9));
    double step = Math.toRadians(sweep / parts);
    double k = 4.0 / 3 * Math.tan(step / 4) * radius;
    double a = Math.toRadians(from);
    for (int i = 0; i < parts; i++) {
      double b = a + step;
      pen.cubicTo(
          cx + radius * Math.cos(a) - k * Math.sin(a),
          cy + radius * Math.sin(a) + k * Math.cos(a),
          cx + radius * Math.cos(b) + k * Math.sin(b),
          cy + radius * Math.sin(b) - k * Math.cos(b),
          cx + radius * Math.cos(b),
          cy + radius * Math.sin(b));
      a = b;
    }
    return this;
  }

  public Brush circle(double cx, double cy, double radius) {
    return move(cx + radius, cy).arc(cx, cy, radius, 0, 360).close();
  }

  public Brush rectangle(double x, double y, double width, double height) {
    return move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close();
  }

  /** A rectangle with round corners; the radius gives way where a side is too short. */
  public Brush rounded(double x, double y, double width, double height, double radius) {
    double r = Math.min(radius, Math.min(width, height) / 2);
    double right = x + width;
    double bottom = y + height;
    return move(x + r, y)
        .line(right - r, y)
        .arc(right - r, y + r, r, -90, 90)
        .line(right, bottom - r)
        .arc(right - r, bottom - r, r, 0, 90)
        .line(x + r, bottom)
        .arc(x + r, bottom - r, r, 90, 90)
        .line(x, y + r)
        .arc(x + r, y + r, r, 180, 90)
        .close();
  }
}
