package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Edtf;
import claimscape.text.Metadata;
import claimscape.text.Problem;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents of Word, written by an office program. */
class WordTest {
  @Test
  void theTextOfADocumentIsTheTextItWasMadeFrom() throws IOException {
    assertThat(Shelf.lines(Shelf.taken("report.docx")))
        .containsExactlyElementsOf(Shelf.original("report.txt"));
  }

  @Test
  void whatWasInsertedIsKeptWhatWasDeletedIsNotAndTheReaderIsTold() {
    Outcome.Taken taken = Shelf.taken("report.docx");

    assertThat(taken.text().content())
        .contains("two winters are enough for the work.")
        .doesNotContain("which nobody believes");
    assertThat(taken.problems())
        .containsExactly(Problem.of("intake.docx.changes", "report.docx", "2"));
  }

  @Test
  void itsPropertiesFillItsCard() {
    assertThat(Shelf.taken("report.docx").metadata())
        .isEqualTo(
            new Metadata(
                "The Cost of the Ansel Canal",
                "Inga Falk",
                "",
                Edtf.parse("2021-02-01"),
                Optional.empty(),
                Optional.of("en-GB")));
  }
}
