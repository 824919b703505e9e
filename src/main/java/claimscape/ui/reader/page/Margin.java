package claimscape.ui.reader.page;

import claimscape.ui.reader.mark.MarginLabels;
import claimscape.ui.reader.mark.Mark;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Fills the margin of a cell: the paragraph's number, and the labels of marks at their lines. */
final class Margin extends Group {
  private final PageType type;
  private final double page;
  private final Consumer<Mark> chosen;

  /**
   * An empty margin.
   *
   * @param page how wide the page is
   * @param chosen hears which label was clicked
   */
  Margin(PageType type, double page, Consumer<Mark> chosen) {
    this.type = type;
    this.page = page;
    this.chosen = chosen;
    setManaged(false);
  }

  /** Writes the number of a paragraph beside its first line. */
  void number(int number, double baseline) {
    Text text = new Text(Integer.toString(number));
    text.setFont(type.numbers());
    text.getStyleClass().add("reader-number");
    text.setMouseTransparent(true);
    text.setY(baseline);
    double wide = text.getLayoutBounds().getWidth();
    text.setX(type.isRightToLeft() ? page - type.px(6) - wide : type.px(6));
    getChildren().add(text);
  }

  /** A sign beside a line that is no part of the text; a click takes the line back. */
  void aside(double baseline, Runnable back) {
    double size = type.px(8);
    double middle = baseline - type.px(4);
    double left = type.isRightToLeft() ? page - type.px(6) - size : type.px(6);
    Path plus =
        new Path(
            new MoveTo(left, middle),
            new LineTo(left + size, middle),
            new MoveTo(left + size / 2, middle - size / 2),
            new LineTo(left + size / 2, middle + size / 2));
    plus.getStyleClass().add("reader-aside-sign");
    plus.setMouseTransparent(true);
    Rectangle hand =
        new Rectangle(left - type.px(4), middle - type.px(14), type.px(32), type.px(28));
    hand.setFill(Color.TRANSPARENT);
    hand.getStyleClass().add("reader-aside-hand");
    hand.setCursor(Cursor.HAND);
    hand.setAccessibleRole(AccessibleRole.BUTTON);
    hand.setOnMousePressed(Event::consume);
    hand.setOnMouseClicked(
        event -> {
          back.run();
          event.consume();
        });
    getChildren().addAll(plus, hand);
  }

  /**
   * Writes the labels of the marks that begin on a line.
   *
   * @param number beside the same line, 0 for none
   */
  void labels(List<Mark> beginning, java.util.Set<Mark> flagged, int number, double baseline) {
    double taken = number == 0 ? type.px(2) : type.px(8 + 6 * Integer.toString(number).length());
    double room = type.margin() - type.labelGap() - taken;
    MarginLabels labels =
        MarginLabels.of(
            beginning,
            mark -> new MarginTag(mark, flagged.contains(mark), type).width(),
            type.px(4),
            room);
    double inner = type.margin() - type.labelGap();
    for (int i = labels.shown().size() - 1; i >= 0; i--) {
      Mark mark = labels.shown().get(i);
      MarginTag tag = new MarginTag(mark, flagged.contains(mark), type);
      if (labels.more() > 0) {
        tag = new MarginTag(mark, flagged.contains(mark), type).andMore(labels.more());
        Tooltip.install(tag, new Tooltip(names(beginning)));
      }
      inner -= tag.width();
      if (number > 0 && inner < taken + type.px(2)) {
        getChildren().removeIf(Text.class::isInstance);
      }
      tag.setLayoutX(
          type.isRightToLeft() ? page - inner - tag.width() : Math.max(type.px(1), inner));
      tag.setLayoutY(baseline);
      tag.setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
              chosen.accept(mark);
              event.consume();
            }
          });
      getChildren().add(tag);
      inner -= type.px(4);
    }
  }

  private static String names(List<Mark> marks) {
    return String.join(
        ", ",
        marks.stream()
            .filter(Mark::opens)
            .map(mark -> mark.label().toString())
            .distinct()
            .toList());
  }
}
