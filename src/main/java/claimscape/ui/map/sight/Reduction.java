package claimscape.ui.map.sight;

import claimscape.argument.Role;
import claimscape.drawing.Dash;
import claimscape.drawing.Face;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.drawing.map.Glyphs;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card drawn small: the same shape, and words that keep their size on the screen. Its marks are
 * in px of the view, from the card's top left corner.
 */
public final class Reduction {
  private static final double WORDS = 10;
  private static final double LEADING = 12;
  private static final double GLYPH = 8;
  private static final double BLOCK = .72;

  private final Measure measure;

  public Reduction(Measure measure) {
    this.measure = measure;
  }

  /** The marks of a card at a zoom that is too small for all of it. */
  public List<Mark> marks(ChartCard card, Detail detail, double zoom) {
    List<Mark> marks = new ArrayList<>();
    if (detail == Detail.BLOCK) {
      block(card, zoom, marks);
      return marks;
    }
    body(card, zoom, marks);
    double height = card.place().height() * zoom;
    boolean question = card.statement().role() == Role.QUESTION;
    double left = question ? Math.max(9, 26 * zoom) : Math.max(6, 15 * zoom);
    double right = card.place().width() * zoom - (question ? Math.max(7, 20 * zoom) : 5);
    if (detail == Detail.GLYPH) {
      glyph(card, left, (height - GLYPH) / 2, marks);
      return marks;
    }
    double room = height - 4;
    boolean header = detail == Detail.LINES && room >= 3 * LEADING;
    double wordsLeft = header ? left : left + GLYPH + 5;
    int most = Math.max(1, Math.min(2, (int) ((room - (header ? LEADING : 0)) / LEADING)));
    List<Line> lines =
        measure.lines(
            card.statement().text(),
            new Style(card.face(), WORDS, LEADING),
            Math.max(12, Math.floor(right - wordsLeft)),
            most);
    double top = (height - LEADING * (lines.size() + (header ? 1 : 0))) / 2;
    glyph(card, left, top + (LEADING - GLYPH) / 2, marks);
    Style style = new Style(card.face(), WORDS, LEADING);
    if (header) {
      Style bold = new Style(Face.SANS_BOLD, WORDS, LEADING);
      measure
          .line(card.statement().label().toString(), bold)
          .set(
              Part.LABEL,
              left + GLYPH + 5,
              top + bold.baseline(),
              Tone.of(Ink.of(card.statement().role())),
              marks::add);
      top += LEADING;
    }
    for (Line line : lines) {
      line.set(Part.TEXT, wordsLeft, right, top + style.baseline(), Tone.of(Ink.TEXT), marks::add);
      top += LEADING;
    }
    return marks;
  }

  private static void glyph(ChartCard card, double x, double y, List<Mark> marks) {
    marks.add(Glyphs.of(card.statement().role(), x, y, GLYPH));
  }

  /** The shape of the card, with lines as strong as at full size. */
  private static void body(ChartCard card, double zoom, List<Mark> marks) {
    for (Mark mark : card.group().marks()) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape, zoom, marks);
        case Mark.Choice choice -> {
          for (Mark coloured : choice.coloured()) {
            if (coloured instanceof Mark.Shape shape) {
              shape(shape, zoom, marks);
            }
          }
        }
        case Mark.Words words -> {}
      }
    }
  }

  private static void shape(Mark.Shape shape, double zoom, List<Mark> marks) {
    switch (shape.part()) {
      case BODY, OUTLINE, FOLD, STUB ->
          marks.add(
              new Mark.Shape(
                  shape.part(),
                  scaled(shape.path(), zoom, zoom),
                  shape.fill(),
                  shape.stroke().map(Reduction::thin)));
      case BAR ->
          marks.add(
              new Mark.Shape(
                  Part.BAR,
                  scaled(shape.path(), Math.max(zoom, .6), zoom),
                  shape.fill(),
                  Optional.empty()));
      case COUNT ->
          marks.add(
              new Mark.Shape(
                  Part.COUNT,
                  scaled(shape.path(), zoom, zoom),
                  shape.fill(),
                  shape.stroke().map(Reduction::thin)));
      case GLYPH, LABEL, VOICE, YEAR, TEXT, LINE, HEAD, RING, HALO, NOTE, FRAME -> {}
    }
  }

  private static Stroke thin(Stroke stroke) {
    return new Stroke(stroke.tone(), Math.min(1.5, stroke.width()), stroke.dash(), stroke.round());
  }

  private static void block(ChartCard card, double zoom, List<Mark> marks) {
    Ink ink = Ink.of(card.statement().role());
    Path shape =
        card.group().marks().stream()
            .filter(mark -> mark instanceof Mark.Shape found && found.part() == Part.BODY)
            .map(mark -> scaled(((Mark.Shape) mark).path(), zoom, zoom))
            .findFirst()
            .orElseGet(() -> Path.drawn(brush -> {}));
    boolean note = card.statement().role() == Role.NOTE;
    Optional<Tone> fill = note ? Optional.empty() : Optional.of(new Tone(ink, BLOCK));
    Optional<Stroke> stroke =
        note ? Optional.of(Stroke.of(ink, 1).dashed(Dash.RING)) : Optional.empty();
    marks.add(new Mark.Shape(Part.BODY, shape, fill, stroke));
  }

  /** A path stretched from its origin. */
  static Path scaled(Path path, double across, double down) {
    return Path.drawn(
        brush ->
            path.trace(
                new Path.Pen() {
                  @Override
                  public void moveTo(double x, double y) {
                    brush.move(x * across, y * down);
                  }

                  @Override
                  public void lineTo(double x, double y) {
                    brush.line(x * across, y * down);
                  }

                  @Override
                  public void cubicTo(
                      double x1, double y1, double x2, double y2, double x, double y) {
                    brush.cubic(
                        x1 * across, y1 * down, x2 * across, y2 * down, x * across, y * down);
                  }

                  @Override
                  public void close() {
                    brush.close();
                  }
                }));
  }
}
