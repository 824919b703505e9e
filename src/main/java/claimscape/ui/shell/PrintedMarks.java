package claimscape.ui.shell;

import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.ui.fx.Fonts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/**
 * The marks of a drawing as shapes and words for a printer, which draws them as sharp as it can.
 */
final class PrintedMarks {
  private final Theme theme;

  PrintedMarks(Theme theme) {
    this.theme = theme;
  }

  /**
   * What a page shows, in points from the corner of what can be printed on.
   *
   * @param scale points for one px of the drawing
   */
  Node page(Drawing drawing, Pane tile, double scale) {
    javafx.scene.Group all = new javafx.scene.Group();
    for (Group group : drawing.groups()) {
      if (tile.shows(group)) {
        javafx.scene.Group marks = new javafx.scene.Group();
        marks.setTranslateX(group.x());
        marks.setTranslateY(group.y());
        group.marksIn(theme).forEach(mark -> add(mark, marks.getChildren()));
        all.getChildren().add(marks);
      }
    }
    all.setClip(new Rectangle(tile.x(), tile.y(), tile.width(), tile.height()));
    all.getTransforms()
        .setAll(
            javafx.scene.transform.Transform.scale(scale, scale),
            javafx.scene.transform.Transform.translate(-tile.x(), -tile.y()));
    return new javafx.scene.Group(all);
  }

  private void add(Mark mark, List<Node> nodes) {
    switch (mark) {
      case Mark.Shape shape -> shape(shape, nodes);
      case Mark.Words words -> nodes.add(words(words));
      case Mark.Choice choice -> throw new IllegalStateException("a choice that was not made");
    }
  }

  private void shape(Mark.Shape shape, List<Node> nodes) {
    javafx.scene.shape.Path path = path(shape.path());
    path.setFill(shape.fill().map(this::colour).orElse(Color.TRANSPARENT));
    path.setStroke(shape.stroke().map(Stroke::tone).map(this::colour).orElse(Color.TRANSPARENT));
    path.setStrokeWidth(shape.stroke().map(Stroke::width).orElse(0.0));
    shape
        .stroke()
        .ifPresent(
            stroke -> {
              path.getStrokeDashArray().setAll(stroke.dash().lengths());
              path.setStrokeLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
              path.setStrokeLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
            });
    nodes.add(path);
  }

  private Text words(Mark.Words words) {
    Text text = new Text(words.x(), words.baseline(), words.text());
    text.setFont(Fonts.of(words.face(), words.size()));
    text.setFill(colour(words.tone()));
    double width = text.getLayoutBounds().getWidth();
    if (width > words.width() && words.width() > 0) {
      text.getTransforms()
          .setAll(javafx.scene.transform.Transform.scale(words.width() / width, 1, words.x(), 0));
    }
    return text;
  }

  private Color colour(Tone tone) {
    return Color.web(theme.hex(tone.ink()), tone.opacity());
  }

  private static javafx.scene.shape.Path path(Path traced) {
    List<PathElement> elements = new ArrayList<>();
    traced.trace(
        new Path.Pen() {
          @Override
          public void moveTo(double x, double y) {
            elements.add(new MoveTo(x, y));
          }

          @Override
          public void lineTo(double x, double y) {
            elements.add(new LineTo(x, y));
          }

          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            elements.add(new CubicCurveTo(x1, y1, x2, y2, x, y));
          }

          @Override
          public void close() {
            elements.add(new ClosePath());
          }
        });
    return new javafx.scene.shape.Path(elements);
  }
}
