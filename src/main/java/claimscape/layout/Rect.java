package claimscape.layout;

/** An upright rectangle by its top left corner, in px at 100 %. */
public record Rect(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /** Whether the two come nearer to each other than {@code distance}, in both axes. */
  public boolean nearerThan(double distance, Rect other) {
    return x < other.right() + distance
        && other.x < right() + distance
        && y < other.bottom() + distance
        && other.y < bottom() + distance;
  }
}
