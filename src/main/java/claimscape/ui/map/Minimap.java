package claimscape.ui.map;

import claimscape.drawing.Ink;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartCard;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The whole map in a corner: blocks in the colours of their roles, and a frame to drag. */
final class Minimap extends StackPane {
  private static final double WIDTH = 104;
  private static final double HEIGHT = 76;
  private static final double BLOCK = .75;

  private final MapView view;
  private final Look look;
  private final Canvas blocks = new Canvas();
  private final Canvas frame = new Canvas();
  private Optional<Chart> painted = Optional.empty();

  Minimap(MapView view, Look look, Phrases phrases) {
    this.view = view;
    this.look = look;
    getStyleClass().add("map-overview");
    setId("map-overview");
    setAccessibleText(phrases.say("map.overview"));
    getChildren().addAll(blocks, frame);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
  }

  /** Shows the chart and the camera as they are now. */
  void refresh() {
    double width = look.px(WIDTH);
    double height = look.px(HEIGHT);
    boolean resized = blocks.getWidth() != width;
    blocks.setWidth(width);
    blocks.setHeight(height);
    frame.setWidth(width);
    frame.setHeight(height);
    if (resized || painted.filter(chart -> chart.equals(view.chart())).isEmpty()) {
      paintBlocks();
    }
    paintFrame();
  }

  /** Forgets what was painted: the colours are others. */
  void restyle() {
    painted = Optional.empty();
    refresh();
  }

  private double scale() {
    Rect sheet = view.chart().sheet();
    return Math.min(frame.getWidth() / sheet.width(), frame.getHeight() / sheet.height());
  }

  private Rect placed(Rect area) {
    Rect sheet = view.chart().sheet();
    double scale = scale();
    double left = (frame.getWidth() - sheet.width() * scale) / 2;
    double top = (frame.getHeight() - sheet.height() * scale) / 2;
    return new Rect(
        left + (area.x() - sheet.x()) * scale,
        top + (area.y() - sheet.y()) * scale,
        area.width() * scale,
        area.height() * scale);
  }

  private void paintBlocks() {
    painted = Optional.of(view.chart());
    GraphicsContext gc = blocks.getGraphicsContext2D();
    gc.clearRect(0, 0, blocks.getWidth(), blocks.getHeight());
    gc.setGlobalAlpha(BLOCK);
    for (ChartCard card : view.chart().cards().values()) {
      Rect at = placed(card.place());
      gc.setFill(look.color(card.statement().role()));
      gc.fillRect(at.x(), at.y(), Math.max(1, at.width()), Math.max(1, at.height()));
    }
  }

  private void paintFrame() {
    GraphicsContext gc = frame.getGraphicsContext2D();
    gc.clearRect(0, 0, frame.getWidth(), frame.getHeight());
    Rect at = placed(view.seen());
    double x = Math.max(.75, at.x());
    double y = Math.max(.75, at.y());
    gc.setStroke(look.color(Ink.CLAIM));
    gc.setLineWidth(1.5);
    gc.strokeRoundRect(
        x,
        y,
        Math.min(frame.getWidth() - .75, at.right()) - x,
        Math.min(frame.getHeight() - .75, at.bottom()) - y,
        4,
        4);
  }

  private void go(MouseEvent event) {
    Rect sheet = view.chart().sheet();
    Rect whole = placed(sheet);
    var here = frame.sceneToLocal(event.getSceneX(), event.getSceneY());
    double x = sheet.x() + (here.getX() - whole.x()) / scale();
    double y = sheet.y() + (here.getY() - whole.y()) / scale();
    view.centre(new Point(x, y));
    event.consume();
  }
}
