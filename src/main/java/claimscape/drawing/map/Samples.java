package claimscape.drawing.map;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.drawing.Dash;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.layout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small pictures of roles and lines for a legend, 16 px high, drawn as on the map. */
public final class Samples {
  /** How wide a sample of a role is, px. */
  public static final double BOX = 24;

  /** How wide a sample of a relation is, px. */
  public static final double LINE = 32;

  private static final double HEIGHT = 15;
  private static final double GLYPH = 8;

  private Samples() {}

  /** A small card with the shape and the glyph of a role. */
  public static List<Mark> role(Role role) {
    List<Mark> marks = new ArrayList<>();
    if (role != Role.NOTE) {
      Ink ink = role == Role.QUESTION ? Ink.QUESTION : Ink.CARD_LINE;
      marks.add(box(role, Stroke.of(ink, 1)));
    }
    marks.add(Glyphs.of(role, (BOX - GLYPH) / 2, .5 + (HEIGHT - GLYPH) / 2, GLYPH));
    return marks;
  }

  /** A dashed outline. */
  public static List<Mark> implicit() {
    return List.of(box(Role.PREMISE, Stroke.of(Ink.PREMISE, 1.25).dashed(Dash.IMPLICIT)));
  }

  private static Mark box(Role role, Stroke stroke) {
    double corner =
        switch (role) {
          case CLAIM, NOTE -> 3;
          case EVIDENCE, REBUTTAL -> 5;
          case PREMISE, QUESTION -> HEIGHT / 2;
        };
    Outline outline = new Outline(role, BOX - 1, HEIGHT, corner);
    return new Mark.Shape(
        Part.FRAME,
        outline.path().moved(.5, .5),
        Optional.of(Tone.of(Ink.SURFACE)),
        Optional.of(stroke));
  }

  /** An arrow; with the ring of the analyst if asked. */
  public static List<Mark> relation(RelationKind kind, boolean byAnalyst) {
    double y = HEIGHT / 2 + .5;
    Polyline way = new Polyline(List.of(new Point(0, y), new Point(LINE, y)));
    return LinkMaker.marks(way, kind, byAnalyst);
  }

  /** A mark elsewhere. */
  public static Mark moved(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Shape shape ->
          new Mark.Shape(shape.part(), shape.path().moved(dx, dy), shape.fill(), shape.stroke());
      case Mark.Words words ->
          new Mark.Words(
              words.part(),
              words.text(),
              words.x() + dx,
              words.baseline() + dy,
              words.width(),
              words.face(),
              words.size(),
              words.tone(),
              words.rightToLeft());
      case Mark.Choice choice ->
          new Mark.Choice(
              choice.coloured().stream().map(each -> moved(each, dx, dy)).toList(),
              choice.colourless().stream().map(each -> moved(each, dx, dy)).toList());
    };
  }
}
