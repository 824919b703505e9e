package claimscape.drawing.map;

import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.layout.Direction;
import claimscape.layout.Rect;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The titles of the lanes of a map and the quiet lines between them, below everything else. */
final class LaneDrawing {
  private static final Style TITLE = new Style(Face.SANS_BOLD, 15, 20);
  private static final double INSET = 24;
  private static final double BASELINE = 30;
  private static final double TITLE_LINES = 3;
  private static final double RULE = 44;

  private final Measure measure;
  private final Words words;

  LaneDrawing(Measure measure, Words words) {
    this.measure = measure;
    this.words = words;
  }

  /** One group for each lane. */
  List<Group> groups(List<String> titles, List<Rect> lanes, Direction direction) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      groups.add(
          new Group(
              Optional.empty(),
              "lane-" + i,
              words.say("lane.title", titles.get(i)),
              "",
              lanes.get(i).x(),
              lanes.get(i).y(),
              lanes.get(i),
              marks(titles.get(i), lanes.get(i), direction, i)));
    }
    return groups;
  }

  private List<Mark> marks(String title, Rect lane, Direction direction, int index) {
    List<Mark> marks = new ArrayList<>();
    boolean band = direction == Direction.LEFT_RIGHT;
    if (index > 0) {
      double right = band ? lane.width() : 0;
      double bottom = band ? 0 : lane.height();
      rule(marks, 0, 0, right, bottom);
    }
    double room = band ? LaneTitles.SIDE - 2 * INSET : lane.width() - 2 * INSET;
    List<Line> lines =
        band
            ? measure.lines(title, TITLE, room, (int) TITLE_LINES)
            : List.of(measure.cut(title, TITLE, room));
    for (int i = 0; i < lines.size(); i++) {
      double baseline = BASELINE + i * TITLE.leading();
      lines.get(i).set(Part.FRAME, INSET, baseline, Tone.of(Ink.SECOND), marks::add);
    }
    if (!band) {
      rule(marks, INSET, RULE, lane.width() - INSET, RULE);
    }
    return marks;
  }

  private static void rule(List<Mark> marks, double x1, double y1, double x2, double y2) {
    Path path = Path.drawn(brush -> brush.move(x1, y1).line(x2, y2));
    marks.add(Mark.Shape.stroked(Part.FRAME, Stroke.of(Ink.LINE, 1), path));
  }
}
