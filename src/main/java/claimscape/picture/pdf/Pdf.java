package claimscape.picture.pdf;

import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.picture.Xml;
import claimscape.picture.enclosure.PdfEnclosure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes drawings as PDF: words are text in embedded faces, every statement is an element of the
 * document's structure. A drawing too large for one page becomes a poster, with a map of its pages
 * in front. The same drawing gives the same bytes.
 */
public final class Pdf {
  private final Typefaces typefaces;
  private final Measure measure;

  public Pdf(Typefaces typefaces) {
    this.typefaces = typefaces;
    this.measure = new Measure(typefaces);
  }

  /**
   * Writes a drawing; the stream stays open.
   *
   * @param enclosed what rides along, to be found again by {@link
   *     claimscape.picture.enclosure.Enclosure#in}
   * @return how many pages show the drawing: 1, or the tiles of a poster
   * @throws IOException if the stream breaks
   */
  public int write(
      Drawing drawing, Theme theme, Paper paper, Optional<byte[]> enclosed, OutputStream out)
      throws IOException {
    Tiling tiling = Tiling.of(drawing, paper);
    Faces faces = new Faces(typefaces);
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId(0L);
      new Sheets(document, drawing, theme, tiling, faces, measure).write();
      faces.embed(document);
      describe(document, drawing);
      if (enclosed.isPresent()) {
        PdfEnclosure.attach(document, enclosed.get());
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
    return tiling.pages();
  }

  private static void describe(PDDocument document, Drawing drawing) throws IOException {
    document.getDocumentInformation().setTitle(drawing.title());
    document.getDocumentInformation().setSubject(drawing.description());
    document.getDocumentInformation().setCreator("Claimscape");
    PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
    COSStream metadata =
        Subset.stream(document, metadata(drawing).getBytes(StandardCharsets.UTF_8));
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, metadata);
  }

  /** The title and the description once more, for those who read XMP (ISO 16684-1). */
  private static String metadata(Drawing drawing) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(Xml.escaped(drawing.title()), Xml.escaped(drawing.description()));
  }
}
