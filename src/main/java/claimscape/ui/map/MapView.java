package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.Workbench;
import claimscape.ui.fx.Look;
import claimscape.ui.map.paint.MapPainter;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.paint.StatePainter;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The canvas with its camera: shows the chart, and paints at most once a frame. */
final class MapView extends Region {
  private static final double TOLERANCE = 5;
  private static final double READABLE = .7;
  private static final double FLASH = 600e6;
  private static final double STILL_FLASH = 2000e6;

  private final Layers layers = new Layers();
  private final Workbench bench;
  private final MapViewModel model;
  private final Look look;
  private final MapPainter painter;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Consumer<Optional<NodeId>>> hoverListeners = new ArrayList<>();
  private final AnimationTimer pulse =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };
  private Camera camera = Camera.START;
  private boolean fitted;
  private Ghost ghost = Ghost.NONE;
  private Optional<NodeId> hovered = Optional.empty();
  private Optional<NodeId> flashing = Optional.empty();
  private Optional<MapMotion> motion = Optional.empty();
  private double flashStart = -1;
  private double motionStart = -1;

  MapView(
      Workbench bench, MapViewModel model, Look look, Measure measure, StatePainter.Words words) {
    this.bench = bench;
    this.model = model;
    this.look = look;
    this.painter = new MapPainter(layers.ground(), layers.top(), measure, words, model.chart());
    painter.dip(look.theme());
    getChildren().addAll(layers.nodes());
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
    setFocusTraversable(true);
    model.onChart(this::arrive);
    focusedProperty().subscribe(focused -> repaint());
  }

  @Override
  protected void layoutChildren() {
    if (layers.resize(getWidth(), getHeight())) {
      if (!fitted) {
        start();
      }
      repaint();
      tell();
    }
  }

  /** Hears whenever the camera or the chart is another. */
  void onSight(Runnable listener) {
    listeners.add(listener);
  }

  /** Takes the colours of the look again. */
  void restyle() {
    painter.dip(look.theme());
    layers.spoil();
    repaint();
  }

  private void arrive(Chart before, Chart after) {
    layers.spoil();
    if (!look.still() && !before.isEmpty()) {
      motion = Optional.of(new MapMotion(before, after)).filter(MapMotion::moves);
      motionStart = -1;
    }
    if (before.isEmpty() || !fitted) {
      start();
    }
    repaint();
    tell();
  }

  /** The whole map where it can be read so, else its upper part as large as is easy to read. */
  private void start() {
    if (getWidth() <= 0 || chart().isEmpty()) {
      return;
    }
    Rect sheet = chart().sheet();
    Camera whole = Camera.fitting(sheet, getWidth(), getHeight());
    if (whole.zoom() < READABLE) {
      double across = Math.clamp((getWidth() - 32) / sheet.width(), READABLE, 1);
      whole = new Camera(across, getWidth() / 2 - sheet.centreX() * across, -sheet.y() * across);
    }
    setCamera(whole);
    fitted = true;
  }

  Chart chart() {
    return model.chart();
  }

  Camera camera() {
    return camera;
  }

  void setCamera(Camera wanted) {
    if (!wanted.equals(camera)) {
      camera = wanted;
      fitted = true;
      repaint();
      tell();
    }
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** Shows the whole map. */
  void fit() {
    if (getWidth() > 0 && !chart().isEmpty()) {
      setCamera(Camera.fitting(chart().sheet(), getWidth(), getHeight()));
    }
  }

  void fit(List<NodeId> nodes) {
    chart()
        .around(nodes)
        .ifPresent(area -> setCamera(Camera.fitting(area, getWidth(), getHeight())));
  }

  void zoomBy(double factor) {
    setCamera(camera.zoomedAt(getWidth() / 2, getHeight() / 2, factor));
  }

  void zoomTo(double level) {
    setCamera(camera.zoomedTo(level, getWidth(), getHeight()));
  }

  /** Moves the camera as little as needed so that these nodes are seen. */
  void show(List<NodeId> nodes) {
    chart()
        .around(nodes)
        .ifPresent(area -> setCamera(camera.showing(area, getWidth(), getHeight())));
  }

  boolean fitsWhole() {
    Rect seen = seen();
    Rect sheet = chart().sheet();
    return sheet.x() >= seen.x() - 1
        && sheet.y() >= seen.y() - 1
        && sheet.right() <= seen.right() + 1
        && sheet.bottom() <= seen.bottom() + 1;
  }

  Rect seen() {
    return camera.seen(getWidth(), getHeight());
  }

  /** Paints with another filter. */
  void refilter() {
    layers.spoil();
    repaint();
  }

  /** What lies under a place of the view. */
  Hit at(double x, double y) {
    return chart()
        .at(
            camera.toSheet(x, y),
            new Chart.Reach(TOLERANCE / camera.zoom(), StatePainter.handled(moment())));
  }

  /** An area of the sheet in the view. */
  Rect toView(Rect sheet) {
    Point corner = camera.toView(new Point(sheet.x(), sheet.y()));
    double zoom = camera.zoom();
    return new Rect(corner.x(), corner.y(), sheet.width() * zoom, sheet.height() * zoom);
  }

  /** A place of the sheet in the view. */
  Point toView(Point sheet) {
    return camera.toView(sheet);
  }

  void setGhost(Ghost wanted) {
    if (!wanted.equals(ghost)) {
      ghost = wanted;
      repaint();
    }
  }

  void hover(Optional<NodeId> node) {
    if (!node.equals(hovered)) {
      hovered = node;
      repaint();
      List.copyOf(hoverListeners).forEach(listener -> listener.accept(node));
    }
  }

  /** Hears what the pointer is over, whenever that is another node. */
  void onHover(Consumer<Optional<NodeId>> listener) {
    hoverListeners.add(listener);
  }

  void flash(NodeId node) {
    flashing = Optional.of(node);
    flashStart = -1;
    repaint();
  }

  /** Paints at the next frame. */
  void repaint() {
    pulse.start();
  }

  private Moment moment() {
    return moment(1);
  }

  private Moment moment(double strength) {
    return new Moment(
        bench.desk().selection(),
        bench.desk().targets(),
        bench.desk().armed(),
        hovered,
        isFocused(),
        model.dimmed(),
        flashing.map(node -> new Moment.Flash(node, strength)),
        ghost,
        motion.<Moment.Motion>map(way -> way).orElse(Moment.Motion.NONE));
  }

  private void frame(long now) {
    boolean on = false;
    double strength = 1;
    if (flashing.isPresent()) {
      flashStart = flashStart < 0 ? now : flashStart;
      double length = look.still() ? STILL_FLASH : FLASH;
      double share = (now - flashStart) / length;
      strength = look.still() ? 1 : Math.max(0, 1 - share);
      if (share >= 1) {
        flashing = Optional.empty();
      }
      on = true;
    }
    if (motion.isPresent()) {
      layers.spoil();
      motionStart = motionStart < 0 ? now : motionStart;
      if (!motion.get().at(now - motionStart)) {
        motion = Optional.empty();
      }
      on = true;
    }
    if (getWidth() > 0) {
      layers.show(painter, chart(), camera, moment(strength));
    }
    if (!on) {
      pulse.stop();
    }
  }
}
