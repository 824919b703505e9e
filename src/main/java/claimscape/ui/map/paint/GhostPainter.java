package claimscape.ui.map.paint;

import claimscape.drawing.Ink;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Ways;
import java.util.List;

/** Paints what a tool draws over the map: rubber bands, wires, drop zones. */
final class GhostPainter {
  private static final double ZONE_WIDTH = 150;
  private static final double ZONE_HEIGHT = 34;
  private static final double CARD_WIDTH = 220;
  private static final double CARD_HEIGHT = 58;

  private final ViewPen pen;
  private final StatePainter.Words words;

  GhostPainter(ViewPen pen, StatePainter.Words words) {
    this.pen = pen;
    this.words = words;
  }

  void paint(Chart chart, Camera camera, Ghost ghost) {
    switch (ghost) {
      case Ghost.None none -> {}
      case Ghost.Band band -> {
        Rect at = pen.view(camera, band.area());
        Rect sharp = new Rect(at.x() + .5, at.y() + .5, at.width(), at.height());
        pen.alpha(.1).fill(Ink.FOCUS, sharp, 2);
        pen.alpha(1).stroke(Ink.FOCUS, 1, sharp, 2);
      }
      case Ghost.Frame frame -> {
        Rect at = pen.view(camera, frame.card());
        pen.alpha(.08).fill(Ink.FOCUS, at, 6);
        pen.alpha(1).dashed(5, 4).stroke(Ink.FOCUS, 1.5, at, 6);
      }
      case Ghost.Wire wire -> wire(chart, camera, wire);
      case Ghost.Words carried -> {
        landing(chart, camera, carried.landing());
        if (carried.landing() instanceof Ghost.Landing.Nowhere) {
          claim(camera.toView(carried.at()));
        }
      }
    }
    pen.plain();
  }

  private void wire(Chart chart, Camera camera, Ghost.Wire wire) {
    landing(chart, camera, wire.landing());
    Point from = camera.toView(wire.from());
    Point to = camera.toView(wire.to());
    pen.plain().line(Ink.FOCUS, 2, from, to);
    pen.disc(Ink.FOCUS, Ink.PAGE, 1, to, 4);
    pen.disc(Ink.SURFACE, Ink.FOCUS, 2, from, 4.5);
  }

  private void landing(Chart chart, Camera camera, Ghost.Landing on) {
    switch (on) {
      case Ghost.Landing.Nowhere nowhere -> {}
      case Ghost.Landing.Outside outside -> {
        Point at = camera.toView(outside.at());
        Point above = new Point(at.x(), at.y() - 18);
        pen.plain().chip(words.outside(), ViewPen.SMALL_BOLD, Ink.PREMISE, above);
      }
      case Ghost.Landing.OnCard landing ->
          chart.card(landing.card()).ifPresent(card -> zones(camera, card, landing));
      case Ghost.Landing.OnArrow landing ->
          chart.link(landing.relation()).ifPresent(link -> half(camera, link, landing));
    }
  }

  /** The frame of the card that words become on empty ground. */
  private void claim(Point at) {
    Rect card =
        new Rect(
            Math.rint(at.x() - CARD_WIDTH / 2), Math.rint(at.y() - 12), CARD_WIDTH, CARD_HEIGHT);
    pen.plain().alpha(.94).fill(Ink.SURFACE, card, 6);
    pen.alpha(1).dashed(5, 4).stroke(Ink.CLAIM, 1.5, card, 6);
    pen.plain().words(words.claim(), ViewPen.SMALL_BOLD, Ink.CLAIM, card.x() + 15, card.y() + 10);
  }

  /** Where on a card each drop zone lies, in px of the view; never too small to hit. */
  private void zones(Camera camera, ChartCard card, Ghost.Landing.OnCard landing) {
    Rect at = pen.view(camera, card.place());
    if (landing.side().isEmpty()) {
      pen.plain().stroke(Ink.FOCUS, 2, grown(at, 3), 9);
      return;
    }
    double width = Math.max(ZONE_WIDTH, at.width());
    double height = Math.max(ZONE_HEIGHT, at.height());
    double x = at.centreX() - width / 2;
    double y = at.centreY() - height / 2;
    Ghost.Side zone = landing.side().get();
    zone(
        new Rect(x, y, width / 2 - 1, height),
        words.supports(),
        Ink.EVIDENCE,
        zone == Ghost.Side.SUPPORTS);
    zone(
        new Rect(x + width / 2 + 1, y, width / 2 - 1, height),
        words.attacks(),
        Ink.REBUTTAL,
        zone == Ghost.Side.ATTACKS);
  }

  private void zone(Rect at, String word, Ink ink, boolean lit) {
    pen.plain().alpha(.94).fill(Ink.SURFACE, at, 6);
    pen.alpha(lit ? .9 : .1).fill(ink, at, 6);
    pen.alpha(1).stroke(ink, lit ? 2 : 1, at, 6);
    double width = pen.width(word, ViewPen.SMALL_BOLD);
    pen.words(
        word,
        ViewPen.SMALL_BOLD,
        lit ? Ink.ON_ROLE : ink,
        Math.rint(at.centreX() - width / 2),
        Math.rint(at.centreY() - 8));
  }

  private void half(Camera camera, ChartLink link, Ghost.Landing.OnArrow landing) {
    List<Point> way = Ways.whole(link.route());
    double length = Ways.length(way);
    double from = landing.head() ? length / 2 : 0;
    pen.plain().alpha(.85);
    Point last = camera.toView(Ways.at(way, from));
    Ink ink = landing.head() ? Ink.REBUTTAL : Ink.PREMISE;
    for (int i = 1; i <= 24; i++) {
      Point next = camera.toView(Ways.at(way, from + length / 2 * i / 24));
      pen.line(ink, 5, last, next);
      last = next;
    }
    Point middle = camera.toView(Ways.at(way, from + length / 4));
    pen.plain()
        .chip(
            landing.head() ? words.undercut() : words.linked(),
            ViewPen.SMALL_BOLD,
            ink,
            new Point(middle.x(), middle.y() - 16));
  }

  private static Rect grown(Rect at, double by) {
    return new Rect(at.x() - by, at.y() - by, at.width() + 2 * by, at.height() + 2 * by);
  }
}
