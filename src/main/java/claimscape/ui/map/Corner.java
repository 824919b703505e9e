package claimscape.ui.map;

import claimscape.layout.Rect;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.Chart;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Legend, overview and zoom at the bottom of the map. They stand in the corners where that covers
 * no card; else they fold into one bar, from which each is opened.
 */
final class Corner extends Pane {
  private static final double EDGE = 12;

  private final MapView view;
  private final Look look;
  private final Legend legend;
  private final Minimap minimap;
  private final Button level = new Button();
  private final ToggleButton showLegend;
  private final ToggleButton showMinimap;
  private final HBox zoom = new HBox();
  private final HBox folded = new HBox();
  private final VBox overview = new VBox();
  private boolean wantsLegend = true;
  private boolean isFolded;

  Corner(MapView view, Look look, Icons icons, Phrases phrases) {
    this.view = view;
    this.look = look;
    this.legend = new Legend(icons, phrases);
    this.minimap = new Minimap(view, look, phrases);
    showLegend = toggle(phrases.say("map.legend.short"), "map-show-legend");
    showMinimap = toggle(phrases.say("map.overview.short"), "map-show-overview");
    setPickOnBounds(false);
    level.getStyleClass().add("map-level");
    level.setId("map-level");
    level.setOnAction(event -> view.zoomTo(1));
    level.setAccessibleText(phrases.say("map.zoomReset"));
    zoom.setAlignment(Pos.CENTER);
    zoom.getStyleClass().add("map-zoom");
    zoom.getChildren()
        .addAll(
            button("−", phrases.say("map.zoomOut"), "map-zoom-out", () -> view.zoomBy(1 / 1.25)),
            level,
            button("+", phrases.say("map.zoomIn"), "map-zoom-in", () -> view.zoomBy(1.25)),
            button(phrases.say("map.fit.short"), phrases.say("map.fit"), "map-fit", view::fit));
    folded.setAlignment(Pos.CENTER_LEFT);
    folded.getStyleClass().add("map-bar");
    folded.getChildren().addAll(showLegend, showMinimap, divider());
    overview.getStyleClass().add("map-panel");
    getChildren().addAll(legend, overview, folded);
    view.onSight(this::refresh);
  }

  private ToggleButton toggle(String words, String id) {
    ToggleButton made = new ToggleButton(words);
    made.getStyleClass().add("map-bar-button");
    made.setId(id);
    made.setOnAction(event -> requestLayout());
    return made;
  }

  private static Button button(String words, String name, String id, Runnable run) {
    Button made = new Button(words);
    made.getStyleClass().add("map-bar-button");
    made.setAccessibleText(name);
    made.setId(id);
    made.setOnAction(event -> run.run());
    return made;
  }

  /** Shows the legend, or puts it away. */
  void toggleLegend() {
    if (isFolded) {
      showLegend.setSelected(!showLegend.isSelected());
    } else {
      wantsLegend = !wantsLegend;
    }
    requestLayout();
  }

  /** Shows the overview, or puts it away. */
  void toggleOverview() {
    showMinimap.setSelected(!showMinimap.isSelected());
    requestLayout();
  }

  /** Lets the legend explain these. */
  void offer(Vocabulary vocabulary) {
    legend.show(vocabulary);
    requestLayout();
  }

  /** Takes the colours and sizes of the look again. */
  void restyle() {
    minimap.restyle();
    requestLayout();
  }

  /** Shows the zoom, the chart and the camera as they are now. */
  void refresh() {
    level.setText(Math.round(view.camera().zoom() * 100) + " %");
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    boolean empty = view.chart().isEmpty();
    boolean whole = view.fitsWhole();
    setVisible(!empty);
    minimap.refresh();
    Rect legendRoom = bottomLeft(legend);
    Rect overviewRoom = bottomRight(whole);
    isFolded =
        legendRoom.right() + 2 * EDGE > overviewRoom.x()
            || covers(legendRoom)
            || covers(overviewRoom);
    arrange(whole);
    place(folded, EDGE, getHeight() - EDGE - folded.prefHeight(-1));
    double above = isFolded ? folded.prefHeight(-1) + 8 : 0;
    place(legend, EDGE, getHeight() - EDGE - above - legend.prefHeight(-1));
    double right = getWidth() - EDGE - overview.prefWidth(-1);
    place(overview, right, getHeight() - EDGE - overview.prefHeight(-1));
  }

  private void arrange(boolean whole) {
    boolean mini = !whole && (!isFolded || showMinimap.isSelected());
    folded.setVisible(isFolded);
    overview.setVisible(!isFolded || mini);
    legend.setVisible(isFolded ? showLegend.isSelected() : wantsLegend);
    showMinimap.setDisable(whole);
    if (overview.getChildren().contains(minimap) != mini) {
      overview.getChildren().remove(minimap);
      if (mini) {
        overview.getChildren().addFirst(minimap);
      }
    }
    if (isFolded && !folded.getChildren().contains(zoom)) {
      overview.getChildren().remove(zoom);
      folded.getChildren().add(zoom);
    } else if (!isFolded && !overview.getChildren().contains(zoom)) {
      folded.getChildren().remove(zoom);
      overview.getChildren().add(zoom);
    }
  }

  private static Region divider() {
    Region made = new Region();
    made.getStyleClass().add("map-bar-divider");
    return made;
  }

  private void place(Region node, double x, double y) {
    node.resizeRelocate(Math.rint(x), Math.rint(y), node.prefWidth(-1), node.prefHeight(-1));
  }

  private Rect bottomLeft(Region node) {
    double height = node.prefHeight(-1);
    return new Rect(EDGE, getHeight() - EDGE - height, node.prefWidth(-1), height);
  }

  private Rect bottomRight(boolean whole) {
    double width = look.px(122);
    double height = look.px(whole ? 32 : 118);
    return new Rect(getWidth() - EDGE - width, getHeight() - EDGE - height, width, height);
  }

  private boolean covers(Rect room) {
    var corner = view.toSheet(room.x(), room.y());
    double zoomed = view.scale();
    Chart chart = view.chart();
    return !chart
        .cardsIn(new Rect(corner.x(), corner.y(), room.width() / zoomed, room.height() / zoomed))
        .isEmpty();
  }
}
