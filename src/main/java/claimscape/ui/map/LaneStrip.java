package claimscape.ui.map;

import claimscape.drawing.map.MapDrawing;
import claimscape.layout.Rect;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.map.sight.Chart;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The titles of the lanes at the edge of the map, above columns and before bands. They stay there
 * wherever the map is panned to: each stands over as much of its lane as is seen.
 */
final class LaneStrip extends Pane {
  private static final double HEIGHT = 28;
  private static final double WIDTH = 132;

  /** A title in less room than this says nothing. */
  private static final double LEAST = 28;

  private final MapView view;
  private final Look look;
  private final Region sheet;

  /**
   * The titles of the lanes of a map.
   *
   * @param sheet what makes room for them
   */
  LaneStrip(MapViewModel model, MapView view, Look look, Phrases phrases, Region sheet) {
    this.view = view;
    this.look = look;
    this.sheet = sheet;
    setId("map-lanes");
    getStyleClass().add("map-lanes");
    setAccessibleText(phrases.say("map.lanes.titles"));
    setVisible(false);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    model.onChart((before, after) -> show(before, after));
    view.onSight(this::requestLayout);
    look.onChange(this::makeRoom);
  }

  private void show(Chart before, Chart after) {
    List<String> titles = titles(after);
    if (!titles.equals(titles(before)) || after.inBands() != before.inBands()) {
      getChildren().setAll(titles.stream().map(LaneStrip::label).toList());
      if (!getChildren().isEmpty()) {
        getChildren().getFirst().getStyleClass().add("map-lane-first");
      }
      setVisible(!titles.isEmpty());
      makeRoom();
      // What comes next looks at how much room the view has.
      Optional.ofNullable(getParent()).ifPresent(Parent::layout);
    }
    requestLayout();
  }

  private static List<String> titles(Chart chart) {
    return chart.lanes().stream().map(MapDrawing.Lane::title).toList();
  }

  private static Label label(String title) {
    Label label = Script.dress(new Label(title));
    label.getStyleClass().add("map-lane");
    label.setTooltip(new Tooltip(title));
    return label;
  }

  private void makeRoom() {
    boolean bands = view.chart().inBands();
    boolean any = isVisible();
    setMaxSize(
        bands ? look.px(WIDTH) : Double.MAX_VALUE, bands ? Double.MAX_VALUE : look.px(HEIGHT));
    StackPane.setMargin(
        sheet,
        new Insets(any && !bands ? look.px(HEIGHT) : 0, 0, 0, any && bands ? look.px(WIDTH) : 0));
    getStyleClass().remove("map-lanes-bands");
    if (bands) {
      getStyleClass().add("map-lanes-bands");
    }
  }

  @Override
  protected void layoutChildren() {
    List<MapDrawing.Lane> lanes = view.chart().lanes();
    boolean bands = view.chart().inBands();
    for (int i = 0; i < Math.min(lanes.size(), getChildren().size()); i++) {
      Rect seen = view.toView(lanes.get(i).area());
      Label label = (Label) getChildren().get(i);
      double from = Math.max(0, Math.rint(bands ? seen.y() : seen.x()));
      double to = bands ? Math.min(getHeight(), seen.bottom()) : Math.min(getWidth(), seen.right());
      label.setVisible(to - from > look.px(LEAST));
      if (bands) {
        label.resizeRelocate(0, from, getWidth(), Math.max(0, Math.rint(to) - from));
      } else {
        label.resizeRelocate(from, 0, Math.max(0, Math.rint(to) - from), getHeight());
      }
    }
  }
}
