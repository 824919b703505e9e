package claimscape.ui.map.paint;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.drawing.Ink;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Detail;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Paints what stands out of the map: flags, rings, handles, words on the chosen path, landmarks.
 */
public final class StatePainter {
  private static final double FLAG_WIDTH = 58;
  private static final double FLAG_HEIGHT = 16;
  private static final double FLAG_LEFT = 14;
  private static final double SMALLEST = .7;

  private final FxPainter painter;
  private final ViewPen pen;
  private final Words words;
  private final GhostPainter ghosts;
  private final Landmarks landmarks;

  /** The words that stand on the map but in no statement. */
  public record Words(
      String target,
      String supports,
      String attacks,
      String restates,
      String answers,
      String undercuts,
      String underpins,
      String undercut,
      String linked,
      String claim,
      String outside) {

    String of(ChartLink link) {
      boolean onLink = link.relation().target() instanceof RelationId;
      return switch (link.kind()) {
        case SUPPORTS -> onLink ? underpins : supports;
        case ATTACKS -> onLink ? undercuts : attacks;
        case RESTATES -> restates;
        case ANSWERS -> answers;
      };
    }
  }

  StatePainter(FxPainter painter, Measure measure, Words words) {
    this.painter = painter;
    this.pen = new ViewPen(painter, measure);
    this.words = words;
    this.ghosts = new GhostPainter(pen, words);
    this.landmarks = new Landmarks(painter, pen);
  }

  /** Paints states on what a camera shows in a view. */
  void paint(Chart chart, Camera camera, Moment moment, Detail detail, Rect view) {
    pen.plain();
    if (Landmarks.shown(detail)) {
      landmarks.paint(chart, camera, moment, view);
    }
    pathWords(chart, camera, moment, detail);
    moment.flash().ifPresent(flash -> flash(chart, camera, flash));
    for (NodeId target : moment.targets()) {
      flag(chart, camera, target, detail);
    }
    handled(moment)
        .forEach(node -> chart.card(node).ifPresent(card -> grips(chart, card, camera, detail)));
    if (moment.ring() && !moment.selection().isEmpty()) {
      chart
          .card(moment.selection().getFirst())
          .ifPresent(card -> ring(pen.view(camera, card.place()), 9 * scale(camera)));
    }
    pen.plain();
    ghosts.paint(chart, camera, moment.ghost());
  }

  /** The nodes whose handles are shown. */
  public static Set<NodeId> handled(Moment moment) {
    Set<NodeId> nodes = new LinkedHashSet<>();
    moment.selection().stream().limit(1).forEach(nodes::add);
    moment.hovered().ifPresent(nodes::add);
    return nodes;
  }

  private static double scale(Camera camera) {
    return Math.max(SMALLEST, Math.min(1.2, camera.zoom()));
  }

  private void ring(Rect at, double radius) {
    pen.plain()
        .stroke(
            Ink.FOCUS,
            2,
            new Rect(at.x() - 3, at.y() - 3, at.width() + 6, at.height() + 6),
            radius);
  }

  private void flash(Chart chart, Camera camera, Moment.Flash flash) {
    chart
        .all(flash.node())
        .forEach(
            card -> {
              Rect at = pen.view(camera, card.place());
              Ink ink = Ink.of(card.statement().role());
              Rect around = new Rect(at.x() - 3, at.y() - 3, at.width() + 6, at.height() + 6);
              pen.plain().alpha(flash.strength()).stroke(ink, 3, around, 9);
              pen.alpha(.18 * flash.strength()).fill(ink, around, 9);
            });
    pen.plain();
  }

  private void flag(Chart chart, Camera camera, NodeId target, Detail detail) {
    Optional<ChartCard> card = chart.card(target);
    if (card.isEmpty()) {
      chart
          .link(target)
          .ifPresent(
              link -> flagAt(camera.toView(link.wordsAt()), Ink.SECOND, scale(camera), detail));
      return;
    }
    Rect at = pen.view(camera, card.get().place());
    double s = scale(camera);
    Point foot = new Point(at.x() + FLAG_LEFT * Math.min(1, camera.zoom() / s) * s, at.y() + .5);
    flagAt(foot, Ink.of(card.get().statement().role()), s, detail);
  }

