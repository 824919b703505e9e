package claimscape.ui.compare;

import claimscape.argument.RelationKind;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** The arrow between both ends, as wide as there is room, with its words above and below. */
final class LinkArrow extends Region {
  private static final double HEAD = 9;
  private static final double DEPTH = 64;

  private final Label above;
  private final Label below;
  private final Line line = new Line();
  private final Line second = new Line();
  private final Circle ring = new Circle(3);
  private final Shape end;
  private final boolean doubled;

  /**
   * @param analysts whether the analyst has drawn it
   * @param above how the one bears on the other
   * @param below the years, where they differ
   */
  LinkArrow(RelationKind kind, boolean analysts, String above, String below) {
    this.above = new Label(above);
    this.below = new Label(below);
    this.above.getStyleClass().add("cs-semibold");
    this.below.getStyleClass().addAll("cs-small", "cs-second");
    String word = kind.name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("cs-link-arrow", "cs-link-" + word);
    line.getStyleClass().add("cs-link-line");
    second.getStyleClass().add("cs-link-line");
    ring.getStyleClass().add("cs-link-ring");
    ring.setVisible(analysts);
    doubled = kind == RelationKind.RESTATES;
    second.setVisible(doubled);
    end =
        switch (kind) {
          case SUPPORTS -> new Polygon(0, 0, -HEAD, -4.5, -HEAD, 4.5);
          case ATTACKS -> new Line(-1, -7, -1, 7);
          case ANSWERS -> new Circle(-3.5, 0, 3.5);
          case RESTATES -> new Line();
        };
    end.getStyleClass().add("cs-link-end-" + word);
    end.setVisible(!doubled);
    getChildren().addAll(line, second, ring, end, this.above, this.below);
    setMinWidth(96);
  }

  @Override
  protected double computePrefHeight(double width) {
    return DEPTH;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * 16 + Math.max(above.prefWidth(-1), below.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double middle = Math.rint(getHeight() / 2) + .5;
    double from = ring.isVisible() ? 7 : 0;
    double to = getWidth();
    ring.setCenterX(4);
    ring.setCenterY(middle);
    place(line, from, to - (doubled ? 0 : HEAD / 2), middle - (doubled ? 1.5 : 0));
    place(second, from, to, middle + 1.5);
    end.setTranslateX(to);
    end.setTranslateY(middle);
    layoutInArea(above, 0, 0, to, middle - 6, 0, javafx.geometry.HPos.CENTER, VPos.BOTTOM);
    layoutInArea(below, 0, middle + 8, to, getHeight(), 0, javafx.geometry.HPos.CENTER, VPos.TOP);
  }

  private static void place(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }
}
