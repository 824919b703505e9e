package claimscape.picture.enclosure;

import claimscape.picture.enclosure.Enclosure.Missing;
import claimscape.picture.enclosure.Enclosure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What rides in a PDF: an attached file with the suffix of our projects (ISO 32000-2, 7.11). */
public final class PdfEnclosure {
  private static final String SUFFIX = ".claimscape";
  private static final String NAME = "map" + SUFFIX;
  private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final int DEEPEST = 16;

  /** Damage is told by the outcome; the library's own words about it are for its makers. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private PdfEnclosure() {}

  static boolean isPdf(byte[] picture) {
    String head = new String(picture, 0, Math.min(picture.length, 1024), StandardCharsets.US_ASCII);
    return head.contains("%PDF-");
  }

  /** Attaches bytes to a document. */
  public static void attach(PDDocument document, byte[] enclosed) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName("application/json"));
    COSDictionary size = new COSDictionary();
    size.setInt(COSName.SIZE, enclosed.length);
    stream.setItem(COSName.PARAMS, size);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(Packing.packed(enclosed));
    }
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.F, stream);
    files.setItem(COSName.UF, stream);
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FILESPEC);
    file.setString(COSName.F, NAME);
    file.setString(COSName.UF, NAME);
    file.setItem(COSName.EF, files);
    file.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
    COSArray names = new COSArray();
    names.add(new org.apache.pdfbox.cos.COSString(NAME));
    names.add(file);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary all = new COSDictionary();
    all.setItem(EMBEDDED_FILES, tree);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.NAMES, all);
    COSArray associated = new COSArray();
    associated.add(file);
    catalog.setItem(ASSOCIATED, associated);
  }

  static Enclosure in(byte[] pdf, long most) {
    LIBRARY.setLevel(Level.OFF);
    boolean cutOff = !tail(pdf).contains("%%EOF");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Optional<COSDictionary> tree =
          Optional.ofNullable(
                  document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES))
              .flatMap(names -> Optional.ofNullable(names.getCOSDictionary(EMBEDDED_FILES)));
      Optional<COSStream> stream = tree.flatMap(node -> attached(node, 0));
      return stream.isPresent()
          ? unpacked(stream.get(), most, cutOff)
          : new Missing(cutOff ? Reason.CUT_OFF : Reason.NONE);
    } catch (IOException e) {
      return new Missing(Reason.CUT_OFF);
    }
  }

  private static String tail(byte[] pdf) {
    byte[] tail = Arrays.copyOfRange(pdf, Math.max(0, pdf.length - 1024), pdf.length);
    return new String(tail, StandardCharsets.US_ASCII);
  }

  /** The first of our files in a name tree, which may be damaged or tied to itself. */
  private static Optional<COSStream> attached(COSDictionary node, int depth) {
    COSArray names = node.getCOSArray(COSName.NAMES);
    for (int i = 1; names != null && i < names.size(); i += 2) {
      Optional<COSStream> found = ours(names.getObject(i));
      if (found.isPresent()) {
        return found;
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size() && depth < DEEPEST; i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        Optional<COSStream> found = attached(kid, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<COSStream> ours(@org.jspecify.annotations.Nullable COSBase file) {
    if (!(file instanceof COSDictionary named)) {
      return Optional.empty();
    }
    String name =
        Optional.ofNullable(named.getString(COSName.UF, named.getString(COSName.F))).orElse("");
    COSDictionary files = named.getCOSDictionary(COSName.EF);
    return files != null && name.endsWith(SUFFIX)
        ? Optional.ofNullable(files.getCOSStream(COSName.F))
        : Optional.empty();
  }

  /** Unpacks it by ourselves: the library would unpack a bomb to its end. */
  private static Enclosure unpacked(COSStream stream, long most, boolean cutOff)
      throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      byte[] raw = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
      COSBase filter = stream.getFilters();
      if (COSName.FLATE_DECODE.equals(filter)) {
        return Packing.unpacked(raw, most, cutOff);
      }
      return filter == null && raw.length <= most
          ? new Enclosure.Found(raw, cutOff)
          : new Missing(filter == null ? Reason.TOO_LARGE : Reason.DAMAGED);
    }
  }
}
