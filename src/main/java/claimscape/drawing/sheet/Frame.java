package claimscape.drawing.sheet;

import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Line;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the marks of one piece around the map. */
final class Frame {
  private final String name;
  private final String title;
  private final List<Mark> marks = new ArrayList<>();

  Frame(String name, String title) {
    this.name = name;
    this.title = title;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /** Words with the top of their line's box at {@code top}. */
  void words(Line line, double x, double top, Ink ink) {
    line.set(Part.FRAME, x, top + line.style().baseline(), Tone.of(ink), marks::add);
  }

  void rule(double from, double to, double y, double width, Ink ink) {
    marks.add(
        Mark.Shape.filled(
            Part.FRAME, ink, Path.drawn(b -> b.rectangle(from, y, to - from, width))));
  }

  Group group(Rect bounds) {
    return new Group(Optional.empty(), name, title, "", 0, 0, bounds, marks);
  }
}
