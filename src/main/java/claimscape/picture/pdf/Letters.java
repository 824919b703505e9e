package claimscape.picture.pdf;

import claimscape.drawing.Face;
import claimscape.drawing.Mark;
import claimscape.picture.Numbers;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sets words into a page. Letters of the bundled faces are text, shaped as on the screen; others
 * are outlines of what this machine has, under text that is not painted, so that they too can be
 * selected.
 */
final class Letters {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** Glyphs from here on stand for nothing that is painted. */
  private static final int INVISIBLE = 0xFFFE;

  private static final Set<Face> ARABIC = EnumSet.of(Face.ARABIC, Face.ARABIC_BOLD, Face.NASKH);

  private final Faces faces;
  private final Script script;
  private final Map<Face, Map<Integer, Integer>> glyphs = new EnumMap<>(Face.class);

  Letters(Faces faces, Script script) {
    this.faces = faces;
    this.script = script;
  }

  void set(Mark.Words words) {
    script.fill(words.tone());
    if (!words.face().bundled()) {
      outlined(words);
    } else if (words.rightToLeft() || ARABIC.contains(words.face())) {
      shaped(words);
    } else {
      plain(words);
    }
  }

  private void begin(Face face, double size) {
    script.raw("BT /" + Faces.name(face) + " " + Numbers.shown(size) + " Tf");
  }

  private void show(double x, double y, CharSequence codes) {
    script.raw("1 0 0 -1 " + Numbers.shown(x) + " " + Numbers.shown(y) + " Tm <" + codes + "> Tj");
  }

  private void plain(Mark.Words words) {
    Subset subset = faces.subset(words.face());
    StringBuilder codes = new StringBuilder();
    words
        .text()
        .codePoints()
        .forEach(
            point -> {
              int glyph = glyph(words.face(), point);
              if (glyph < INVISIBLE) {
                codes.append(subset.code(glyph, Character.toString(point)));
              }
            });
    begin(words.face(), words.size());
    show(words.x(), words.baseline(), codes);
    script.raw("ET");
  }

  private int glyph(Face face, int point) {
    return glyphs
        .computeIfAbsent(face, one -> new HashMap<>())
        .computeIfAbsent(
            point,
            one ->
                faces
                    .typefaces()
                    .font(face, 100)
                    .createGlyphVector(CONTEXT, Character.toString(one))
                    .getGlyphCode(0));
  }

  private void shaped(Mark.Words words) {
    Subset subset = faces.subset(words.face());
    Font font = faces.typefaces().font(words.face(), words.size());
    char[] text = words.text().toCharArray();
    GlyphVector line =
        font.layoutGlyphVector(
            CONTEXT,
            text,
            0,
            text.length,
            words.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    String[] meanings = meanings(line, words.text(), words.rightToLeft());
    begin(words.face(), words.size());
    for (int i = 0; i < line.getNumGlyphs(); i++) {
      if (line.getGlyphCode(i) < INVISIBLE) {
        Point2D at = line.getGlyphPosition(i);
        show(
            words.x() + at.getX(),
            words.baseline() + at.getY(),
            subset.code(line.getGlyphCode(i), meanings[i]));
      }
    }
    script.raw("ET");
  }

  /**
   * What each glyph stands for: the letters of a cluster go to its glyphs in order of reading; a
   * dot or a mark that is a glyph too many stands for nothing.
   */
  private static String[] meanings(GlyphVector line, String text, boolean rightToLeft) {
    int count = line.getNumGlyphs();
    int[] starts = line.getGlyphCharIndices(0, count, null);
    int[] sorted = Arrays.stream(starts).sorted().distinct().toArray();
    String[] meanings = new String[count];
    Arrays.fill(meanings, "");
    for (int c = 0; c < sorted.length; c++) {
      int end = c + 1 < sorted.length ? sorted[c + 1] : text.length();
      int at = sorted[c];
      int left = (int) count(starts, sorted[c]);
      for (int step = 0; step < count; step++) {
        int glyph = rightToLeft ? count - 1 - step : step;
        if (starts[glyph] == sorted[c] && at < end) {
          left--;
          int next =
              left == 0 ? end : Math.min(end, at + Character.charCount(text.codePointAt(at)));
          meanings[glyph] = text.substring(at, next);
          at = next;
        }
      }
    }
    return meanings;
  }

  private static long count(int[] numbers, int one) {
    return Arrays.stream(numbers).filter(number -> number == one).count();
  }

  private void outlined(Mark.Words words) {
    Map<TextAttribute, Object> how = new HashMap<>();
    how.put(TextAttribute.FONT, faces.typefaces().font(words.face(), words.size()));
    how.put(
        TextAttribute.RUN_DIRECTION,
        words.rightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    TextLayout layout = new TextLayout(words.text(), how, CONTEXT);
    double squeeze = Math.min(1, words.width() / Math.max(1e-6, layout.getAdvance()));
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.baseline());
    place.scale(squeeze, 1);
    trace(layout.getOutline(place));
    hidden(words);
  }

  private void trace(Shape outline) {
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    PathIterator steps = outline.getPathIterator(null);
    boolean drawn = !steps.isDone();
    for (; !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> script.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> script.lineTo(c[0], c[1]);
        case PathIterator.SEG_CUBICTO -> script.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        case PathIterator.SEG_QUADTO ->
            script.cubicTo(
                x + 2 * (c[0] - x) / 3,
                y + 2 * (c[1] - y) / 3,
                c[2] + 2 * (c[0] - c[2]) / 3,
                c[3] + 2 * (c[1] - c[3]) / 3,
                c[2],
                c[3]);
        default -> script.close();
      }
      int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = c[end];
      y = c[end + 1];
    }
    if (drawn) {
      script.raw(
          outline.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
              ? "f*"
              : "f");
    }
  }

  /** Words that are not painted, as wide as they were measured. */
  private void hidden(Mark.Words words) {
    Subset subset = faces.subset(words.face());
    int blank = glyph(Face.SANS, ' ');
    int[] points = words.text().codePoints().toArray();
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      int point = points[words.rightToLeft() ? points.length - 1 - i : i];
      codes.append(subset.code(blank, Character.toString(point)));
    }
    double advance =
        points.length
            * faces
                .typefaces()
                .font(Face.SANS, words.size())
                .getStringBounds(" ", CONTEXT)
                .getWidth();
    begin(words.face(), words.size());
    script.raw("3 Tr " + Numbers.shown(100 * words.width() / advance) + " Tz");
    show(words.x(), words.baseline(), codes);
    script.raw("0 Tr 100 Tz ET");
  }
}
