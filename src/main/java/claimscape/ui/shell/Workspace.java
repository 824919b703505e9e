package claimscape.ui.shell;

import claimscape.argument.SourceId;
import claimscape.drawing.map.MapOptions;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The reader, the map with its other views, and the inspector, side by side. Where the window is
 * narrow the inspector lies over the map, and where it is very narrow reader and map take turns.
 */
final class Workspace extends Region {
  private static final double INSPECTOR = 280;
  private static final double DOCKED_FROM = 1500 - 48;
  private static final double TURNS_BELOW = 800 - 48;
  private static final double SMALLEST_PANE = 260;
  private static final double SMALLEST_MAP_BESIDE_TWO = 400;
  private static final double GRIP = 9;

  /** Which of the two large panes are shown where not both are. */
  enum Wide {
    BOTH,
    READER,
    MAP
  }

  private final Look look;
  private final Panes panes;
  private final Sizes sizes;
  private final BorderPane reader = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final BorderPane inspector = new BorderPane();
  private final Region grip = new Region();
  private final TabStrip views;
  private final TabStrip turns;
  private Wide wide = Wide.BOTH;
  private Wide turn = Wide.READER;
  private boolean inspectorOpen;

  Workspace(Look look, Icons icons, Phrases phrases, Panes panes, Node history, Sizes sizes) {
    this.look = look;
    this.panes = panes;
    this.sizes = sizes;
    this.inspectorOpen = sizes.inspectorOpen();
    views =
        new TabStrip(
            List.of(
                phrases.say("view.map"),
                phrases.say("view.outline"),
                phrases.say("view.table"),
                phrases.say("view.compare"),
                phrases.say("view.link")),
            this::show);
    turns =
        new TabStrip(
            List.of(phrases.say("view.texts"), phrases.say("view.map")),
            index -> turnTo(index == 0 ? Wide.READER : Wide.MAP));
    Button close = new Button("", icons.icon("close"));
    close.getStyleClass().setAll("cs-icon-button");
    close.setAccessibleText(phrases.say("side.close"));
    close.setOnAction(event -> openInspector(false));
    TabStrip sides =
        new TabStrip(
            List.of(phrases.say("side.inspector"), phrases.say("side.history")),
            index -> inspector.setCenter(index == 0 ? panes.inspector().body() : history));
    sides.setTools(List.of(close));
    reader.getStyleClass().add("shell-reader");
    reader.setCenter(panes.reader().body());
    middle.getStyleClass().add("shell-middle");
    middle.setTop(views);
    inspector.getStyleClass().add("shell-inspector");
    inspector.setTop(sides);
    inspector.setCenter(panes.inspector().body());
    grip.getStyleClass().add("shell-grip");
    grip.setCursor(Cursor.H_RESIZE);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragGrip);
    When.READER.mark(panes.reader().body());
    When.MAP.mark(panes.map().body());
    When.OUTLINE.mark(panes.outline().body());
    When.TABLE.mark(panes.table().body());
    When.INSPECTOR.mark(inspector);
    getChildren().addAll(reader, middle, grip, inspector, turns);
    panes.pair().subscribe(pair -> requestLayout());
    show(0);
  }

  /** The list of the project's sources. */
  Node sources() {
    return panes.sources();
  }

  /** The list of the project's voices. */
  Node voices() {
    return panes.voices();
  }

  /** The source whose text is in front of the reader. */
  Optional<SourceId> inFront() {
    return panes.inFront().get();
  }

  /** How the map is drawn. */
  MapOptions manner() {
    return panes.manner().get();
  }

  /** Shows the map, the outline, the table, the comparison or a link: 0 to 4. */
  void show(int view) {
    Placed shown = views().get(view);
    views.show(view);
    views.setTools(shown.tools());
    middle.setCenter(shown.body());
    bringUp(shown.body());
  }

  private List<Placed> views() {
    return List.of(panes.map(), panes.outline(), panes.table(), panes.compare(), panes.link());
  }

  /** Shows one of the views, with the keys in it. */
  void enter(int view) {
    show(view);
    views().get(view).focus().run();
  }

  /** Makes one large pane take all the room, or again both. */
  void widen(Wide wanted) {
    wide = wide == wanted ? Wide.BOTH : wanted;
    requestLayout();
  }

  private void turnTo(Wide wanted) {
    turn = wanted;
    requestLayout();
  }

  boolean inspectorOpen() {
    return docked() ? sizes.inspectorDocked() : inspectorOpen;
  }

  void openInspector(boolean open) {
    if (docked()) {
      sizes.setInspectorDocked(open);
    } else {
      inspectorOpen = open;
      sizes.setInspectorOpen(open);
    }
    requestLayout();
  }

  /** Gives the focus to the next pane that is shown. */
  void focusNext() {
    Node focus = getScene().getFocusOwner();
    List<Placed> shown = shown();
    int at = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (holds(shown.get(i).body(), focus)) {
        at = i;
      }
    }
    Placed next = shown.get((at + 1) % shown.size());
    bringUp(next.body());
    next.focus().run();
  }

  private List<Placed> shown() {
    return panes.all().stream().filter(pane -> isReached(pane.body())).toList();
  }

  /** Whether a pane is seen, or is the one behind the other's tab. */
  private boolean isReached(Node body) {
    Node place = body.getParent();
    return place != null
        && (place.isVisible() || (turning() && wide == Wide.BOTH && !inspector.equals(place)));
  }

  private boolean turning() {
    return getWidth() > 0 && getWidth() < look.px(TURNS_BELOW);
  }

  /** Where reader and map take turns, lets the one that holds this node have its turn. */
  private void bringUp(Node body) {
    if (turning() && !inspector.equals(body.getParent())) {
      boolean text = reader.equals(body.getParent());
      turns.show(text ? 0 : 1);
      turnTo(text ? Wide.READER : Wide.MAP);
      layout();
    }
  }

  private static boolean holds(Node outer, Node inner) {
    Node at = inner;
    while (at != null && !outer.equals(at)) {
      at = at.getParent();
    }
    return at != null;
  }

  private boolean docked() {
    return getWidth() >= look.px(DOCKED_FROM);
  }

  private void dragGrip(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    double share = Math.clamp(x / getWidth(), 0.2, 0.8);
    if (panes.pair().getValue()) {
      sizes.setPairShare(share);
    } else {
      sizes.setReaderShare(share);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean turning = turning();
    double top = turning ? look.px(40) : 0;
    Wide shown = turning && wide == Wide.BOTH ? turn : wide;
    double right = docked() && inspectorOpen() ? look.px(INSPECTOR) + 1 : 0;
    double readerWidth =
        switch (shown) {
          case READER -> width - right;
          case MAP -> 0;
          case BOTH -> readerWidth(width - right, width);
        };
    place(turns, turning, 0, 0, width, top);
    place(reader, shown != Wide.MAP, 0, top, readerWidth, height - top);
    place(
        middle, shown != Wide.READER, readerWidth, top, width - right - readerWidth, height - top);
    place(grip, shown == Wide.BOTH, readerWidth - GRIP / 2, top, GRIP, height - top);
    double side = Math.min(width, look.px(INSPECTOR) + 1);
    views.coverRight(!docked() && inspectorOpen() ? side : 0);
    place(inspector, inspectorOpen(), width - side, top, side, height - top);
  }

  private double readerWidth(double room, double width) {
    double least = look.px(SMALLEST_PANE);
    boolean pair = panes.pair().getValue();
    double map = pair ? Math.max(least, look.px(SMALLEST_MAP_BESIDE_TWO)) : least;
    double share = pair ? sizes.pairShare() : sizes.readerShare();
    return Math.rint(Math.max(Math.min(least, room / 2), Math.min(share * width, room - map)));
  }

  private static void place(Region node, boolean shown, double x, double y, double w, double h) {
    node.setVisible(shown);
    if (shown) {
      node.resizeRelocate(x, y, w, h);
    }
  }
}
