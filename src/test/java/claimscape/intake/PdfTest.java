package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.PageMark;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF, written by an office program: read in order, or refused in one sentence. */
class PdfTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.intake.problems");

  private static byte[] letter() throws IOException {
    return Files.readAllBytes(Shelf.file("letter.pdf"));
  }

  private static Outcome read(byte[] document) {
    return new Intake(Limits.STANDARD).read(document, "a.pdf");
  }

  private static Problem refused(Outcome outcome) {
    return switch (outcome) {
      case Outcome.NotTaken not -> not.problem();
      case Outcome.Taken taken -> throw new AssertionError(taken.text().content());
    };
  }

  /** In two columns with divided words; in one column; with a table and notes at the foot. */
  @ParameterizedTest
  @ValueSource(strings = {"paper", "letter", "printed"})
  void theTextOfADocumentIsTheTextItWasMadeFrom(String name) throws IOException {
    assertThat(Shelf.lines(Shelf.taken(name + ".pdf")))
        .containsExactlyElementsOf(Shelf.original(name + ".txt"));
  }

  /** As {@code pdftotext} parts the pages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17|To the members of the harbour board",
        "17|He thought about",
        "18|it for some time and then he said no",
        "18|people who climb about",
        "19|So I had a choice",
        "20|looked at them believes"
      })
  void aPassageKnowsThePageThatIsPrintedOnIt(String page, String words) {
    Outcome.Taken taken = Shelf.taken("letter.pdf");
    int at = taken.text().content().indexOf(words);
    List<PageMark> before = taken.pages().stream().filter(mark -> mark.at() <= at).toList();

    assertThat(before.getLast().page()).isEqualTo(page);
  }

  @Test
  void aPageBeginsWithinTheParagraphThatRunsOn() {
    Outcome.Taken taken = Shelf.taken("paper.pdf");
    int second = taken.pages().get(1).at();

    assertThat(taken.text().content().substring(second)).startsWith("offered us an extraordinary");
    assertThat(taken.text().content().substring(0, second)).endsWith("were friendly and ");
  }

  @Test
  void runningHeadsAndPageNumbersAreNotInTheText() {
    assertThat(Shelf.taken("letter.pdf").text().content()).doesNotContain("Letters and Findings");
    assertThat(Shelf.taken("paper.pdf").text().content()).doesNotContain("volume 12");
    assertThat(Shelf.lines(Shelf.taken("paper.pdf"))).doesNotContain("B|1", "B|2");
  }

  @Test
  void itsPropertiesFillItsCard() {
    Outcome.Taken taken = Shelf.taken("paper.pdf");

    assertThat(taken.metadata().title()).isEqualTo("Water that never arrives");
    assertThat(taken.metadata().author()).isEqualTo("Sofia Lund");
    assertThat(taken.metadata().published()).isPresent();
    assertThat(taken.metadata().language()).contains("en-US");
    assertThat(taken.charset()).isEmpty();
  }

  @Test
  void whatIsLockedStaysOutside() {
    assertThat(WORDS.say(refused(Shelf.read("locked.pdf"))))
        .startsWith("\"locked.pdf\" is locked by a password. Nothing was added;");
  }

  @Test
  void picturesOfTextAreNoText() {
    assertThat(WORDS.say(refused(Shelf.read("scanned.pdf"))))
        .startsWith("This PDF has pictures of text but no text. Nothing was added;");
  }

  @Test
  void aDocumentOfMorePagesThanAllowedStaysOutside() throws IOException {
    Limits three = new Limits(1, 1_000_000, 3, 1, 1);
    Outcome outcome = new Intake(three).read(letter(), "a.pdf");

    assertThat(refused(outcome)).isEqualTo(Problem.of("intake.pdf.pages", "a.pdf", "4", "3"));
  }

  @Test
  void aDocumentLargerThanAllowedStaysOutside() throws IOException {
    Outcome outcome = new Intake(new Limits(1, 20_000, 3, 1, 1)).read(letter(), "a.pdf");

    assertThat(refused(outcome).code()).isEqualTo("intake.too.large");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 1000, 5000, 20000})
  void aDocumentThatWasCutOffIsReadWithoutHarmOrNotAtAll(int length) throws IOException {
    switch (read(Arrays.copyOf(letter(), length))) {
      case Outcome.NotTaken not -> assertThat(WORDS.say(not.problem())).contains("Nothing was");
      case Outcome.Taken taken ->
          assertThat(Shelf.original("letter.txt")).containsAll(Shelf.lines(taken));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void damagedBytesAreReadOrRefusedAndNeverThrow(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] document = letter();
    for (int i = 0; i < 60; i++) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    switch (read(document)) {
      case Outcome.NotTaken not -> assertThat(WORDS.say(not.problem())).contains("Nothing was");
      case Outcome.Taken taken -> assertThat(taken.text().paragraphs()).isNotEmpty();
    }
  }

  @Test
  void wordsThatOnlyAreCalledPdfAreDamage() {
    assertThat(refused(read("Words.".getBytes(java.nio.charset.StandardCharsets.UTF_8))).code())
        .isEqualTo("intake.damaged");
  }
}
