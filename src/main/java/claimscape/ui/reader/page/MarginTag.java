package claimscape.ui.reader.page;

import claimscape.argument.Role;
import claimscape.ui.reader.mark.Mark;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A statement's label beside the line on which its mark begins, in the colour of its role: with a
 * triangle for the target, a question's sign, a ring for a denial. The triangle is on the outside
 * and points at the words, whichever way they run. Its baseline is at y = 0.
 */
final class MarginTag extends Group {
  private static final String QUESTION_SIGN =
      "M0.5 3 A3 3 0 1 1 5 5.6 C3.8 6.3 3.5 6.9 3.5 8 M3.5 10.9 H3.51";

  private final PageType type;
  private double width = 0;

  MarginTag(Mark mark, boolean flagged, PageType type) {
    this.type = type;
    boolean leftwards = type.isRightToLeft();
    String role = mark.role().name().toLowerCase(Locale.ROOT);
    if (flagged && !leftwards) {
      add(triangle(role, 1), type.px(7.5), type.px(3));
    }
    if (mark.role() == Role.QUESTION) {
      add(questionSign(role), type.px(7), type.px(4));
    }
    addWords(mark.label().toString(), type.labels(), "reader-label-" + role);
    if (mark.denied()) {
      width += type.px(1);
      add(denial(role), type.px(9), 0);
    }
    if (mark.changed()) {
      width += type.px(2);
      add(wave(role), type.px(9), 0);
    }
    if (flagged && leftwards) {
      width += type.px(3);
      add(triangle(role, -1), type.px(7.5), 0);
    }
    setCursor(Cursor.HAND);
    setId("label-" + mark.label());
    setAccessibleText(mark.label().toString());
    setManaged(false);
  }

  /** How many more marks begin on the line. */
  MarginTag andMore(int more) {
    width += type.px(3);
    addWords("+" + more, type.labels(), "reader-label-more");
    return this;
  }

  double width() {
    return width;
  }

  private void addWords(String words, Font font, String style) {
    Text text = new Text(words);
    text.setFont(font);
    text.getStyleClass().addAll("reader-label", style);
    add(text, text.getLayoutBounds().getWidth(), 0);
  }

  private void add(Node node, double wide, double gap) {
    node.setLayoutX(width);
    getChildren().add(node);
    width += wide + gap;
  }

  /** A triangle that points to the right, or to the left where the way is -1. */
  private Node triangle(String role, int way) {
    double half = type.px(4.5);
    double middle = -type.px(4);
    double back = way > 0 ? 0 : type.px(7.5);
    double tip = back + way * type.px(7.5);
    Polygon shape = new Polygon(back, middle - half, tip, middle, back, middle + half);
    shape.getStyleClass().addAll("reader-sign", "reader-sign-" + role);
    return shape;
  }

  private Node questionSign(String role) {
    SVGPath sign = new SVGPath();
    sign.setContent(QUESTION_SIGN);
    sign.setScaleX(type.px(1));
    sign.setScaleY(type.px(1));
    sign.setLayoutY(-type.px(10));
    sign.getStyleClass().addAll("reader-ring", "reader-ring-" + role);
    sign.setStrokeWidth(1.9);
    return sign;
  }

  /** A small wave: the words are others than those that were tagged. */
  private Node wave(String role) {
    SVGPath wave = new SVGPath();
    wave.setContent("M0.5 5 C2 2 3.5 2 4.5 4 S7 6 8.5 3");
    wave.setScaleX(type.px(1));
    wave.setScaleY(type.px(1));
    wave.setLayoutY(-type.px(8));
    wave.getStyleClass().addAll("reader-ring", "reader-ring-" + role);
    wave.setStrokeWidth(1.5);
    return wave;
  }

  private Node denial(String role) {
    double radius = type.px(4);
    Circle ring = new Circle(radius, -type.px(4), radius);
    Line minus = new Line(radius / 2, -type.px(4), radius * 1.5, -type.px(4));
    for (javafx.scene.shape.Shape shape : new javafx.scene.shape.Shape[] {ring, minus}) {
      shape.getStyleClass().addAll("reader-ring", "reader-ring-" + role);
      shape.setStrokeWidth(type.px(1.2));
    }
    return new Group(ring, minus);
  }
}
