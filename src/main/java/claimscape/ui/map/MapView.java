package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.Workbench;
import claimscape.ui.fx.Look;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.paint.StatePainter;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.Drift;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.Hit;
import claimscape.ui.map.tile.Surface;
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

  private final Surface surface;
  private final Passing passing;
  private final Workbench bench;
  private final MapViewModel model;
  private final Look look;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Consumer<Optional<NodeId>>> hoverListeners = new ArrayList<>();
  private final AnimationTimer pulse =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          surface.spoil(passing.areas());
          boolean on = passing.at((double) now);
          if (getWidth() > 0) {
            on |= surface.show(chart(), camera, unit, moment(), localToScene(0, 0), now);
          }
          if (!on) {
            stop();
          }
        }
      };
  private Camera camera = Camera.START;
  private boolean fitted;
  private Ghost ghost = Ghost.NONE;
  private Optional<NodeId> hovered = Optional.empty();
  private double unit;

  MapView(
      Workbench bench, MapViewModel model, Look look, Measure measure, StatePainter.Words words) {
    this.bench = bench;
    this.model = model;
    this.look = look;
    this.surface = new Surface(measure, words, model.chart());
    surface.dip(look.theme());
    this.passing = new Passing(look);
    this.unit = look.scale();
    getChildren().addAll(surface.nodes());
    Rectangle whole = new Rectangle();
    whole.widthProperty().bind(widthProperty());
    whole.heightProperty().bind(heightProperty());
    setClip(whole);
    setFocusTraversable(true);
    model.onChart(this::arrive);
    focusedProperty().subscribe(focused -> repaint());
  }

  @Override
  protected void layoutChildren() {
    if (!surface.resize(getWidth(), getHeight())) {
      return;
    }
    if (!fitted) {
      start();
    }
    repaint();
    tell();
  }

  /** Hears whenever the camera or the chart is another. */
  void onSight(Runnable listener) {
    listeners.add(listener);
  }

  /** Takes the colours and the size of the look again; what is in the middle stays there. */
  void restyle() {
    surface.dip(look.theme());
    double size = look.scale();
    if (size != unit) {
      Point middle = camera.toSheet(across() / 2, down() / 2);
      unit = size;
      setCamera(camera.centredOn(new Rect(middle.x(), middle.y(), 0, 0), across(), down()));
      tell();
    }
    repaint();
  }

  /** How wide the view is, in px at 100 %. */
  private double across() {
    return getWidth() / unit;
  }

  private double down() {
    return getHeight() / unit;
  }

  /** How many px of the screen show one px of the sheet. */
  double scale() {
    return camera.zoom() * unit;
  }

  private void arrive(Chart before, Chart after) {
    if (model.dimmed().isOpen()) {
      surface.spoil(model.changed());
    } else {
      surface.spoil();
    }
    Point drift = Drift.between(before, after, seen(), bench.desk().targets());
    passing.move(before, after, drift);
    if (before.isEmpty() || !fitted) {
      start();
    } else {
      setCamera(camera.panned(-drift.x() * camera.zoom(), -drift.y() * camera.zoom()));
    }
    repaint();
    tell();
  }

  private void start() {
    if (getWidth() > 0 && !chart().isEmpty()) {
      setCamera(Camera.opening(chart().sheet(), chart().top(), across(), down()));
      fitted = true;
    }
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
      setCamera(Camera.fitting(chart().sheet(), across(), down()));
    }
  }

  void fit(List<NodeId> nodes) {
    chart().around(nodes).ifPresent(area -> setCamera(Camera.fitting(area, across(), down())));
  }

  void zoomBy(double factor) {
    zoomAt(getWidth() / 2, getHeight() / 2, factor);
  }

  /** Zooms; what lies under this place of the view stays there. */
  void zoomAt(double x, double y, double factor) {
    setCamera(camera.zoomedAt(x / unit, y / unit, factor));
  }

  /** Moves the sheet under the view, in px of the screen. */
  void pan(double byX, double byY) {
    setCamera(camera.panned(byX / unit, byY / unit));
  }

  /** Brings a place of the sheet into the middle of the view. */
  void centre(Point sheet) {
    setCamera(camera.centredOn(new Rect(sheet.x(), sheet.y(), 0, 0), across(), down()));
  }

  void zoomTo(double level) {
    setCamera(camera.zoomedTo(level, across(), down()));
  }

  /** Moves the camera as little as needed so that these nodes are seen. */
  void show(List<NodeId> nodes) {
    chart().around(nodes).ifPresent(this::show);
  }

  /** Shows a node that has come: outside the view, the whole map as far as it fits. */
  void showNew(NodeId node) {
    Rect sheet = chart().sheet();
    boolean fits = camera.fits(sheet, across(), down() - Camera.BAR);
    chart()
        .around(List.of(node))
        .filter(area -> !camera.holds(area, across(), down() - Camera.BAR))
        .ifPresent(area -> show(fits ? sheet : area));
  }

  /** Moves the camera as little as needed so that an area of the sheet is seen. */
  void show(Rect area) {
    setCamera(camera.showing(area, across(), down()));
  }

  boolean fitsWhole() {
    return camera.holds(chart().sheet(), across(), down());
  }

  Rect seen() {
    return camera.seen(across(), down());
  }

  /** Paints with another filter. */
  void refilter() {
    surface.spoil();
    repaint();
  }

  /** The place of the sheet that is shown at a place of the view. */
  Point toSheet(double x, double y) {
    return camera.toSheet(x / unit, y / unit);
  }

  /** What lies under a place of the view. */
  Hit at(double x, double y) {
    return chart()
        .at(
            toSheet(x, y),
            new Chart.Reach(TOLERANCE / camera.zoom(), StatePainter.handled(moment())));
  }

  /** An area of the sheet in the view. */
  Rect toView(Rect sheet) {
    Point corner = toView(new Point(sheet.x(), sheet.y()));
    return new Rect(corner.x(), corner.y(), sheet.width() * scale(), sheet.height() * scale());
  }

  /** A place of the sheet in the view. */
  Point toView(Point sheet) {
    Point at = camera.toView(sheet);
    return new Point(at.x() * unit, at.y() * unit);
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
    passing.flash(node);
    repaint();
  }

  /** Paints at the next frame. */
  void repaint() {
    pulse.start();
  }

  private Moment moment() {
    return new Moment(
        bench.desk().selection(),
        bench.desk().targets(),
        bench.desk().armed(),
        hovered,
        isFocused(),
        model.dimmed(),
        passing.flash(),
        ghost,
        passing.motion());
  }
}
