package claimscape.drawing.map;

import claimscape.argument.EntryId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds marks in drawings. */
public final class Marks {
  static final Measure MEASURE = new Measure(new Typefaces());

  private Marks() {}

  static MapDrawing draw(Project project, MapOptions options) {
    return new Easel(MEASURE, Locale.ENGLISH).draw(project, options, Cancel.never());
  }

  static MapDrawing draw(Project project) {
    return draw(project, MapOptions.USUAL);
  }

  /** The first group of an entry: its card or its line. */
  static Group group(Drawing drawing, EntryId id) {
    return drawing.groups().stream()
        .filter(group -> group.entry().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  static List<Mark.Shape> shapes(Group group, Part part, Theme theme) {
    return group.marksIn(theme).stream()
        .filter(Mark.Shape.class::isInstance)
        .map(Mark.Shape.class::cast)
        .filter(shape -> shape.part() == part)
        .toList();
  }

  static List<Mark.Shape> shapes(Group group, Part part) {
    return shapes(group, part, Themes.LIGHT);
  }

  static List<Mark.Words> words(Group group, Part part) {
    return group.marksIn(Themes.LIGHT).stream()
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .filter(words -> words.part() == part)
        .toList();
  }

  static String said(Group group, Part part) {
    return words(group, part).stream().map(Mark.Words::text).collect(Collectors.joining(" "));
  }

  /** Around all points of a path, control points included. */
  public static Rect bounds(Path path) {
    List<double[]> points = points(path);
    double left = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
    double right = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
    double top = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
    double bottom = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
    return new Rect(left, top, right - left, bottom - top);
  }

  static List<double[]> points(Path path) {
    List<double[]> points = new ArrayList<>();
    path.trace(
        new Path.Pen() {
          @Override
          public void moveTo(double x, double y) {
            points.add(new double[] {x, y});
          }

          @Override
          public void lineTo(double x, double y) {
            points.add(new double[] {x, y});
          }

          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            points.add(new double[] {x1, y1});
            points.add(new double[] {x2, y2});
            points.add(new double[] {x, y});
          }

          @Override
          public void close() {}
        });
    return points;
  }
}
