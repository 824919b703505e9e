package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.Workbench;
import claimscape.ui.fx.Choice;
import claimscape.ui.fx.NodeChooser;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.Ghost;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks for the other end of a link, the nearest cards first. The choice is shown on the map as it
 * would be drawn.
 */
final class OtherEnd {
  private final Workbench bench;
  private final MapView view;
  private final NodeChooser chooser;
  private final Phrases phrases;

  OtherEnd(Workbench bench, MapView view, NodeChooser chooser, Phrases phrases) {
    this.bench = bench;
    this.view = view;
    this.chooser = chooser;
    this.phrases = phrases;
  }

  /**
   * Asks for the other end of a link from a node.
   *
   * @param what the key of the words for the link
   */
  void ask(String what, NodeId start, Consumer<NodeId> then) {
    chooser.ask(
        phrases.say("map.choose", phrases.say(what), Names.of(bench, start)),
        nearestFirst(start),
        choice -> then.accept(choice.node()),
        looked -> show(start, looked));
  }

  private List<Choice> nearestFirst(NodeId start) {
    Point near = middle(start).orElse(new Point(0, 0));
    return view.chart().cards().values().stream()
        .filter(card -> !card.id().equals(start))
        .sorted(
            Comparator.<ChartCard>comparingDouble(card -> distance(card, near))
                .thenComparing(ChartCard::id))
        .map(card -> Choice.of(card.statement()))
        .toList();
  }

  private Optional<Point> middle(NodeId node) {
    return view.chart()
        .around(List.of(node))
        .map(area -> new Point(area.centreX(), area.centreY()));
  }

  private static double distance(ChartCard card, Point near) {
    return Math.hypot(card.place().centreX() - near.x(), card.place().centreY() - near.y());
  }

  /** Draws the link that would be made. */
  private void show(NodeId start, Optional<Choice> looked) {
    Optional<Point> from = middle(start);
    Optional<ChartCard> to = looked.flatMap(choice -> view.chart().card(choice.node()));
    if (from.isEmpty() || to.isEmpty()) {
      view.setGhost(Ghost.NONE);
      return;
    }
    Rect end = to.get().place();
    view.show(List.of(to.get().id()));
    view.setGhost(
        new Ghost.Wire(
            from.get(),
            new Point(end.centreX(), end.bottom()),
            new Ghost.Landing.OnCard(to.get().id(), Optional.empty())));
  }
}
