package claimscape.intake.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand close together on one baseline.
 *
 * @param y of the baseline, in points downwards
 * @param size of most of its glyphs
 */
record Fragment(String words, float left, float right, float y, float size, boolean bold) {
  /** A wider gap than this many sizes parts two fragments. */
  private static final float APART = 0.8f;

  private static final float SPACE = 0.18f;
  private static final float SAME_LINE = 0.3f;

  /** The fragments of a page in the order in which they are painted. */
  static List<Fragment> of(List<Glyph> glyphs) {
    List<Fragment> fragments = new ArrayList<>();
    List<Glyph> together = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!together.isEmpty() && !goesOn(together.getLast(), glyph)) {
        add(fragments, together);
        together.clear();
      }
      together.add(glyph);
    }
    add(fragments, together);
    return fragments;
  }

  private static boolean goesOn(Glyph before, Glyph next) {
    float size = Math.max(before.size(), next.size());
    float gap = next.x() - before.end();
    boolean alike = before.size() < 1.25f * next.size() && next.size() < 1.25f * before.size();
    return alike
        && Math.abs(next.y() - before.y()) < SAME_LINE * size
        && gap < APART * size
        && gap > -size;
  }

  private static void add(List<Fragment> fragments, List<Glyph> glyphs) {
    StringBuilder words = new StringBuilder();
    float left = Float.MAX_VALUE;
    float right = 0;
    boolean space = false;
    boolean bold = true;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.sign().isBlank()) {
        space = true;
        continue;
      }
      boolean apart = last != null && glyph.x() - last.end() > SPACE * glyph.size();
      words.append(!words.isEmpty() && (space || apart) ? " " : "").append(glyph.sign());
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      bold &= glyph.bold();
      space = false;
      last = glyph;
    }
    if (last != null) {
      String text = inReadingOrder(plain(words.toString()));
      fragments.add(new Fragment(text, left, right, last.y(), last.size(), bold));
    }
  }

  /** Ligatures and the shapes of Arabic letters are the letters that they stand for. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              String sign = Character.toString(point);
              boolean shape = (point >= 0xFB00 && point <= 0xFDFF) || isArabicShape(point);
              plain.append(shape ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign);
            });
    return plain.toString();
  }

  private static boolean isArabicShape(int point) {
    return point >= 0xFE70 && point <= 0xFEFC;
  }

  /** Glyphs stand from left to right; words of right-to-left scripts are turned round. */
  private static String inReadingOrder(String seen) {
    if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
      return seen;
    }
    Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    StringBuilder read = new StringBuilder();
    boolean rightToLeft = !bidi.baseIsLeftToRight();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      int run = rightToLeft ? bidi.getRunCount() - 1 - i : i;
      String words = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean turned = bidi.getRunLevel(run) % 2 == 1;
      read.append(turned ? new StringBuilder(words).reverse() : words);
    }
    return read.toString();
  }
}
