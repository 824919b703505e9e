package claimscape.intake;

import static claimscape.intake.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.PageMark;
import claimscape.text.Problem;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the elements of a document of Word become in its text. */
class WordMarkupTest {
  private static Outcome.Taken taken(byte[] document) {
    Outcome outcome = new Intake(Limits.STANDARD).read(document, "a.docx");
    return switch (outcome) {
      case Outcome.Taken taken -> taken;
      case Outcome.NotTaken not -> throw new AssertionError(not.problem());
    };
  }

  private static String text(String body) throws IOException {
    return taken(WordFile.of(body)).text().content();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>|a→b",
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>|a↵b",
        "<w:p><w:r><w:t>a</w:t><w:br w:type='page'/><w:t>b</w:t></w:r></w:p>|ab",
        "<w:p><w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>cut</w:t></w:r></w:p>|re\u2011cut",
        "<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>|a",
        "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>3</w:t></w:r></w:p>|3",
        "<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>|a link",
        "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B7'/><w:t>x</w:t></w:r></w:p>|x",
        "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>|new",
        "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p>|a↵↵b",
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:sdtContent></w:sdt>|kept"
      })
  void anElementBecomesItsWords(String body, String text) throws IOException {
    assertThat(text(body)).isEqualTo(text.replace('→', '\t').replace('↵', '\n'));
  }

  @Test
  void aParagraphWhoseMarkWasDeletedIsOneWithTheNext() throws IOException {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    String first = "<w:p>" + deleted + "<w:r><w:t>The pier </w:t></w:r></w:p>";

    assertThat(text(first + paragraph("is shut."))).isEqualTo("The pier is shut.");
  }

  @Test
  void aDeletedRowIsNotInTheText() throws IOException {
    String row =
        "<w:tr>%s<w:tc>" + paragraph("%s") + "</w:tc><w:tc>" + paragraph("2") + "</w:tc></w:tr>";
    String deleted = "<w:trPr><w:del w:id='1'/></w:trPr>";
    String table = "<w:tbl>" + row.formatted("", "a") + row.formatted(deleted, "b") + "</w:tbl>";

    assertThat(text(table)).isEqualTo("a\t2");
  }

  @Test
  void aTableWithinACellIsInThatCell() throws IOException {
    String inner = "<w:tbl><w:tr><w:tc>" + paragraph("in") + "</w:tc></w:tr></w:tbl>";
    String cell = "<w:tc>" + paragraph("out") + inner + paragraph("") + "</w:tc>";

    assertThat(text("<w:tbl><w:tr>" + cell + "<w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>"))
        .isEqualTo("out in\tb");
  }

  @Test
  void aTextBoxIsReadOnce() throws IOException {
    String box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
    String both =
        "<mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
            .formatted(box, box);
    String body = "<w:p><w:r>" + both + "</mc:AlternateContent><w:t>around</w:t></w:r></w:p>";

    assertThat(text(body)).isEqualTo("boxed\n\naround");
  }

  @Test
  void pagesAreKnownWhereTheProgramLeftThem() throws IOException {
    String turn = "<w:p><w:r><w:t>ends </w:t><w:lastRenderedPageBreak/><w:t>here</w:t></w:r></w:p>";
    Outcome.Taken taken = taken(WordFile.of(paragraph("One.") + turn + paragraph("Three.")));

    assertThat(taken.text().content()).isEqualTo("One.\n\nends here\n\nThree.");
    assertThat(taken.pages()).containsExactly(new PageMark("1", 0), new PageMark("2", 10));
  }

  @Test
  void aTableOfContentsStaysWithoutBeingPartOfTheText() throws IOException {
    String style = "<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    String styles =
        "<w:styles xmlns:w='x'><w:style w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
            + "</w:styles>";
    String body = "<d xmlns:w='x'>" + style.formatted("Piers 4") + paragraph("Piers.") + "</d>";
    Outcome.Taken taken =
        taken(
            new WordFile().with("word/document.xml", body).with("word/styles.xml", styles).bytes());

    assertThat(Shelf.leftOut(taken)).containsExactly("Piers 4");
    assertThat(Shelf.lines(taken)).containsExactly("B|Piers.");
  }

  @Test
  void commentsAndPackedDocumentsAreLeftOutAndSaidToBe() throws IOException {
    String body =
        "<d xmlns:w='x'>" + paragraph("Piers.") + "<w:p><w:commentReference w:id='1'/></w:p></d>";
    byte[] document =
        new WordFile()
            .with("word/document.xml", body)
            .with("word/embeddings/sheet.xlsx", "PK")
            .bytes();

    assertThat(taken(document).problems())
        .isEqualTo(
            List.of(
                Problem.of("intake.docx.comments", "a.docx"),
                Problem.of("intake.docx.embedded", "a.docx", "1")));
  }
}
