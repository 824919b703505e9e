package claimscape.ui.map.paint;

import claimscape.argument.StatementId;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Theme;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Detail;
import claimscape.ui.map.sight.Piece;
import claimscape.ui.map.sight.Reduction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;

/** Paints cards and arrows on one canvas, as detailed as the zoom allows. */
final class PiecePainter {
  /** Below this zoom the dashes of a line are not told apart any more. */
  private static final double DASHED = .25;

  private static final double ARMED_HEAD = 10 / 8.5;

  private final FxPainter painter;
  private final Reduction reduction;
  private final Map<StatementId, List<Mark>> reduced = new HashMap<>();
  private Chart chart;
  private Camera camera = Camera.START;

  PiecePainter(Canvas canvas, Measure measure, Chart empty) {
    this.painter = new FxPainter(canvas.getGraphicsContext2D());
    this.reduction = new Reduction(measure);
    this.chart = empty;
  }

  FxPainter painter() {
    return painter;
  }

  void dip(Theme theme) {
    painter.dip(theme);
  }

  /**
   * Begins on a canvas: on the page, or on nothing for what lies above the page.
   *
   * @param unit px of the canvas for one px of the camera
   */
  @SuppressWarnings("ReferenceEquality")
  void begin(Canvas canvas, Chart shown, Camera seen, double unit, boolean page) {
    if (seen.zoom() != camera.zoom() || shown != chart) {
      reduced.clear();
    }
    chart = shown;
    camera = seen;
    GraphicsContext gc = canvas.getGraphicsContext2D();
    painter.on(gc, unit);
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.setGlobalAlpha(1);
    gc.setFontSmoothingType(FontSmoothingType.GRAY);
    gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (page) {
      gc.setFill(painter.colour(Ink.PAGE));
      gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
  }

  Detail detail() {
    return Detail.at(camera.zoom());
  }

  /** The origin of what is painted next, on a whole px so that thin lines stay sharp. */
  private void place(Point at, double scale) {
    Point view = camera.toView(at);
    painter.at(view.x(), view.y(), scale);
  }

  private static Point origin(Piece piece) {
    return new Point(piece.group().x(), piece.group().y());
  }

  /** Paints the quiet lines between lanes. */
  void lanes() {
    GraphicsContext gc = painter.gc();
    painter.home();
    gc.setGlobalAlpha(1);
    gc.setLineDashes();
    gc.setLineWidth(1);
    gc.setStroke(painter.colour(Ink.LINE));
    for (MapDrawing.Lane lane : chart.lanes().stream().skip(1).toList()) {
      Point from = camera.toView(new Point(lane.area().x(), lane.area().y()));
      double x = painter.sharp(from.x()) + .5;
      double y = painter.sharp(from.y()) + .5;
      if (chart.inBands()) {
        gc.strokeLine(x, y, x + lane.area().width() * camera.zoom(), y);
      } else {
        gc.strokeLine(x, y, x, y + lane.area().height() * camera.zoom());
      }
    }
  }

  void note(Piece.Note note, Dress dress) {
    if (detail() == Detail.FULL) {
      place(origin(note), camera.zoom());
      painter.marks(note.group().marks(), dress);
    }
  }

  /** Paints a card, shifted from its place on the sheet. */
  void card(ChartCard card, Point shift, Dress dress) {
    Point at = new Point(card.place().x() + shift.x(), card.place().y() + shift.y());
    if (detail() == Detail.FULL) {
      place(at, camera.zoom());
      painter.card(card.group().marks(), card.statement().role(), dress);
      return;
    }
    place(at, 1);
    List<Mark> marks =
        reduced.computeIfAbsent(card.id(), id -> reduction.marks(card, detail(), camera.zoom()));
    boolean block = detail() == Detail.BLOCK;
    painter.card(
        marks,
        card.statement().role(),
        block
            ? new Dress(
                false, false, dress.tinted() || dress.selected(), false, dress.opacity(), 0, true)
            : dress);
  }

  /** Paints an arrow; the halos under it only where it lies on the page. */
  void link(ChartLink link, Dress dress, boolean halos) {
    boolean full = detail() == Detail.FULL;
    boolean block = detail() == Detail.BLOCK;
    double zoom = camera.zoom();
    double opacity = dress.opacity() * (dress.awake() ? 1 : resting(detail()));
    double thinnest = full ? 0 : (block ? .7 : 1) / zoom;
    Dress worn =
        new Dress(false, false, dress.awake(), dress.armed(), opacity, thinnest, zoom > DASHED);
    Point end = link.route().end();
    double grown = Math.max(dress.armed() ? ARMED_HEAD : 1, full ? 1 : .55 / zoom);
    for (Mark mark : link.group().marks()) {
      Part part = part(mark);
      boolean words = mark instanceof Mark.Words;
      if (block && part != Part.LINE || words && !full || part == Part.HALO && !halos) {
        continue;
      }
      place(origin(link), zoom);
      if (part == Part.HEAD && grown > 1) {
        painter.gc().translate(end.x(), end.y());
        painter.gc().scale(grown, grown);
        painter.gc().translate(-end.x(), -end.y());
      }
      painter.marks(List.of(mark), part == Part.HALO ? Dress.PLAIN : worn);
    }
  }

  /** How strong a link is that nothing has woken: where links are dense, the cards come first. */
  private static double resting(Detail detail) {
    return switch (detail) {
      case FULL, LINES -> 1;
      case WORDS -> .7;
      case GLYPH -> .45;
      case BLOCK -> .3;
    };
  }

  private static Part part(Mark mark) {
    return switch (mark) {
      case Mark.Shape shape -> shape.part();
      case Mark.Words words -> words.part();
      case Mark.Choice choice -> Part.FRAME;
    };
  }
}
