package claimscape.ui.map.sight;

import claimscape.layout.Point;
import claimscape.layout.Rect;

/**
 * How the sheet lies under the window: {@code view = sheet * zoom + shift}. A value; every movement
 * makes another one.
 *
 * @param zoom 1 shows the sheet at 100 %
 * @param shiftX where the sheet's left edge lies in the view, in px
 * @param shiftY where the sheet's top edge lies in the view, in px
 */
public record Camera(double zoom, double shiftX, double shiftY) {
  /** The zoom never leaves these bounds. */
  public static final double MIN_ZOOM = 0.02;

  public static final double MAX_ZOOM = 4;

  /** How much the bar at the bottom of the view may cover, in px. */
  public static final double BAR = 48;

  private static final double FIT_MARGIN = 16;
  private static final double READABLE = .7;

  public static final Camera START = new Camera(1, 0, 0);

  public Point toSheet(double viewX, double viewY) {
    return new Point((viewX - shiftX) / zoom, (viewY - shiftY) / zoom);
  }

  public Point toView(Point sheet) {
    return new Point(sheet.x() * zoom + shiftX, sheet.y() * zoom + shiftY);
  }

  /** What a view of this size sees of the sheet. */
  public Rect seen(double viewWidth, double viewHeight) {
    Point corner = toSheet(0, 0);
    return new Rect(corner.x(), corner.y(), viewWidth / zoom, viewHeight / zoom);
  }

  public Camera panned(double byX, double byY) {
    return new Camera(zoom, shiftX + byX, shiftY + byY);
  }

  /**
   * Shifted by less than a px of the screen, so that the sheet begins on a whole one.
   *
   * @param unit px of the screen for one px of the view
   */
  public Camera sharp(double unit) {
    return new Camera(zoom, Math.rint(shiftX * unit) / unit, Math.rint(shiftY * unit) / unit);
  }

  /** Zoomed by a factor; what lies under this place of the view stays there. */
  public Camera zoomedAt(double viewX, double viewY, double factor) {
    double next = clamped(zoom * factor);
    double real = next / zoom;
    return new Camera(next, viewX - (viewX - shiftX) * real, viewY - (viewY - shiftY) * real);
  }

  /** Zoomed to a level around the middle of the view. */
  public Camera zoomedTo(double level, double viewWidth, double viewHeight) {
    return zoomedAt(viewWidth / 2, viewHeight / 2, level / zoom);
  }

  /** Shows a whole area of the sheet in the middle of the view, never above 100 %. */
  public static Camera fitting(Rect area, double viewWidth, double viewHeight) {
    double zoom =
        clamped(
            Math.min(
                1,
                Math.min(
                    (viewWidth - 2 * FIT_MARGIN) / Math.max(1, area.width()),
                    (viewHeight - 2 * FIT_MARGIN) / Math.max(1, area.height()))));
    return new Camera(
        zoom, viewWidth / 2 - area.centreX() * zoom, viewHeight / 2 - area.centreY() * zoom);
  }

  /**
   * Shows a sheet for the first time: whole where it can be read so, else its upper part as large
   * as is easy to read.
   *
   * @param top the card that is highest; it is seen, in the middle as far as the sheet goes
   */
  public static Camera opening(Rect sheet, Rect top, double viewWidth, double viewHeight) {
    Camera whole = fitting(sheet, viewWidth, viewHeight);
    if (whole.zoom() >= READABLE) {
      return whole;
    }
    double zoom = Math.clamp((viewWidth - 2 * FIT_MARGIN) / sheet.width(), READABLE, 1);
    double leftmost = viewWidth - FIT_MARGIN - sheet.right() * zoom;
    double rightmost = FIT_MARGIN - sheet.x() * zoom;
    double shift =
        leftmost < rightmost
            ? Math.clamp(viewWidth / 2 - top.centreX() * zoom, leftmost, rightmost)
            : viewWidth / 2 - sheet.centreX() * zoom;
    return new Camera(zoom, shift, -sheet.y() * zoom);
  }

  /** Whether an area has room in a view at this zoom, wherever the camera stands. */
  public boolean fits(Rect area, double viewWidth, double viewHeight) {
    return area.width() * zoom <= viewWidth && area.height() * zoom <= viewHeight;
  }

  /** Whether an area is seen whole, but for a px of the sheet. */
  public boolean holds(Rect area, double viewWidth, double viewHeight) {
    Rect seen = seen(viewWidth, viewHeight);
    return area.x() >= seen.x() - 1
        && area.y() >= seen.y() - 1
        && area.right() <= seen.right() + 1
        && area.bottom() <= seen.bottom() + 1;
  }

  /** Moved as little as needed so that an area is seen, and no bar at the bottom covers it. */
  public Camera showing(Rect area, double viewWidth, double viewHeight) {
    double left = area.x() * zoom + shiftX;
    double top = area.y() * zoom + shiftY;
    return panned(
        nudge(left, area.width() * zoom, viewWidth),
        nudge(top, area.height() * zoom, viewHeight - BAR));
  }

  private static double nudge(double from, double length, double space) {
    double before = FIT_MARGIN - from;
    double after = from + length - (space - FIT_MARGIN);
    if (before > 0) {
      return before;
    }
    return after > 0 ? -Math.min(after, from - FIT_MARGIN) : 0;
  }

  /** With the middle of an area in the middle of the view. */
  public Camera centredOn(Rect area, double viewWidth, double viewHeight) {
    return new Camera(
        zoom, viewWidth / 2 - area.centreX() * zoom, viewHeight / 2 - area.centreY() * zoom);
  }

  private static double clamped(double zoom) {
    return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
  }
}