  /** The flag stands on its foot: a tab with words, or a pennon where all is small. */
  private void flagAt(Point foot, Ink ink, double s, Detail detail) {
    pen.plain();
    if (detail != Detail.FULL && detail != Detail.LINES) {
      pen.line(ink, 1.5, new Point(foot.x(), foot.y()), new Point(foot.x(), foot.y() - 12));
      pen.polygon(ink, foot.x(), foot.y() - 12, foot.x() + 9, foot.y() - 9, foot.x(), foot.y() - 5);
      return;
    }
    var gc = pen.gc();
    gc.translate(Math.rint(foot.x()), Math.rint(foot.y() - FLAG_HEIGHT * s));
    gc.scale(s, s);
    double width = Math.max(FLAG_WIDTH, pen.width(words.target(), ViewPen.TINY_BOLD) + 26);
    pen.fill(ink, new Rect(0, 0, width, FLAG_HEIGHT), 4);
    pen.fill(ink, new Rect(0, 6, width, FLAG_HEIGHT - 6), 0);
    gc.setStroke(painter.colour(Ink.ON_ROLE));
    gc.setLineWidth(1.25);
    gc.strokeLine(9, 3.5, 9, 12.5);
    gc.beginPath();
    gc.moveTo(9, 4);
    gc.lineTo(15.5, 4);
    gc.lineTo(14, 6.25);
    gc.lineTo(15.5, 8.5);
    gc.lineTo(9, 8.5);
    gc.stroke();
    pen.words(words.target(), ViewPen.TINY_BOLD, Ink.ON_ROLE, 19, 0);
    pen.plain();
  }

  private void grips(Chart chart, ChartCard card, Camera camera, Detail detail) {
    if (detail == Detail.BLOCK || detail == Detail.GLYPH) {
      return;
    }
    pen.plain();
    Ink ink = Ink.of(card.statement().role());
    double s = scale(camera);
    if (card.foldable() && !card.folded()) {
      Rect at = pen.view(camera, card.foldTab());
      double x = at.centreX();
      double y = at.centreY();
      pen.disc(Ink.SURFACE, Ink.CARD_LINE, 1, new Point(x, y), 8 * s);
      pen.polygon(Ink.SECOND, x - 4 * s, y - 2 * s, x + 4 * s, y - 2 * s, x, y + 3 * s);
    }
    pen.disc(Ink.SURFACE, ink, 1.5, camera.toView(chart.handle(card)), 4.5 * s);
  }

  /** What a chosen arrow says: on the armed, the selected and the hovered ones only. */
  private void pathWords(Chart chart, Camera camera, Moment moment, Detail detail) {
    if (detail == Detail.BLOCK || detail == Detail.GLYPH) {
      return;
    }
    Set<NodeId> chosen = new LinkedHashSet<>(moment.selection());
    moment.armed().ifPresent(chosen::add);
    moment.hovered().ifPresent(chosen::add);
    for (NodeId node : chosen) {
      chart
          .link(node)
          .ifPresent(
              link -> {
                Ink ink = link.kind() == RelationKind.ATTACKS ? Ink.REBUTTAL : Ink.SECOND;
                Point at = camera.toView(link.wordsAt());
                pen.plain();
                Rect room =
                    pen.chip(words.of(link), ViewPen.SMALL, ink, new Point(at.x(), at.y() + 12));
                boolean leads =
                    moment.selection().stream().findFirst().filter(node::equals).isPresent();
                if (moment.ring() && leads) {
                  ring(new Rect(room.x() - 4, room.y(), room.width() + 8, room.height()), 6);
                }
              });
    }
  }
}
