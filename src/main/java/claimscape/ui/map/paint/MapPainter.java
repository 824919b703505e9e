package claimscape.ui.map.paint;

import claimscape.argument.NodeId;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Detail;
import claimscape.ui.map.sight.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;

/**
 * Paints what a camera sees of a chart in two layers: the ground with the whole map as it rests,
 * and above it the few pieces that stand out. So a new selection or a pan leaves the ground alone.
 */
public final class MapPainter {
  private static final double DIMMED = .35;
  private static final Point NOWHERE = new Point(0, 0);

  private final Canvas standing;
  private final PiecePainter ground;
  private final PiecePainter top;
  private final StatePainter states;

  /**
   * A painter.
   *
   * @param top the canvas of what stands out
   */
  public MapPainter(Canvas top, Measure measure, StatePainter.Words words, Chart empty) {
    this.standing = top;
    this.ground = new PiecePainter(top, measure, empty);
    this.top = new PiecePainter(top, measure, empty);
    this.states = new StatePainter(this.top.painter(), measure, words);
    dip(Themes.LIGHT);
  }

  /** Paints in the colours of this theme from now on. */
  public void dip(Theme theme) {
    ground.dip(theme);
    top.dip(theme);
  }

  /**
   * Begins to paint the map as it rests; one that was begun before cannot go on.
   *
   * @param unit px of the canvas for one px of the camera
   */
  public Painting ground(Canvas canvas, Chart chart, Camera camera, double unit, Moment moment) {
    ground.begin(canvas, chart, camera, unit, true);
    ground.lanes();
    Set<NodeId> moving = moment.motion().moving();
    List<Piece> pieces = new ArrayList<>();
    chart.in(
        camera.seen(canvas.getWidth() / unit, canvas.getHeight() / unit),
        piece -> {
          if (!(piece instanceof ChartCard card && moving.contains(card.id()))) {
            pieces.add(piece);
          }
        });
    moving.forEach(node -> chart.card(node).ifPresent(pieces::add));
    return new Painting(pieces, piece -> paint(piece, chart, moment));
  }

  private void paint(Piece piece, Chart chart, Moment moment) {
    Moment.Motion motion = moment.motion();
    switch (piece) {
      case ChartCard card ->
          ground.card(
              card,
              motion.shift(card.id()),
              resting(strength(card, moment) * motion.opacity(card.id())));
      case ChartLink link ->
          ground.link(link, resting(strength(link, moment) * motion.opacity(link.id())), true);
      case Piece.Copy copy ->
          ground.card(copy.again(), NOWHERE, resting(strength(copy.again(), moment)));
      case Piece.Note note ->
          ground.note(
              note, resting(strength(note, chart, moment) * motion.opacity(note.relation())));
    }
  }

  private static Dress resting(double opacity) {
    return new Dress(false, false, false, false, opacity, 0, true);
  }

  /**
   * Paints what stands out.
   *
   * @param unit px of the canvas for one px of the camera
   */
  public void top(Chart chart, Camera camera, double unit, Moment moment) {
    top.begin(standing, chart, camera, unit, false);
    for (ChartLink link : Standing.links(chart, moment)) {
      boolean armed = moment.armed().filter(link.id()::equals).isPresent();
      if (armed || link.faint() || top.detail() == Detail.BLOCK) {
        double opacity = strength(link, moment);
        top.link(link, new Dress(false, false, true, armed, opacity, 0, true), false);
      }
    }
    for (NodeId node : Standing.cards(moment)) {
      chart.all(node).forEach(card -> standing(card, moment));
    }
    Rect view = new Rect(0, 0, standing.getWidth() / unit, standing.getHeight() / unit);
    states.paint(chart, camera, moment, top.detail(), view);
    top.painter().gc().setTransform(1, 0, 0, 1, 0, 0);
    top.painter().gc().setGlobalAlpha(1);
  }

  private void standing(ChartCard card, Moment moment) {
    boolean selected = moment.selection().contains(card.id());
    top.card(
        card,
        moment.motion().shift(card.id()),
        new Dress(
            true,
            selected,
            false,
            false,
            strength(card, moment) * moment.motion().opacity(card.id()),
            0,
            true));
  }

  private static double strength(ChartCard card, Moment moment) {
    return moment.dimmed().passes(card.id()) ? 1 : DIMMED;
  }

  private static double strength(ChartLink link, Moment moment) {
    return moment.dimmed().passes(link.relation()) ? 1 : DIMMED;
  }

  private static double strength(Piece.Note note, Chart chart, Moment moment) {
    return chart.link(note.relation()).map(link -> strength(link, moment)).orElse(1.0);
  }
}
