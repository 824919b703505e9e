package claimscape.ui.map.paint;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Detail;
import claimscape.ui.map.sight.Ghost;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands out of the map at a moment, and how far over the view it reaches: nothing else of the
 * layer above the ground has to be painted or shown.
 */
public final class Standing {
  private static final double ROOM = 32;

  private final Chart chart;
  private final Camera camera;
  private final Moment moment;
  private Optional<Rect> reach = Optional.empty();

  private Standing(Chart chart, Camera camera, Moment moment) {
    this.chart = chart;
    this.camera = camera;
    this.moment = moment;
  }

  /** The cards that are selected or under the pointer. */
  static Set<NodeId> cards(Moment moment) {
    Set<NodeId> nodes = new HashSet<>(moment.selection());
    moment.hovered().ifPresent(nodes::add);
    return nodes;
  }

  /** The arrows that show at full strength: chosen ones, and those of chosen cards. */
  static Set<ChartLink> links(Chart chart, Moment moment) {
    Set<ChartLink> links = new LinkedHashSet<>();
    for (NodeId node : cards(moment)) {
      links.addAll(chart.linksOf(node));
      chart.link(node).ifPresent(links::add);
    }
    moment.armed().flatMap(chart::link).ifPresent(links::add);
    return links;
  }

  /**
   * The part of a view that something stands out in, in px of the camera; empty where nothing does.
   *
   * @param view the whole view
   */
  public static Optional<Rect> reach(Chart chart, Camera camera, Moment moment, Rect view) {
    boolean anywhere =
        !(moment.ghost() instanceof Ghost.None) || Landmarks.shown(Detail.at(camera.zoom()));
    return anywhere
        ? Optional.of(view)
        : new Standing(chart, camera, moment).measured().flatMap(found -> within(found, view));
  }

  private Optional<Rect> measured() {
    cards(moment).forEach(this::add);
    moment.targets().forEach(this::add);
    moment.flash().ifPresent(flash -> add(flash.node()));
    for (ChartLink link : links(chart, moment)) {
      add(link.group().bounds());
    }
    return reach;
  }

  private void add(NodeId node) {
    chart.all(node).forEach(card -> add(card.group().bounds()));
    chart
        .link(node)
        .ifPresent(
            link -> {
              add(link.group().bounds());
              Point words = link.wordsAt();
              add(new Rect(words.x() - 60 / camera.zoom(), words.y(), 120 / camera.zoom(), 0));
            });
  }

  private void add(Rect area) {
    Point corner = camera.toView(new Point(area.x(), area.y()));
    double zoom = camera.zoom();
    Rect here =
        new Rect(
            corner.x() - ROOM,
            corner.y() - ROOM,
            area.width() * zoom + 2 * ROOM,
            area.height() * zoom + 2 * ROOM);
    reach = Optional.of(reach.map(known -> around(known, here)).orElse(here));
  }

  private static Rect around(Rect a, Rect b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Rect(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
  }

  private static Optional<Rect> within(Rect area, Rect view) {
    double x = Math.max(area.x(), view.x());
    double y = Math.max(area.y(), view.y());
    double right = Math.min(area.right(), view.right());
    double bottom = Math.min(area.bottom(), view.bottom());
    return right > x && bottom > y
        ? Optional.of(new Rect(x, y, right - x, bottom - y))
        : Optional.empty();
  }
}
