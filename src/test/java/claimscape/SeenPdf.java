package claimscape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader of PDF sees it: its pages, and every letter with its place and size. */
record SeenPdf(List<Page> pages) {

  record Page(float width, float height, String text, List<Letter> letters) {}

  /** In points, from the upper left corner of the page. */
  record Letter(String text, float x, float y, float width, float size) {}

  static SeenPdf of(byte[] pdf) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                letters.add(
                    new Letter(
                        text.getUnicode(),
                        text.getX(),
                        text.getY(),
                        text.getWidth(),
                        text.getFontSizeInPt()));
                super.processTextPosition(text);
              }
            };
        stripper.setSortByPosition(false);
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        String text = stripper.getText(document);
        pages.add(
            new Page(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), text, letters));
      }
    }
    return new SeenPdf(pages);
  }

  /** The letters of all pages, in the order in which they were written. */
  String written() {
    StringBuilder all = new StringBuilder();
    pages.forEach(page -> page.letters().forEach(letter -> all.append(letter.text())));
    return all.toString();
  }
}
