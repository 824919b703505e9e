package claimscape.ui.reader.page;

import claimscape.text.LinePart;
import claimscape.ui.fx.Fonts;
import claimscape.ui.fx.Look;
import claimscape.ui.reader.mark.Block;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/**
 * The type of a page at one size: faces by part, and every length that a page is laid out by, in
 * pixels. The lengths at 100 % are those of the design.
 */
final class PageType {
  private static final double TOP = 26;
  private static final double BOTTOM = 72;

  /** How much wider than its share of the square of its size a letter is taken to be. */
  private static final double LETTER = 0.478;

  private final double size;
  private final boolean rightToLeft;
  private final Map<LinePart, Face> faces = new EnumMap<>(LinePart.class);
  private final Font labels;
  private final Font numbers;

  /**
   * The type of a page.
   *
   * @param size how large all is, 1 being 100 %
   */
  PageType(Look look, double size, boolean rightToLeft) {
    this.size = size;
    this.rightToLeft = rightToLeft;
    String text = rightToLeft ? Fonts.ARABIC : Fonts.TEXT;
    double line = rightToLeft ? 30 : 26;
    put(LinePart.TITLE, new Font(rightToLeft ? text : Fonts.TEXT_SEMIBOLD, px(24)), 30 + line - 26);
    put(LinePart.DECK, Font.font(text, FontPosture.ITALIC, px(16)), line - 2);
    put(LinePart.BYLINE, new Font(rightToLeft ? Fonts.UI_ARABIC : Fonts.UI, px(11)), 18);
    for (LinePart part :
        new LinePart[] {LinePart.BODY, LinePart.NOT_PART_OF_THE_TEXT, LinePart.CUT_OFF}) {
      put(part, new Font(text, px(16)), line);
    }
    labels = new Font(Fonts.UI_SEMIBOLD, px(11));
    numbers = new Font(Fonts.UI, px(10));
  }

  private void put(LinePart part, Font font, double line) {
    faces.put(part, Face.of(font, Math.rint(px(line))));
  }

  double px(double at100) {
    return at100 * size;
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  Face face(LinePart part) {
    return Objects.requireNonNull(faces.get(part));
  }

  Font labels() {
    return labels;
  }

  Font numbers() {
    return numbers;
  }

  /** The margin with numbers and labels. */
  double margin() {
    return px(48);
  }

  /** The room on the other side, where the strip is. */
  double edge() {
    return px(22);
  }

  /** The room between a label and the text, and between two labels. */
  double labelGap() {
    return px(6);
  }

  /** How wide the words are on a page of this width. */
  double measure(double page) {
    return Math.max(px(80), Math.floor(page - margin() - edge()));
  }

  /** Where the words begin. */
  double left() {
    return rightToLeft ? edge() : margin();
  }

  /** The room above a block. */
  double above(int index) {
    return index == 0 ? px(TOP) : 0;
  }

  /** The room below a block. */
  double below(Block block, boolean last) {
    if (last) {
      return px(BOTTOM);
    }
    if (!block.closes()) {
      return 0;
    }
    return switch (block.part()) {
      case TITLE, DECK -> px(4);
      case BYLINE -> px(16);
      case BODY, NOT_PART_OF_THE_TEXT, CUT_OFF -> px(12);
    };
  }

  /** How high a block will about be, before it is laid out. */
  double guess(int units, double measure) {
    Face body = face(LinePart.BODY);
    double letter = body.font().getSize() * LETTER;
    return Math.ceil(Math.max(1, units * letter / measure)) * body.line() + px(12);
  }
}
