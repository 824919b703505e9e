package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.layout.Point;
import claimscape.ui.map.sight.Hit;
import claimscape.ui.map.tool.Hands;
import claimscape.ui.map.tool.MapTool;
import claimscape.ui.map.tool.Pointer;
import claimscape.ui.map.tool.Resting;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, wheel and touch do on the view: they drive the tool, or the camera. */
final class Pointing {
  private static final double NOTCH = 40;
  private static final double STEP = 1.12;

  private final MapView view;
  private final Hands hands;
  private MapTool tool = Resting.STATE;

  Pointing(MapView view, Hands hands) {
    this.view = view;
    this.hands = hands;
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(event -> use(tool.dragged(pointer(event), hands)));
    view.setOnMouseReleased(event -> use(tool.released(pointer(event), hands)));
    view.setOnMouseMoved(this::move);
    view.setOnMouseExited(event -> view.hover(Optional.empty()));
    view.setOnScroll(this::scroll);
    view.setOnZoom(this::pinch);
  }

  /** Gives up what was begun; tells whether anything was. */
  boolean escape() {
    boolean busy = !(tool instanceof Resting);
    use(tool.escaped());
    return busy;
  }

  private void use(MapTool next) {
    tool = next;
    view.setGhost(next.ghost());
    if (next instanceof Resting) {
      view.setCursor(Cursor.DEFAULT);
    }
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      use(Resting.STATE.pressed(pointer(event), hands));
    } else if (event.getButton() == MouseButton.SECONDARY) {
      Optional<NodeId> node = view.at(event.getX(), event.getY()).node();
      if (node.filter(hands.selection()::contains).isEmpty()) {
        hands.select(node.map(List::of).orElse(List.of()));
      }
    }
  }

  private Pointer pointer(MouseEvent event) {
    return new Pointer(
        new Point(event.getX(), event.getY()),
        view.toSheet(event.getX(), event.getY()),
        view.at(event.getX(), event.getY()),
        event.isShiftDown(),
        event.isShortcutDown(),
        event.getClickCount());
  }

  private void move(MouseEvent event) {
    Hit hit = view.at(event.getX(), event.getY());
    view.hover(hit.node());
    view.setCursor(
        switch (hit) {
          case Hit.Nothing nothing -> Cursor.DEFAULT;
          case Hit.OnLink link ->
              switch (link.grip()) {
                case START, END -> Cursor.OPEN_HAND;
                case MIDDLE -> Cursor.HAND;
              };
          case Hit.OnCard card ->
              switch (card.zone()) {
                case HANDLE -> Cursor.CROSSHAIR;
                case BODY, STRIPE, FOLD -> Cursor.HAND;
              };
        });
  }

  /** The wheel zooms where the pointer is; fingers on a pad move the sheet. */
  private void scroll(ScrollEvent event) {
    boolean fingers = event.getTouchCount() > 0 || event.isDirect();
    if (event.isShiftDown() || fingers && !event.isShortcutDown()) {
      hands.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      double factor = Math.pow(STEP, event.getDeltaY() / NOTCH);
      view.zoomAt(event.getX(), event.getY(), factor);
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    view.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
    event.consume();
  }
}
