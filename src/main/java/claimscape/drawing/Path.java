package claimscape.drawing;

import java.util.Arrays;
import java.util.function.Consumer;

/** A way of straight lines and cubic curves, immutable. Every painter traces it with a pen. */
public final class Path {
  private static final byte MOVE = 0;
  private static final byte LINE = 1;
  private static final byte CUBIC = 2;
  private static final byte CLOSE = 3;

  private final byte[] steps;
  private final double[] coordinates;

  private Path(byte[] steps, double[] coordinates) {
    this.steps = steps;
    this.coordinates = coordinates;
  }

  /** What follows a path: the four moves that every graphics library knows. */
  public interface Pen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A cubic Bézier curve over two control points. */
    void cubicTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();
  }

  /** The path that this drawing leaves. */
  public static Path drawn(Consumer<Brush> drawing) {
    Brush brush = new Brush(new Trace());
    drawing.accept(brush);
    Trace kept = (Trace) brush.pen();
    return new Path(
        Arrays.copyOf(kept.steps, kept.stepCount),
        Arrays.copyOf(kept.coordinates, kept.coordinateCount));
  }

  /** Follows the path with a pen. */
  public void trace(Pen pen) {
    int at = 0;
    double[] c = coordinates;
    for (byte step : steps) {
      switch (step) {
        case MOVE -> pen.moveTo(c[at], c[at + 1]);
        case LINE -> pen.lineTo(c[at], c[at + 1]);
        case CUBIC -> pen.cubicTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
        default -> pen.close();
      }
      at += step == CUBIC ? 6 : step == CLOSE ? 0 : 2;
    }
  }

  /** The same path elsewhere. */
  public Path moved(double dx, double dy) {
    double[] shifted = new double[coordinates.length];
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] = coordinates[i] + (i % 2 == 0 ? dx : dy);
    }
    return new Path(steps, shifted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path that
        && Arrays.equals(steps, that.steps)
        && Arrays.equals(coordinates, that.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(steps) + Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return "Path[" + steps.length + " steps]";
  }

  /** A pen that remembers. */
  private static final class Trace implements Pen {
    private byte[] steps = new byte[16];
    private double[] coordinates = new double[32];
    private int stepCount;
    private int coordinateCount;

    private void add(byte step, double... more) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, 2 * stepCount);
      }
      if (coordinateCount + more.length > coordinates.length) {
        coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
      }
      steps[stepCount++] = step;
      System.arraycopy(more, 0, coordinates, coordinateCount, more.length);
      coordinateCount += more.length;
    }

    @Override
    public void moveTo(double x, double y) {
      add(MOVE, x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      add(LINE, x, y);
    }

    @Override
    public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
      add(CUBIC, x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      add(CLOSE);
    }
  }
}
