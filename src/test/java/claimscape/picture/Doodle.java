package claimscape.picture;

import claimscape.drawing.Brush;
import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Drawings of a few marks, made by hand so that every number of the picture is known. */
final class Doodle {
  private Doodle() {}

  static Drawing of(double width, double height, Mark... marks) {
    return grouped(width, height, group("g", 0, 0, marks));
  }

  static Drawing grouped(double width, double height, Group... groups) {
    return new Drawing(width, height, "", "", List.of(groups));
  }

  static Group group(String name, double x, double y, Mark... marks) {
    Rect everywhere = new Rect(-1e6, -1e6, 2e6, 2e6);
    return new Group(Optional.empty(), name, "", "", x, y, everywhere, List.of(marks));
  }

  static Path path(Consumer<Brush> drawing) {
    return Path.drawn(drawing);
  }

  static Path box(double x, double y, double width, double height) {
    return path(brush -> brush.rectangle(x, y, width, height));
  }

  static Mark filled(Ink ink, double x, double y, double width, double height) {
    return Mark.Shape.filled(Part.BODY, ink, box(x, y, width, height));
  }

  static Mark filled(Tone tone, Path path) {
    return new Mark.Shape(Part.BODY, path, Optional.of(tone), Optional.empty());
  }

  /** A level line. */
  static Mark line(Stroke stroke, double x, double y, double to) {
    return Mark.Shape.stroked(Part.LINE, stroke, path(brush -> brush.move(x, y).line(to, y)));
  }

  static Mark words(String text, Face face, double x, double width, boolean rightToLeft) {
    return new Mark.Words(Part.TEXT, text, x, 30, width, face, 20, Tone.of(Ink.TEXT), rightToLeft);
  }
}
