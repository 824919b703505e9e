package claimscape.drawing.type;

import claimscape.drawing.Face;
import java.awt.Font;
import java.awt.font.TextLayout;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How far each character of a face moves on, in ems. Letters that are not shaped by their
 * neighbours have fixed advances, so a word's width is a sum; Arabic is shaped word by word.
 */
final class Advances {
  private static final int PAGE = 256;
  private static final int PAGES = 0x110000 / PAGE;
  private static final double LACKING = -1;

  private final Font font;
  private final boolean bundled;
  private final AtomicReferenceArray<float[]> pages = new AtomicReferenceArray<>(PAGES);

  Advances(Face face, Typefaces typefaces) {
    this.font = typefaces.font(face, 100);
    this.bundled = face.bundled();
  }

  boolean has(int codePoint) {
    return advance(codePoint) >= 0;
  }

  /** Negative where the face lacks the character. */
  double advance(int codePoint) {
    if (!bundled) {
      return guessed(codePoint);
    }
    float[] page = pages.get(codePoint / PAGE);
    if (page == null) {
      page = measured(codePoint / PAGE * PAGE);
      pages.set(codePoint / PAGE, page);
    }
    return page[codePoint % PAGE];
  }

  /** The width of a shaped run, in ems. */
  double shaped(String text) {
    return new TextLayout(text, font, Typefaces.CONTEXT).getAdvance() / 100;
  }

  private float[] measured(int first) {
    float[] page = new float[PAGE];
    for (int i = 0; i < PAGE; i++) {
      int codePoint = first + i;
      page[i] =
          font.canDisplay(codePoint)
              ? font.createGlyphVector(Typefaces.CONTEXT, Character.toString(codePoint))
                      .getGlyphMetrics(0)
                      .getAdvanceX()
                  / 100
              : (float) LACKING;
    }
    return page;
  }

  /**
   * What a face that we do not have is likely to need. Every machine guesses alike, so that a
   * layout does not depend on the fonts installed.
   */
  private static double guessed(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(codePoint)
            || (codePoint >= 0x1100 && codePoint < 0x1160)
            || (codePoint >= 0x2E80 && codePoint < 0xA4D0)
            || (codePoint >= 0xAC00 && codePoint < 0xD7B0)
            || (codePoint >= 0xFF00 && codePoint < 0xFF61);
    return wide ? 1 : Character.isEmoji(codePoint) ? 1.25 : 0.6;
  }
}
