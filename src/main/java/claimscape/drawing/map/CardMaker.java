package claimscape.drawing.map;

import claimscape.argument.Role;
import claimscape.drawing.Dash;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Line;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Style;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a statement's card: bar, outline, header, text. All lengths are px at 100 %. */
final class CardMaker {
  private static final double HEADER = 16;
  private static final double GAP = 4;
  private static final double GLYPH = 10;
  private static final double VOICE = 8;
  private static final double STUB = 20;
  private static final double STUB_RING = 3.5;
  private static final double TAB = 16;

  private final Measure measure;
  private final Words words;

  CardMaker(Measure measure, Words words) {
    this.measure = measure;
    this.words = words;
  }

  Card card(Sketch sketch) {
    return new Making(sketch).card();
  }

  private final class Making {
    private final Sketch sketch;
    private final Role role;
    private final Style style;
    private final double padding;
    private final double left;
    private final double right;
    private final List<Line> lines;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    Making(Sketch sketch) {
      this.sketch = sketch;
      this.role = sketch.role();
      boolean root = sketch.rank() == Rank.ROOT;
      this.style = root ? Style.ROOT : role == Role.NOTE ? Style.CARD_NOTE : Style.CARD;
      this.padding = root ? 12 : 10;
      this.left = role == Role.QUESTION ? 26 : sketch.lost() ? 19 : 15;
      this.right = sketch.width() - (role == Role.QUESTION ? 24 : 12);
      this.lines = measure.lines(sketch.text(), style, right - left, sketch.mostLines());
      this.height = 2 * padding + HEADER + GAP + style.leading() * lines.size();
    }

    Card card() {
      body();
      header();
      text();
      if (sketch.loose()) {
        stub();
      }
      if (sketch.folded() > 0) {
        count();
      }
      double above = sketch.loose() ? STUB + 2 * STUB_RING + 1 : 0;
      double below = sketch.folded() > 0 ? TAB / 2 : 0;
      return new Card(sketch.width(), height, above, below, marks);
    }

    /** Half a pixel in, so that a line of one pixel is one pixel. */
    private void body() {
      Outline outline = Outline.of(role, sketch.width() - 1, height - 1);
      Path shape = outline.path().moved(.5, .5);
      Optional<Stroke> stroke = stroke();
      if (stroke.isEmpty()) {
        marks.add(new Mark.Shape(Part.BODY, shape, Optional.empty(), Optional.empty()));
        Bars.of(outline, sketch.lost()).ifPresent(marks::add);
        return;
      }
      marks.add(Mark.Shape.filled(Part.BODY, Ink.SURFACE, shape));
      Bars.of(outline, sketch.lost()).ifPresent(marks::add);
      marks.add(Mark.Shape.stroked(Part.OUTLINE, stroke.get(), shape));
      if (role == Role.EVIDENCE) {
        marks.add(
            new Mark.Shape(
                Part.FOLD,
                outline.fold().moved(.5, .5),
                Optional.of(Tone.of(Ink.PAGE)),
                Optional.of(Stroke.of(Ink.CARD_LINE, 1))));
      }
    }

    private Optional<Stroke> stroke() {
      if (sketch.implicit()) {
        return Optional.of(Stroke.of(Ink.of(role), 1.25).dashed(Dash.IMPLICIT));
      }
      double width = sketch.rank() == Rank.ROOT ? 2 : 1;
      return switch (role) {
        case CLAIM, EVIDENCE, REBUTTAL, PREMISE -> Optional.of(Stroke.of(Ink.CARD_LINE, width));
        case QUESTION -> Optional.of(Stroke.of(Ink.of(role), width));
        case NOTE -> Optional.empty();
      };
    }

    private void header() {
      double baseline = padding + Style.HEADER.baseline();
      marks.add(Glyphs.of(role, left, padding + (HEADER - GLYPH) / 2, GLYPH));
      Line label = measure.line(sketch.label().toString(), Style.LABEL);
      label.set(Part.LABEL, left + GLYPH + 6, baseline, Tone.of(Ink.of(role)), marks::add);
      double end = right;
      if (!sketch.year().isEmpty()) {
        Line year = measure.line(sketch.year(), Style.HEADER);
        end = right - year.width();
        year.set(Part.YEAR, end, baseline, Tone.of(Ink.SECOND), marks::add);
        end -= 8;
      }
      double start = left + GLYPH + 6 + label.width() + 7;
      if (sketch.voice().isPresent()) {
        double middle = start + VOICE / 2;
        marks.add(
            Mark.Shape.filled(
                Part.VOICE,
                sketch.voice().get(),
                Path.drawn(b -> b.circle(middle, padding + HEADER / 2, VOICE / 2))));
        start += VOICE + 5;
      }
      if (!sketch.byline().words().isEmpty()) {
        measure
            .cut(
                sketch.byline().words(),
                sketch.byline().italic() ? Style.HEADER_ITALIC : Style.HEADER,
                end - start)
            .set(Part.VOICE, start, baseline, Tone.of(Ink.SECOND), marks::add);
      }
    }

    private void text() {
      double y = padding + HEADER + GAP + style.baseline();
      for (Line line : lines) {
        line.set(Part.TEXT, left, right, y, Tone.of(Ink.TEXT), marks::add);
        y += style.leading();
      }
    }

    private void stub() {
      double x = Math.round(sketch.width() / 2) + .5;
      marks.add(
          Mark.Shape.stroked(
              Part.STUB,
              Stroke.of(Ink.SECOND, 1.25).dashed(Dash.STUB),
              Path.drawn(b -> b.move(x, 0).line(x, -STUB))));
      marks.add(
          Mark.Shape.stroked(
              Part.STUB,
              Stroke.of(Ink.SECOND, 1.25).dashed(Dash.RING),
              Path.drawn(b -> b.circle(x, -STUB - STUB_RING, STUB_RING))));
    }

    private void count() {
      Line line =
          measure.line(words.say("fold.count", Integer.toString(sketch.folded())), Style.HEADER);
      double width = line.width() + 26;
      double x = right - width;
      double y = height - TAB / 2;
      marks.add(
          new Mark.Shape(
              Part.COUNT,
              Path.drawn(b -> b.rounded(x, y, width, TAB, TAB / 2)),
              Optional.of(Tone.of(Ink.SURFACE)),
              Optional.of(Stroke.of(Ink.CARD_LINE, 1))));
      marks.add(
          Mark.Shape.filled(
              Part.COUNT,
              Ink.SECOND,
              Path.drawn(
                  b ->
                      b.move(x + 9, y + TAB / 2 - 3.5)
                          .line(x + 14, y + TAB / 2)
                          .line(x + 9, y + TAB / 2 + 3.5)
                          .close())));
      line.set(Part.COUNT, x + 18, y + Style.HEADER.baseline(), Tone.of(Ink.SECOND), marks::add);
    }
  }
}
