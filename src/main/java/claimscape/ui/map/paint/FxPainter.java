package claimscape.ui.map.paint;

import claimscape.argument.Role;
import claimscape.drawing.Face;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.ui.fx.Fonts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;

/** Paints marks on a canvas, in the colours of a theme. */
final class FxPainter {
  private static final double ARMED = 3;
  private static final double SELECTED = 1.5;
  private static final double LIGHTER = .65;
  private static final double[] UNBROKEN = {};

  private GraphicsContext gc;
  private double unit = 1;
  private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
  private final Map<Typeset, Font> fonts = new HashMap<>();
  private final Path.Pen pen;

  private record Typeset(Face face, double size) {}

  FxPainter(GraphicsContext first) {
    this.gc = first;
    this.pen =
        new Path.Pen() {
          @Override
          public void moveTo(double x, double y) {
            gc.moveTo(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            gc.lineTo(x, y);
          }

          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            gc.bezierCurveTo(x1, y1, x2, y2, x, y);
          }

          @Override
          public void close() {
            gc.closePath();
          }
        };
  }

  GraphicsContext gc() {
    return gc;
  }

  /**
   * Paints on a canvas from now on.
   *
   * @param size px of the canvas for one px of what is painted
   */
  void on(GraphicsContext canvas, double size) {
    gc = canvas;
    unit = size;
  }

  /** What is painted next begins at a place and is so large, in px of what is painted. */
  void at(double x, double y, double scale) {
    gc.setTransform(unit * scale, 0, 0, unit * scale, Math.rint(x * unit), Math.rint(y * unit));
  }

  /** What is painted next is in px from the corner of the canvas. */
  void home() {
    gc.setTransform(unit, 0, 0, unit, 0, 0);
  }

  /** The nearest place that lies on a whole px of the canvas. */
  double sharp(double at) {
    return Math.rint(at * unit) / unit;
  }

  /** Paints in the colours of this theme from now on. */
  void dip(Theme theme) {
    for (Ink ink : Ink.values()) {
      colours.put(ink, Color.web(theme.hex(ink)));
    }
  }

  Color colour(Ink ink) {
    Color colour = colours.get(ink);
    if (colour == null) {
      throw new IllegalStateException("no theme yet");
    }
    return colour;
  }

  /** Paints the marks of a card, whose role gives the colours of its states. */
  void card(List<Mark> marks, Role role, Dress dress) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Shape shape when shape.part() == Part.BODY && dress.tinted() -> {
          fill(shape.path(), new Tone(Ink.tintOf(role), 1), dress);
          shape.stroke().ifPresent(stroke -> stroke(shape.path(), stroke, dress));
        }
        case Mark.Shape shape when shape.part() == Part.OUTLINE && dress.selected() ->
            stroke(shape.path(), outlined(shape.stroke(), role), dress);
        case Mark.Shape shape -> shape(shape, dress);
        case Mark.Words words -> words(words, dress);
        case Mark.Choice choice -> card(choice.coloured(), role, dress);
      }
    }
  }

  private static Stroke outlined(Optional<Stroke> old, Role role) {
    Stroke stroke = old.orElse(Stroke.of(Ink.of(role), SELECTED));
    return new Stroke(
        Tone.of(Ink.of(role)), Math.max(SELECTED, stroke.width()), stroke.dash(), stroke.round());
  }

  /** Paints marks as they are, but for the dress. */
  void marks(List<Mark> marks, Dress dress) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape, dress);
        case Mark.Words words -> words(words, dress);
        case Mark.Choice choice -> marks(choice.coloured(), dress);
      }
    }
  }

  void shape(Mark.Shape shape, Dress dress) {
    shape.fill().ifPresent(tone -> fill(shape.path(), tone, dress));
    shape
        .stroke()
        .ifPresent(
            stroke ->
                stroke(
                    shape.path(),
                    dress.armed() && shape.part() == Part.LINE ? heavy(stroke) : stroke,
                    dress));
  }

  private static Stroke heavy(Stroke stroke) {
    return new Stroke(
        stroke.tone(), Math.max(ARMED, stroke.width()), stroke.dash(), stroke.round());
  }

  private void fill(Path path, Tone tone, Dress dress) {
    gc.setGlobalAlpha(strength(tone, dress));
    gc.setFill(colour(tone.ink()));
    gc.beginPath();
    path.trace(pen);
    gc.fill();
  }

  private void stroke(Path path, Stroke stroke, Dress dress) {
    boolean solid = !dress.dashed() || stroke.dash().lengths().isEmpty();
    boolean lighter = solid && !stroke.dash().lengths().isEmpty();
    gc.setGlobalAlpha(strength(stroke.tone(), dress) * (lighter ? LIGHTER : 1));
    gc.setStroke(colour(stroke.tone().ink()));
    gc.setLineWidth(Math.max(dress.thinnest(), stroke.width()));
    gc.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    gc.setLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
    gc.setLineDashes(
        solid
            ? UNBROKEN
            : stroke.dash().lengths().stream().mapToDouble(Double::doubleValue).toArray());
    gc.beginPath();
    path.trace(pen);
    gc.stroke();
  }

  private static double strength(Tone tone, Dress dress) {
    return (dress.awake() ? 1 : tone.opacity()) * dress.opacity();
  }

  private void words(Mark.Words words, Dress dress) {
    gc.setGlobalAlpha(strength(words.tone(), dress));
    gc.setFill(colour(words.tone().ink()));
    gc.setFont(font(words.face(), words.size()));
    if (words.face() == Face.OTHER) {
      gc.fillText(words.text(), words.x(), words.baseline(), words.width());
    } else {
      gc.fillText(words.text(), words.x(), words.baseline());
    }
  }

  /** A face of the drawing as a font of the window. */
  Font font(Face face, double size) {
    return fonts.computeIfAbsent(new Typeset(face, size), FxPainter::load);
  }

  private static Font load(Typeset set) {
    return Fonts.of(set.face(), set.size());
  }
}
