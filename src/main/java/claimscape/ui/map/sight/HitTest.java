package claimscape.ui.map.sight;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import java.util.Optional;

/** Looks under one place of the sheet: handles first, then cards, the upper first, then arrows. */
final class HitTest {
  private static final double STRIPE = 9;

  private final Chart chart;
  private final Point place;
  private final Chart.Reach reach;
  private Optional<Hit> card = Optional.empty();
  private Optional<ChartLink.Found> link = Optional.empty();

  HitTest(Chart chart, Point place, Chart.Reach reach) {
    this.chart = chart;
    this.place = place;
    this.reach = reach;
  }

  Hit hit() {
    Optional<Hit> handle = handle();
    if (handle.isPresent()) {
      return handle.get();
    }
    double room = Math.max(reach.tolerance(), 1);
    chart.in(Chart.grown(new Rect(place.x(), place.y(), 0, 0), room), this::look);
    return card.or(() -> link.map(ChartLink.Found::hit)).orElse(Hit.Nothing.HERE);
  }

  private Optional<Hit> handle() {
    for (NodeId node : reach.handles()) {
      Optional<ChartCard> found = chart.card(node);
      if (found.isPresent()) {
        Point handle = chart.handle(found.get());
        if (Math.hypot(handle.x() - place.x(), handle.y() - place.y()) <= 4.5 + reach.tolerance()) {
          return Optional.of(new Hit.OnCard(found.get().id(), Hit.Zone.HANDLE));
        }
      }
    }
    return Optional.empty();
  }

  private void look(Piece piece) {
    switch (piece) {
      case ChartCard found -> zone(found).ifPresent(hit -> card = Optional.of(hit));
      case ChartLink found ->
          found
              .nearest(place.x(), place.y())
              .filter(near -> near.distance() <= reach.tolerance())
              .filter(near -> link.map(best -> near.distance() < best.distance()).orElse(true))
              .ifPresent(near -> link = Optional.of(near));
      case Piece.Copy copy -> zone(copy.again()).ifPresent(hit -> card = Optional.of(hit));
      case Piece.Note note -> {}
    }
  }

  private Optional<Hit> zone(ChartCard found) {
    boolean tab =
        (found.folded() || found.foldable() && reach.handles().contains(found.id()))
            && found.foldTab().nearerThan(0, new Rect(place.x(), place.y(), 1e-6, 1e-6));
    if (tab) {
      return Optional.of(new Hit.OnCard(found.id(), Hit.Zone.FOLD));
    }
    if (!found.covers(place.x(), place.y())) {
      return Optional.empty();
    }
    boolean stripe = place.x() - found.place().x() <= STRIPE;
    return Optional.of(new Hit.OnCard(found.id(), stripe ? Hit.Zone.STRIPE : Hit.Zone.BODY));
  }
}
