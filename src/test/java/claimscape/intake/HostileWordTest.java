package claimscape.intake;

import static claimscape.intake.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Word that are broken or mean harm stay outside, whole, with one sentence. */
class HostileWordTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.intake.problems");

  private static String refused(byte[] document) {
    return switch (new Intake(Limits.STANDARD).read(document, "a.docx")) {
      case Outcome.NotTaken(String name, var why) -> {
        assertThat(WORDS.say(why)).contains("\"a.docx\"").contains("Nothing was added");
        yield why.code();
      }
      case Outcome.Taken taken -> throw new AssertionError(taken.text().content());
    };
  }

  private static byte[] report() throws IOException {
    return Files.readAllBytes(Shelf.file("report.docx"));
  }

  @Test
  void aBombIsLeftUnexploded() throws IOException {
    assertThat(refused(new WordFile().withZeros("word/document.xml", 30).bytes()))
        .isEqualTo("intake.docx.bomb");
    assertThat(refused(new WordFile().withZeros("word/media/picture.bin", 30).bytes()))
        .isEqualTo("intake.docx.bomb");
  }

  @Test
  void allPartsTogetherMayNotGrowBeyondTheLimit() throws IOException {
    byte[] noise = new byte[600_000];
    new Random(1).nextBytes(noise);
    WordFile file = new WordFile().with("word/document.xml", "<d/>");
    for (int i = 0; i < 4; i++) {
      file.stored("word/media/" + i + ".png", noise);
    }
    Limits small = new Limits(1, 10_000_000, 1, 2_000_000, 200);
    Outcome outcome = new Intake(small).read(file.bytes(), "a.docx");

    assertThat(((Outcome.NotTaken) outcome).problem().code()).isEqualTo("intake.docx.bomb");
  }

  @Test
  void aDocumentHoldsNoMoreTextThanAFileOfTextMay() throws IOException {
    byte[] document = WordFile.of(paragraph("The pier is shut."));
    Limits exact = new Limits(17, 10_000, 1, 10_000, 200);
    Limits less = new Limits(16, 10_000, 1, 10_000, 200);

    assertThat(new Intake(exact).read(document, "a.docx")).isInstanceOf(Outcome.Taken.class);
    assertThat(((Outcome.NotTaken) new Intake(less).read(document, "a.docx")).problem().code())
        .isEqualTo("intake.too.large");
  }

  @Test
  void anArchiveInADocumentIsNotOpened() throws IOException {
    byte[] packed = new WordFile().with("a.txt", "words").bytes();
    byte[] document =
        new WordFile()
            .with("word/document.xml", "<d/>")
            .with("word/embeddings/more.zip", packed)
            .bytes();

    assertThat(refused(document)).isEqualTo("intake.docx.archive");
  }

  @Test
  void filesOfThisMachineAreNotDrawnIn() throws IOException {
    String outside = Files.createTempFile("secret", ".txt").toUri().toString();
    String part =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><d xmlns:w='x'>".formatted(outside)
            + paragraph("&x;")
            + "</d>";

    assertThat(refused(new WordFile().with("word/document.xml", part).bytes()))
        .isEqualTo("intake.docx.entities");
  }

  @Test
  void entitiesThatMultiplyAreNotMultiplied() throws IOException {
    StringBuilder part = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      part.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    part.append("]><d xmlns:w='x'>").append(paragraph("&a29;")).append("</d>");

    assertThat(refused(new WordFile().with("word/document.xml", part.toString()).bytes()))
        .isEqualTo("intake.docx.entities");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000, 3000})
  void aDocumentThatWasCutOffStaysOutside(int length) throws IOException {
    assertThat(refused(Arrays.copyOf(report(), length)))
        .isIn("intake.damaged", "intake.docx.none", "intake.kind.archive");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damagedBytesAreReadWholeOrNotAtAll(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] document = report();
    for (int i = 0; i < 20; i++) {
      document[random.nextInt(document.length)] = (byte) random.nextInt(256);
    }
    switch (new Intake(Limits.STANDARD).read(document, "a.docx")) {
      case Outcome.Taken taken -> assertThat(taken.text().paragraphs()).isNotEmpty();
      case Outcome.NotTaken not -> assertThat(WORDS.say(not.problem())).endsWith(".");
    }
  }

  @Test
  void markupThatIsNotWellFormedIsDamage() throws IOException {
    assertThat(refused(new WordFile().with("word/document.xml", "<d><p>").bytes()))
        .isEqualTo("intake.damaged");
  }

  @Test
  void aDocumentWithoutWordsHoldsNoText() throws IOException {
    assertThat(refused(WordFile.of(paragraph("  ")))).isEqualTo("intake.empty");
  }

  @Test
  void anArchiveThatOnlyIsCalledADocumentIsNone() throws IOException {
    assertThat(refused(new WordFile().with("a.txt", "words").bytes()))
        .isEqualTo("intake.docx.none");
  }

  @Test
  void elementsNestedWithoutEndAreNoTrouble() throws IOException {
    String deep = "<w:sdt>".repeat(50_000) + paragraph("deep") + "</w:sdt>".repeat(50_000);
    String usual = "<w:sdt>".repeat(900) + paragraph("deep") + "</w:sdt>".repeat(900);

    assertThat(refused(WordFile.of(deep))).isEqualTo("intake.damaged");
    assertThat(new Intake(Limits.STANDARD).read(WordFile.of(usual), "a.docx"))
        .isInstanceOf(Outcome.Taken.class);
  }

  @Test
  void aLongDocumentIsReadToItsEnd() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      body.append(paragraph("This is paragraph number " + i + " of a very long document."));
    }
    Outcome outcome = new Intake(Limits.STANDARD).read(WordFile.of(body.toString()), "a.docx");

    assertThat(((Outcome.Taken) outcome).text().paragraphs()).hasSize(20_000);
  }
}
