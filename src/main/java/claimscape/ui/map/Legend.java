package claimscape.ui.map;

import claimscape.argument.Role;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** What the shapes and lines of the map mean. */
final class Legend extends VBox {
  private static final double LENGTH = 28;

  Legend(Icons icons, Phrases phrases) {
    getStyleClass().add("map-legend");
    setId("map-legend");
    HBox roles = new HBox();
    roles.getStyleClass().add("map-legend-row");
    for (Role role : Role.values()) {
      String word = phrases.say("role." + role.name().toLowerCase(Locale.ROOT));
      roles.getChildren().add(entry(icons.glyph(role, 10), word));
    }
    HBox lines = new HBox();
    lines.getStyleClass().add("map-legend-row");
    lines
        .getChildren()
        .addAll(
            entry(supports(), phrases.say("relation.supports")),
            entry(attacks(), phrases.say("relation.attacks")),
            entry(restates(), phrases.say("relation.restates")),
            entry(answers(), phrases.say("relation.answers")),
            entry(analyst(), phrases.say("map.legend.analyst")));
    getChildren().addAll(roles, lines);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static Node entry(Node sign, String word) {
    Label label = new Label(word, sign);
    label.getStyleClass().add("map-legend-entry");
    label.setAlignment(Pos.CENTER_LEFT);
    return label;
  }

  private static Node drawn(Node... parts) {
    Line room = new Line(0, -5, LENGTH, 5);
    room.setVisible(false);
    Group group = new Group(List.of(parts));
    group.getChildren().add(room);
    return group;
  }

  private static <S extends Shape> S styled(S shape, String style) {
    shape.getStyleClass().add(style);
    return shape;
  }

  private static Node supports() {
    return drawn(
        styled(new Line(0, 0, LENGTH - 8, 0), "map-line"),
        styled(new Polygon(LENGTH - 8.5, -4, LENGTH, 0, LENGTH - 8.5, 4), "map-head"));
  }

  private static Node attacks() {
    Line line = styled(new Line(0, 0, LENGTH - 2, 0), "map-line-attacks");
    line.getStrokeDashArray().setAll(6.0, 4.0);
    return drawn(line, styled(new Line(LENGTH - 2, -5, LENGTH - 2, 5), "map-bar-attacks"));
  }

  private static Node restates() {
    return drawn(
        styled(new Line(0, -1.5, LENGTH, -1.5), "map-line-fine"),
        styled(new Line(0, 1.5, LENGTH, 1.5), "map-line-fine"));
  }

  private static Node answers() {
    return drawn(
        styled(new Line(0, 0, LENGTH - 4, 0), "map-line-fine"),
        styled(new Circle(LENGTH - 3.5, 0, 3.5), "map-head"));
  }

  private static Node analyst() {
    return drawn(
        styled(new Line(7, 0, LENGTH, 0), "map-line"), styled(new Circle(4, 0, 3), "map-ring"));
  }
}
