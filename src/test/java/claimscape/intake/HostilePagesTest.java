package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are empty, endless or no pages, and files of kinds that are not read. */
class HostilePagesTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.intake.problems");
  private static final String PROSE =
      "<p>The harbour board closed the old pier in May because nobody had paid for it.</p>";

  @TempDir Path folder;

  private final Intake intake = new Intake(Limits.STANDARD);

  private Outcome read(String html) {
    return intake.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
  }

  private String text(String html) {
    return ((Outcome.Taken) read(html)).text().content();
  }

  private static Problem problem(Outcome outcome) {
    return ((Outcome.NotTaken) outcome).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "<!doctype html><title>Only a title</title>",
        "<body><script>document.write('words')</script><img src=a.png></body>",
        "<body hidden>words</body>",
        "<!-- words -->"
      })
  void aPageThatShowsNothingHoldsNoText(String page) {
    assertThat(problem(read(page)).code()).isEqualTo("intake.empty");
  }

  @Test
  void aPageOfSixtyMegabytesStaysOutside() throws IOException {
    Path file = folder.resolve("large.html");
    Files.write(file, new byte[60_000_000]);

    assertThat(WORDS.say(problem(intake.read(file))))
        .startsWith("\"large.html\" has 60 MB; texts up to 50 MB can be taken in.");
  }

  @Test
  void elementsWithoutEndAreReadInTheirTurn() {
    String deep = "<div>".repeat(20_000) + PROSE;
    String wide = "<br>x<br>".repeat(20_000);
    String cells = "<table><tr>" + "<td>x".repeat(20_000) + "</table>";

    assertThat(text(deep)).contains("closed the old pier");
    assertThat(text(wide)).contains("x\n");
    assertThat(text(cells)).contains("x\tx\tx");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noTagSoupIsTooStrange(long seed) {
    Random random = new Random(seed);
    String[] bits = {
      "<p>",
      "</p>",
      "<div class='nav'>",
      "</div>",
      "<table>",
      "<tr>",
      "<td>",
      "<li>",
      "words ",
      "<a href=x>",
      "</a>",
      "<h1>",
      "<br>",
      "<pre>",
      "</pre>",
      "&amp;",
      "<q>",
      PROSE,
      "<article>"
    };
    for (int i = 0; i < 100; i++) {
      StringBuilder soup = new StringBuilder("word ");
      for (int bit = 0; bit < 40; bit++) {
        soup.append(bits[random.nextInt(bits.length)]);
      }
      String text = text(soup.toString());
      assertThat(text).doesNotContain("\r", "<p", "\n\n\n").isEqualTo(text.strip());
    }
  }

  @Test
  void aDeclaredCharacterSetThatIsWrongIsNotBelieved() {
    String page = "<meta charset=us-ascii><p>Das Café an der Straße</p>";
    assertThat(((Outcome.Taken) read(page)).text().content()).contains("CafÃ");
    String lie = "<meta charset=utf-8><p>Das Café an der Straße</p>";
    byte[] western = lie.getBytes(java.nio.charset.Charset.forName("windows-1252"));

    Outcome.Taken taken = (Outcome.Taken) intake.read(western, "a.html");
    assertThat(taken.text().content()).contains("Das Café an der Straße");
    assertThat(taken.charset()).isEqualTo("windows-1252");
  }

  @Test
  void aPageWithoutItsEndingIsStillAPage() {
    byte[] page = ("<!DOCTYPE html><title>Piers</title>" + PROSE).getBytes(StandardCharsets.UTF_8);
    Outcome.Taken taken = (Outcome.Taken) intake.read(page, "download");

    assertThat(taken.metadata().title()).isEqualTo("Piers");
    assertThat(taken.text().content()).doesNotContain("<p>");
  }

  @Test
  void markupInAPlainTextIsItsText() {
    byte[] words = ("<!DOCTYPE html>" + PROSE).getBytes(StandardCharsets.UTF_8);
    Outcome.Taken taken = (Outcome.Taken) intake.read(words, "about-html.txt");

    assertThat(taken.text().content()).contains("<p>The harbour board");
  }

  @ParameterizedTest
  @CsvSource({
    "D0CF11E0A1B11AE1, old.doc, intake.kind.office",
    "7B5C72746631, a.rtf, intake.kind.office",
    "504B030414000000, a.zip, intake.kind.archive",
    "504B030414000000, a.odt, intake.kind.archive",
    "1F8B0800, a.txt.gz, intake.kind.archive",
    "377ABCAF271C, a.7z, intake.kind.archive",
    "89504E470D0A1A0A, scan.png, intake.kind.picture",
    "FFD8FFE0, scan.jpg, intake.kind.picture"
  })
  void whatIsOfAnotherKindIsToldSo(String hex, String name, String code) {
    Outcome outcome = intake.read(java.util.HexFormat.of().parseHex(hex), name);

    assertThat(problem(outcome)).isEqualTo(Problem.of(code, name));
    assertThat(WORDS.say(problem(outcome))).contains(name).contains("Nothing was added");
  }

  @Test
  void aPieceOfAPageIsPastedWithItsParagraphs() {
    String html = "<meta charset='utf-8'><h2>The pier</h2>" + PROSE + "<p>It was <b>old</b>.</p>";
    Outcome.Taken taken = (Outcome.Taken) intake.pasted(html, "The pier The harbour board It");

    assertThat(taken.text().content())
        .isEqualTo(
            "The pier\n\nThe harbour board closed the old pier in May because nobody had paid for"
                + " it.\n\nIt was old.");
    assertThat(taken.fileName()).isEmpty();
  }

  @Test
  void wherePlainWordsSayMoreThanThePageTheyArePasted() {
    Outcome.Taken taken =
        (Outcome.Taken) intake.pasted("<canvas>drawn</canvas>", "All the words of the drawing.");

    assertThat(taken.text().content()).isEqualTo("All the words of the drawing.");
  }
}
