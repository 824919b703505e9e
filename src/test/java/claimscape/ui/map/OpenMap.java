package claimscape.ui.map;

import claimscape.argument.Level;
import claimscape.argument.NodeId;
import claimscape.drawing.map.Easel;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.Ids;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.SetLevel;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.Hit;
import claimscape.ui.map.sight.SmallMap;
import claimscape.ui.map.sight.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** A map in a window of its own, drawn on the spot. */
final class OpenMap {
  final Workbench bench;
  final MapPane pane;
  final Look look;

  /** The pictures that were asked for. */
  final List<String> pictures;

  private OpenMap(Workbench bench, MapPane pane, Look look, List<String> pictures) {
    this.bench = bench;
    this.pane = pane;
    this.look = look;
    this.pictures = pictures;
  }

  static OpenMap in(Stage stage, Project project) {
    Workbench bench = Workbench.of(new Store(project), Ids.from("story"), SameThread.lanes());
    Look look = new Look();
    look.setStill(true);
    List<String> pictures = new ArrayList<>();
    MapPane pane =
        new MapPane(
            bench,
            look,
            new Icons(),
            Phrases.of(Locale.ENGLISH, "map"),
            new Easel(SmallMap.measure(), Locale.ENGLISH),
            SmallMap.measure(),
            Stream.of("shell.copyPicture", "shell.export")
                .map(id -> Action.of(id, When.ANYWHERE, () -> pictures.add(id)))
                .toList());
    BorderPane root = new BorderPane(pane);
    root.setTop(pane.tools());
    Scene scene = new Scene(root, 900, 800);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    pane.requestFocus();
    return new OpenMap(bench, pane, look, pictures);
  }

  /** A project in which everything is offered. */
  static Project full(Project project) {
    return switch (new SetLevel(Level.FULL).applyTo(project)) {
      case Outcome.Made made -> made.after();
      case Outcome.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  Chart chart() {
    return pane.view().chart();
  }

  Rect place(NodeId card) {
    return chart().card(card).orElseThrow().place();
  }

  Project project() {
    return bench.store().project();
  }

  /** A place of the sheet on the screen. */
  Point2D screen(Point sheet) {
    Point at = pane.view().toView(sheet);
    return pane.view().localToScreen(at.x(), at.y());
  }

  /** A place on a card: shares of its width and height. */
  Point2D on(NodeId card, double across, double down) {
    Rect at = place(card);
    return screen(new Point(at.x() + across * at.width(), at.y() + down * at.height()));
  }

  Point2D middle(NodeId card) {
    return on(card, .5, .5);
  }

  Point2D handle(NodeId card) {
    return screen(chart().handle(chart().card(card).orElseThrow()));
  }

  /** A place on an arrow between two shares of its way where nothing else lies above it. */
  Point2D along(NodeId arrow, double from, double to) {
    List<Point> way = Ways.whole(chart().link(arrow).orElseThrow().route());
    double length = Ways.length(way);
    for (double share = from; share <= to; share += .01) {
      Point at = Ways.at(way, share * length);
      Point view = pane.view().toView(at);
      if (pane.view().at(view.x(), view.y()).node().filter(arrow::equals).isPresent()) {
        return screen(at);
      }
    }
    throw new AssertionError("the arrow is hidden between " + from + " and " + to);
  }

  /** A place where an arrow can be taken by an end. */
  Point2D grip(NodeId arrow, Hit.Grip grip) {
    List<Point> way = Ways.whole(chart().link(arrow).orElseThrow().route());
    double length = Ways.length(way);
    for (double along = 0; along <= length; along++) {
      Point view = pane.view().toView(Ways.at(way, along));
      if (pane.view().at(view.x(), view.y()) instanceof Hit.OnLink hit
          && hit.relation().equals(arrow)
          && hit.grip() == grip) {
        return screen(Ways.at(way, along));
      }
    }
    throw new AssertionError("the arrow cannot be taken at its " + grip);
  }

  /** Drags over the canvas with Shift held. */
  void dragWithShift(Point2D from, Point2D to) {
    fire(MouseEvent.MOUSE_PRESSED, from);
    fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
    fire(MouseEvent.MOUSE_DRAGGED, to);
    fire(MouseEvent.MOUSE_RELEASED, to);
  }

  /** Turns the wheel by notches over a place of the screen. */
  void wheel(Point2D screen, int notches) {
    Point2D at = pane.view().localToScene(pane.view().screenToLocal(screen));
    pane.view()
        .fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40 * notches,
                0,
                40 * notches,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(pane.view(), at.getX(), at.getY())));
  }

  private void fire(EventType<MouseEvent> type, Point2D screen) {
    Point2D at = pane.view().localToScene(pane.view().screenToLocal(screen));
    pane.view()
        .fireEvent(
            new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(pane.view(), at.getX(), at.getY())));
  }
}
