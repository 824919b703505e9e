package claimscape.ui.map.paint;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
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
import claimscape.ui.map.sight.Reduction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;

/** Paints what a camera sees of a chart, restyled by the moment, as detailed as the zoom allows. */
public final class MapPainter {
  private static final double DIMMED = .35;
  private static final double FAINT_LINK = .4;

  private final Canvas canvas;
  private final FxPainter painter;
  private final Reduction reduction;
  private final StatePainter states;
  private final Map<StatementId, List<Mark>> reduced = new HashMap<>();
  private double reducedAt = -1;
  private Chart reducedOf;

  public MapPainter(Canvas canvas, Measure measure, StatePainter.Words words, Chart empty) {
    this.canvas = canvas;
    this.painter = new FxPainter(canvas.getGraphicsContext2D());
    this.reduction = new Reduction(measure);
    this.states = new StatePainter(painter, measure, words);
    this.reducedOf = empty;
    painter.dip(Themes.LIGHT);
  }

  /** Paints in the colours of this theme from now on. */
  public void dip(Theme theme) {
    painter.dip(theme);
  }

  /** Paints one frame. */
  public void paint(Chart chart, Camera camera, Moment moment) {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.setGlobalAlpha(1);
    gc.setFontSmoothingType(FontSmoothingType.GRAY);
    gc.setFill(painter.colour(Ink.PAGE));
    gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    Camera snapped =
        new Camera(camera.zoom(), Math.rint(camera.shiftX()), Math.rint(camera.shiftY()));
    Frame frame = new Frame(chart, snapped, moment);
    keepReduced(chart, snapped.zoom());
    Rect seen = snapped.seen(canvas.getWidth(), canvas.getHeight());
    chart.in(seen, piece -> piece(piece, frame));
    states.paint(chart, snapped, moment, frame.detail);
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.setGlobalAlpha(1);
  }

  @SuppressWarnings("ReferenceEquality")
  private void keepReduced(Chart chart, double zoom) {
    if (zoom != reducedAt || chart != reducedOf) {
      reduced.clear();
      reducedAt = zoom;
      reducedOf = chart;
    }
  }

  /** What does not change while one frame is painted. */
  private static final class Frame {
    final Chart chart;
    final Camera camera;
    final Moment moment;
    final Detail detail;
    final Set<NodeId> selected;
    final Set<NodeId> awake = new HashSet<>();

    Frame(Chart chart, Camera camera, Moment moment) {
      this.chart = chart;
      this.camera = camera;
      this.moment = moment;
      this.detail = Detail.at(camera.zoom());
      this.selected = new HashSet<>(moment.selection());
      awake.addAll(selected);
      moment.hovered().ifPresent(awake::add);
    }

    boolean awake(ChartLink link) {
      return awake.contains(link.id())
          || awake.contains(link.relation().target())
          || link.relation().premises().stream().anyMatch(awake::contains);
    }

    boolean armed(RelationId relation) {
      return moment.armed().filter(relation::equals).isPresent();
    }
  }

  private void piece(Piece piece, Frame frame) {
    switch (piece) {
      case ChartCard card -> card(card, frame);
      case ChartLink link -> link(link, frame);
      case Piece.Note note -> {
        if (frame.detail == Detail.FULL) {
          place(frame.camera, origin(note));
          double opacity = frame.moment.motion().opacity(note.relation());
          painter.marks(note.group().marks(), new Dress(false, false, false, false, opacity, 0));
        }
      }
    }
  }

  /** The origin of what is painted next, on a whole px so that thin lines stay sharp. */
  private void place(Camera camera, Point at) {
    Point view = camera.toView(at);
    painter
        .gc()
        .setTransform(camera.zoom(), 0, 0, camera.zoom(), Math.rint(view.x()), Math.rint(view.y()));
  }

  private static Point origin(Piece piece) {
    return new Point(piece.group().x(), piece.group().y());
  }

  private void card(ChartCard card, Frame frame) {
    boolean dim = frame.moment.dimmed().contains(card.statement().role());
    boolean hovered = frame.moment.hovered().filter(card.id()::equals).isPresent();
    boolean selected = frame.selected.contains(card.id());
    Point shift = frame.moment.motion().shift(card.id());
    Dress dress =
        new Dress(
            hovered || selected,
            selected,
            false,
            false,
            (dim ? DIMMED : 1) * frame.moment.motion().opacity(card.id()),
            0);
    Point at = new Point(card.place().x() + shift.x(), card.place().y() + shift.y());
    place(frame.camera, at);
    if (frame.detail == Detail.FULL) {
      painter.card(card.group().marks(), card.statement().role(), dress);
      return;
    }
    Point view = frame.camera.toView(at);
    painter.gc().setTransform(1, 0, 0, 1, Math.rint(view.x()), Math.rint(view.y()));
    List<Mark> marks =
        reduced.computeIfAbsent(
            card.id(), id -> reduction.marks(card, frame.detail, frame.camera.zoom()));
    boolean block = frame.detail == Detail.BLOCK;
    painter.card(
        marks,
        card.statement().role(),
        block ? new Dress(false, false, selected, false, dress.opacity(), 0) : dress);
  }

  private void link(ChartLink link, Frame frame) {
    double zoom = frame.camera.zoom();
    boolean armed = frame.armed(link.id());
    boolean awake = frame.awake(link);
    boolean block = frame.detail == Detail.BLOCK;
    double opacity = frame.moment.motion().opacity(link.id());
    if (block && !awake) {
      opacity *= FAINT_LINK;
    }
    if (dimmed(link, frame)) {
      opacity *= DIMMED;
    }
    double thinnest = frame.detail == Detail.FULL ? 0 : (block ? .7 : 1) / zoom;
    Dress dress = new Dress(false, false, awake || armed, armed, opacity, thinnest);
    Point end = link.route().end();
    double grown = Math.max(armed ? 10 / 8.5 : 1, frame.detail == Detail.FULL ? 1 : .55 / zoom);
    for (Mark mark : link.group().marks()) {
      Part part = part(mark);
      if (block && part != Part.LINE) {
        continue;
      }
      place(frame.camera, origin(link));
      if (part == Part.HEAD && grown > 1) {
        painter.gc().translate(end.x(), end.y());
        painter.gc().scale(grown, grown);
        painter.gc().translate(-end.x(), -end.y());
      }
      painter.marks(List.of(mark), part == Part.HALO ? Dress.PLAIN : dress);
    }
  }

  /** A link is dimmed where all of its premises or its target are. */
  private static boolean dimmed(ChartLink link, Frame frame) {
    Set<Role> roles = frame.moment.dimmed();
    return !roles.isEmpty()
        && (dim(link.relation().target(), frame)
            || link.relation().premises().stream().allMatch(id -> dim(id, frame)));
  }

  private static boolean dim(NodeId node, Frame frame) {
    return frame
        .chart
        .card(node)
        .map(card -> frame.moment.dimmed().contains(card.statement().role()))
        .orElse(false);
  }

  private static Part part(Mark mark) {
    return switch (mark) {
      case Mark.Shape shape -> shape.part();
      case Mark.Words words -> words.part();
      case Mark.Choice choice -> Part.FRAME;
    };
  }
}
