package claimscape.drawing.poster;

/** A stretch of one side of a drawing, in px at 100 %. */
public record Span(double from, double to) {

  public double length() {
    return to - from;
  }
}
