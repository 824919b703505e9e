package claimscape.ui.map.sight;

import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/** The round handle of a card from which links are drawn. */
final class Handle {
  private Handle() {}

  /** Where it sits: on the right edge, unless an arrow ends there. */
  static Point of(Chart chart, ChartCard card) {
    Rect at = card.place();
    List<Point> choices =
        List.of(
            new Point(at.right(), at.centreY()),
            new Point(at.x(), at.centreY()),
            new Point(at.centreX(), at.bottom()));
    return choices.stream()
        .filter(place -> isFree(chart, place))
        .findFirst()
        .orElse(choices.getFirst());
  }

  private static boolean isFree(Chart chart, Point place) {
    List<ChartLink> ending = new ArrayList<>();
    chart.in(
        Chart.grown(new Rect(place.x(), place.y(), 0, 0), 2),
        piece -> {
          if (piece instanceof ChartLink link && link.endsNear(place)) {
            ending.add(link);
          }
        });
    return ending.isEmpty();
  }
}
