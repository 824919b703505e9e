package claimscape.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.Path;
import claimscape.drawing.Themes;
import claimscape.drawing.Tone;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Rect;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a reader of PDF finds in a document. */
class PdfTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Rect EVERYWHERE = new Rect(0, 0, 400, 200);

  private static Mark words(String text, Face face, double x, boolean rightToLeft) {
    return new Mark.Words(
        Part.TEXT, text, x, 60, 20.0 * text.length(), face, 20, Tone.of(Ink.TEXT), rightToLeft);
  }

  private static Group card(String title, String text, Mark... marks) {
    Optional<claimscape.argument.EntryId> id =
        title.isEmpty() ? Optional.empty() : Optional.of(new StatementId("s1"));
    return new Group(id, "s-1", title, text, 0, 0, EVERYWHERE, List.of(marks));
  }

  private static byte[] pdf(Group... groups) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Drawing drawing = new Drawing(400, 200, "The <pier>", "A map", List.of(groups));
    new Pdf(TYPEFACES).write(drawing, Themes.PRINT, Paper.AS_DRAWN, Optional.empty(), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void aStatementIsTellableToThoseWhoCannotSeeIt() throws IOException {
    byte[] pdf =
        pdf(
            card("", "", words("decoration", Face.SANS, 0, false)),
            card("C1 Claim", "Close the pier at once", words("Close…", Face.SANS, 9, false)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      PDStructureElement whole = (PDStructureElement) root.getKids().getFirst();
      assertThat(whole.getStructureType()).isEqualTo("Document");
      List<String> told = new ArrayList<>();
      whole
          .getKids()
          .forEach(kid -> told.add(((PDStructureElement) kid).getAlternateDescription()));
      assertThat(told).containsExactly("C1 Claim. Close the pier at once");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(root.getParentTree().getNumbers()).containsOnlyKeys(0);
    }
  }

  @Test
  void aDocumentIsCalledAsItsMapIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(card("", "")))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The <pier>");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      String more =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(more).contains(">The &lt;pier&gt;</rdf:li>");
    }
  }

  @Test
  void wordsAreCopiedAsTheyWereTyped() throws IOException {
    assertThat(text(pdf(card("C1", "", words("fi & fl: “naïve”", Face.SERIF, 9, false)))))
        .isEqualTo("fi & fl: “naïve”");
    assertThat(text(pdf(card("C1", "", words("和平", Face.OTHER, 9, false))))).isEqualTo("和平");
    assertThat(text(pdf(card("C1", "", words("سلام", Face.ARABIC, 9, true))))).isEqualTo("سلام");
  }

  @Test
  void onlyFacesInUseAreEmbeddedAndOnlyTheirLettersInUse() throws IOException {
    byte[] pdf = pdf(card("C1", "", words("abc", Face.SANS, 9, false)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> fonts = new ArrayList<>();
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getName());
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(fonts).containsExactly("CLAIMA+Inter-Regular");
    }
    assertThat(pdf.length).isLessThan(20_000);
  }

  @Test
  void shapesLieWhereTheyWereDrawnInTheirColours() throws IOException {
    Mark box =
        Mark.Shape.filled(Part.BODY, Ink.TEXT, Path.drawn(b -> b.rectangle(100, 40, 60, 20)));
    try (PDDocument document = Loader.loadPDF(pdf(card("C1", "", box)))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
      assertThat(page.getWidth()).isEqualTo(400);
      assertThat(page.getRGB(130, 50) & 0xFFFFFF).isEqualTo(Themes.PRINT.rgb(Ink.TEXT));
      assertThat(page.getRGB(95, 50) & 0xFFFFFF).isEqualTo(Themes.PRINT.rgb(Ink.PAGE));
      assertThat(page.getRGB(130, 35) & 0xFFFFFF).isEqualTo(Themes.PRINT.rgb(Ink.PAGE));
      assertThat(page.getRGB(130, 65) & 0xFFFFFF).isEqualTo(Themes.PRINT.rgb(Ink.PAGE));
    }
  }
}
