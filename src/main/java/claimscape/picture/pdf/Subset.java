package claimscape.picture.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The part of a face that a document uses, as a composite font (ISO 32000-2, 9.7). Every code is
 * ours: a glyph together with the words it stands for, so that shaped letters are copied and found
 * as the letters they were.
 */
final class Subset {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** How many lines one block of a map of characters may have. */
  private static final int BLOCK = 100;

  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Sign, Integer> codes = new LinkedHashMap<>();

  /** A glyph of the face and what it stands for. */
  private record Sign(int glyph, String words) {}

  /** The font, to be named by pages; it is filled when all pages are written. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The code of a glyph that stands for these words, as four hexadecimal digits. */
  String code(int glyph, String words) {
    int code = codes.computeIfAbsent(new Sign(glyph, words), sign -> codes.size() + 1);
    return String.format(Locale.ROOT, "%04X", code);
  }

  /**
   * Embeds what was used.
   *
   * @param tag six capital letters of its own in the document
   */
  void embed(PDDocument document, byte[] file, String tag) throws IOException {
    try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter subsetter = new TTFSubsetter(face, TABLES);
      subsetter.setPrefix(tag);
      Set<Integer> used = new HashSet<>();
      codes.keySet().forEach(sign -> used.add(sign.glyph()));
      subsetter.addGlyphIds(used);
      Map<Integer, Integer> renumbered = new LinkedHashMap<>();
      subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
      ByteArrayOutputStream font = new ByteArrayOutputStream();
      subsetter.writeToStream(font);
      String name = tag + "+" + face.getName();
      COSDictionary descendant = descendant(document, face, name, renumbered);
      descendant.setItem(COSName.FONT_DESC, descriptor(document, face, name, font.toByteArray()));
      COSArray descendants = new COSArray();
      descendants.add(descendant);
      dictionary.setItem(COSName.TYPE, COSName.FONT);
      dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
      dictionary.setName(COSName.BASE_FONT, name);
      dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
      dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
      dictionary.setItem(
          COSName.TO_UNICODE, stream(document, characters().getBytes(StandardCharsets.US_ASCII)));
    }
  }

  private COSDictionary descendant(
      PDDocument document, TrueTypeFont face, String name, Map<Integer, Integer> renumbered)
      throws IOException {
    COSArray advances = new COSArray();
    ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    glyphs.writeBytes(new byte[2]);
    for (Sign sign : codes.keySet()) {
      double advance = 1000.0 * face.getAdvanceWidth(sign.glyph()) / face.getUnitsPerEm();
      advances.add(new COSFloat((float) (Math.round(advance * 100) / 100.0)));
      int glyph = renumbered.getOrDefault(sign.glyph(), 0);
      glyphs.write(glyph >> 8);
      glyphs.write(glyph);
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(advances);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary made = new COSDictionary();
    made.setItem(COSName.TYPE, COSName.FONT);
    made.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    made.setName(COSName.BASE_FONT, name);
    made.setItem(COSName.CIDSYSTEMINFO, system);
    made.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs.toByteArray()));
    made.setItem(COSName.W, widths);
    return made;
  }

  private static COSDictionary descriptor(
      PDDocument document, TrueTypeFont face, String name, byte[] font) throws IOException {
    double em = 1000.0 / face.getUnitsPerEm();
    COSArray box = new COSArray();
    var head = face.getHeader();
    for (int side : new int[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
      box.add(COSInteger.get(Math.round(side * em)));
    }
    COSDictionary made = new COSDictionary();
    made.setItem(COSName.TYPE, COSName.FONT_DESC);
    made.setName(COSName.FONT_NAME, name);
    made.setInt(COSName.FLAGS, 4);
    made.setItem(COSName.FONT_BBOX, box);
    made.setInt(COSName.ITALIC_ANGLE, Math.round(face.getPostScript().getItalicAngle()));
    made.setInt(COSName.ASCENT, (int) Math.round(face.getHorizontalHeader().getAscender() * em));
    made.setInt(COSName.DESCENT, (int) Math.round(face.getHorizontalHeader().getDescender() * em));
    made.setInt(COSName.CAP_HEIGHT, (int) Math.round(face.getOS2Windows().getCapHeight() * em));
    made.setInt(COSName.STEM_V, 80);
    COSStream file = stream(document, font);
    file.setInt(COSName.LENGTH1, font.length);
    made.setItem(COSName.FONT_FILE2, file);
    return made;
  }

  /** The map from codes to characters (Adobe Technical Note 5411). */
  private String characters() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Sign, Integer>> all =
        codes.entrySet().stream().filter(one -> !one.getKey().words().isEmpty()).toList();
    for (int from = 0; from < all.size(); from += BLOCK) {
      int to = Math.min(all.size(), from + BLOCK);
      map.append(to - from).append(" beginbfchar\n");
      for (Map.Entry<Sign, Integer> one : all.subList(from, to)) {
        byte[] units = one.getKey().words().getBytes(StandardCharsets.UTF_16BE);
        map.append(String.format(Locale.ROOT, "<%04X> <", one.getValue()));
        map.append(HexFormat.of().withUpperCase().formatHex(units)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  static COSStream stream(PDDocument document, byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }
}
