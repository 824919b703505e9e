package claimscape.ui.map;

import claimscape.argument.RelationKind;
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

  private final Icons icons;
  private final Phrases phrases;
  private final HBox roles = new HBox();
  private final HBox lines = new HBox();

  Legend(Icons icons, Phrases phrases) {
    this.icons = icons;
    this.phrases = phrases;
    getStyleClass().add("map-legend");
    setId("map-legend");
    roles.getStyleClass().add("map-legend-row");
    lines.getStyleClass().add("map-legend-row");
    getChildren().addAll(roles, lines);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Explains these roles and lines. */
  void show(Vocabulary vocabulary) {
    roles.getChildren().clear();
    for (Role role : vocabulary.roles()) {
      String word = phrases.say("role." + role.name().toLowerCase(Locale.ROOT));
      roles.getChildren().add(entry(icons.glyph(role, 10), word));
    }
    lines.getChildren().clear();
    for (RelationKind kind : vocabulary.kinds()) {
      String word = phrases.say("relation." + kind.name().toLowerCase(Locale.ROOT));
      lines.getChildren().add(entry(sign(kind), word));
    }
    lines.getChildren().add(entry(analyst(), phrases.say("map.legend.analyst")));
  }

  private static Node sign(RelationKind kind) {
    return switch (kind) {
      case SUPPORTS -> supports();
      case ATTACKS -> attacks();
      case RESTATES -> restates();
      case ANSWERS -> answers();
    };
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
