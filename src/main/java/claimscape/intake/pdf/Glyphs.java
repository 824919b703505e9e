package claimscape.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Hands over the glyphs of each page in the order in which they are painted. Words that run in
 * another direction than most (a stamp along the margin) are left out, and so is a second coat of
 * paint, by which some programs make bold type.
 */
final class Glyphs extends PDFTextStripper {
  private final BiConsumer<PDPage, List<Glyph>> then;
  private final SortedMap<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private final Set<String> painted = new HashSet<>();

  private Glyphs(BiConsumer<PDPage, List<Glyph>> then) throws IOException {
    this.then = then;
  }

  static void read(PDDocument document, BiConsumer<PDPage, List<Glyph>> then) throws IOException {
    new Glyphs(then).writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String sign = at.getUnicode();
    if (sign == null || sign.isEmpty()) {
      return;
    }
    float size = at.getFontSizeInPt() > 0 ? at.getFontSizeInPt() : at.getHeightDir();
    long column = Math.round(at.getXDirAdj() / Math.max(1, size) * 6);
    long row = Math.round(at.getYDirAdj() / Math.max(1, size) * 6);
    if (sign.isBlank() || painted.add(sign + ' ' + column + ' ' + row)) {
      byDirection
          .computeIfAbsent(Math.round(at.getDir()), direction -> new ArrayList<>())
          .add(
              new Glyph(
                  sign,
                  at.getXDirAdj(),
                  at.getYDirAdj(),
                  at.getWidthDirAdj(),
                  size,
                  isBold(at.getFont())));
    }
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*");
  }

  @Override
  protected void endPage(PDPage page) {
    List<Glyph> most = List.of();
    for (List<Glyph> glyphs : byDirection.values()) {
      most = glyphs.size() > most.size() ? glyphs : most;
    }
    then.accept(page, List.copyOf(most));
    byDirection.clear();
    painted.clear();
  }
}
