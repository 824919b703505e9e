package claimscape.ui.map.paint;

import claimscape.argument.NodeId;
import claimscape.argument.Role;
import claimscape.drawing.Ink;
import claimscape.drawing.map.Glyphs;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of the most connected statements that are seen, where cards are too small for any. None
 * of them covers another one.
 */
final class Landmarks {
  private static final int MOST = 7;

  /** So many statements are looked at, so that a frame costs the same on every map. */
  private static final int LOOKED_AT = 4_000;

  private static final double WIDEST = 150;
  private static final double HEIGHT = 20;
  private static final double GAP = 3;

  private final FxPainter painter;
  private final ViewPen pen;

  Landmarks(FxPainter painter, ViewPen pen) {
    this.painter = painter;
    this.pen = pen;
  }

  /** Whether cards say nothing themselves. */
  static boolean shown(Detail detail) {
    return detail == Detail.BLOCK || detail == Detail.GLYPH;
  }

  void paint(Chart chart, Camera camera, Moment moment, Rect view) {
    List<Rect> taken = new ArrayList<>();
    List<? extends NodeId> all = chart.landmarks();
    for (int i = 0; i < Math.min(LOOKED_AT, all.size()) && taken.size() < MOST; i++) {
      NodeId id = all.get(i);
      Optional<ChartCard> card = chart.card(id).filter(found -> moment.dimmed().passes(found.id()));
      Optional<Rect> place =
          card.map(found -> pen.view(camera, found.place())).filter(at -> at.nearerThan(0, view));
      if (place.isPresent()) {
        paint(card.orElseThrow(), place.get(), view, taken);
      }
    }
  }

  private void paint(ChartCard card, Rect place, Rect view, List<Rect> taken) {
    Role role = card.statement().role();
    String text = pen.cut(card.statement().text(), ViewPen.SMALL_BOLD, WIDEST);
    double width = pen.width(text, ViewPen.SMALL_BOLD) + 30;
    double x = Math.max(view.x() + GAP, Math.min(place.x(), view.right() - width - GAP));
    Rect box =
        new Rect(Math.rint(x) + .5, Math.rint(place.centreY() - HEIGHT / 2) + .5, width, HEIGHT);
    if (taken.stream().anyMatch(other -> other.nearerThan(GAP, box))) {
      return;
    }
    taken.add(box);
    pen.plain();
    pen.fill(Ink.SURFACE, box, 4);
    pen.stroke(Ink.of(role), 1.5, box, 4);
    painter.marks(List.of(Glyphs.of(role, box.x() + 7, box.y() + 6, 8)), Dress.PLAIN);
    pen.plain().words(text, ViewPen.SMALL_BOLD, Ink.TEXT, box.x() + 21, box.y() + 2);
  }
}
