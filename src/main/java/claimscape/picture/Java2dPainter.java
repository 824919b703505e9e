package claimscape.picture;

import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Path;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.type.Typefaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paints drawings with Java2D. */
final class Java2dPainter {
  private final Typefaces typefaces;
  private final Theme theme;

  Java2dPainter(Typefaces typefaces, Theme theme) {
    this.typefaces = typefaces;
    this.theme = theme;
  }

  /** Paints a part of the sheet; the graphics is set to the sheet's px. */
  void paint(Drawing drawing, Graphics2D graphics, Pane pane) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(colour(Tone.of(Ink.PAGE)));
    graphics.fill(new Rectangle2D.Double(pane.x(), pane.y(), pane.width(), pane.height()));
    for (Group group : drawing.groups()) {
      if (pane.shows(group)) {
        paint(group, graphics);
      }
    }
  }

  private void paint(Group group, Graphics2D graphics) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(group.x(), group.y());
    for (Mark mark : group.marksIn(theme)) {
      switch (mark) {
        case Mark.Shape shape -> shape(shape, graphics);
        case Mark.Words words -> words(words, graphics);
        case Mark.Choice choice -> throw new IllegalStateException("a choice that was not made");
      }
    }
    graphics.setTransform(before);
  }

  private void shape(Mark.Shape shape, Graphics2D graphics) {
    Path2D path = path(shape.path());
    if (shape.fill().isPresent()) {
      graphics.setColor(colour(shape.fill().get()));
      graphics.fill(path);
    }
    if (shape.stroke().isPresent()) {
      Stroke stroke = shape.stroke().get();
      graphics.setColor(colour(stroke.tone()));
      graphics.setStroke(pen(stroke));
      graphics.draw(path);
    }
  }

  private void words(Mark.Words words, Graphics2D graphics) {
    graphics.setColor(colour(words.tone()));
    Font font = typefaces.font(words.face(), words.size());
    if (words.rightToLeft() || words.face() == Face.OTHER) {
      Map<TextAttribute, Object> how = new HashMap<>();
      how.put(TextAttribute.FONT, font);
      how.put(
          TextAttribute.RUN_DIRECTION,
          words.rightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
      TextLayout layout = new TextLayout(words.text(), how, graphics.getFontRenderContext());
      AffineTransform before = graphics.getTransform();
      graphics.translate(words.x(), words.baseline());
      if (words.face() == Face.OTHER && layout.getAdvance() > words.width()) {
        graphics.scale(words.width() / layout.getAdvance(), 1);
      }
      layout.draw(graphics, 0, 0);
      graphics.setTransform(before);
    } else {
      graphics.setFont(font);
      graphics.drawString(words.text(), (float) words.x(), (float) words.baseline());
    }
  }

  private Color colour(Tone tone) {
    int rgb = theme.rgb(tone.ink());
    return new Color(
        rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) Math.round(tone.opacity() * 255));
  }

  private static BasicStroke pen(Stroke stroke) {
    int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float width = (float) stroke.width();
    List<Double> lengths = stroke.dash().lengths();
    if (lengths.isEmpty()) {
      return new BasicStroke(width, cap, join, 10);
    }
    float[] dashes = new float[lengths.size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = lengths.get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, 10, dashes, 0);
  }

  private static Path2D path(Path path) {
    Path2D.Double traced = new Path2D.Double();
    path.trace(
        new Path.Pen() {
          @Override
          public void moveTo(double x, double y) {
            traced.moveTo(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            traced.lineTo(x, y);
          }

          @Override
          public void cubicTo(double x1, double y1, double x2, double y2, double x, double y) {
            traced.curveTo(x1, y1, x2, y2, x, y);
          }

          @Override
          public void close() {
            traced.closePath();
          }
        });
    return traced;
  }
}
