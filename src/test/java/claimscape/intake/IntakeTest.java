package claimscape.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String ENGLISH =
      "The Pier\n\n"
          + "The board said that the pier was closed to the public. It’s the naïve café’s end.";
  private static final String ARABIC =
      "قال الوزير إن الميناء مغلق أمام السفن وإن المجلس لم يقرر بعد موعد افتتاحه للناس في المدينة";

  @TempDir Path folder;

  private final Intake intake = new Intake(Limits.STANDARD);

  private Outcome.Taken taken(byte[] bytes, String name) {
    return (Outcome.Taken) intake.read(bytes, name);
  }

  private static byte[] marked(String hex, String text, Charset charset) {
    byte[] mark = HexFormat.of().parseHex(hex);
    byte[] body = text.getBytes(charset);
    byte[] all = new byte[mark.length + body.length];
    System.arraycopy(mark, 0, all, 0, mark.length);
    System.arraycopy(body, 0, all, mark.length, body.length);
    return all;
  }

  private static String code(Outcome outcome) {
    return ((Outcome.NotTaken) outcome).problem().code();
  }

  @ParameterizedTest
  @CsvSource({
    "EFBBBF, UTF-8",
    "FFFE, UTF-16LE",
    "FEFF, UTF-16BE",
    "FFFE0000, UTF-32LE",
    "0000FEFF, UTF-32BE"
  })
  void aByteOrderMarkNamesTheCharacterSetAndIsDropped(String mark, String charset) {
    Outcome.Taken taken = taken(marked(mark, ENGLISH, Charset.forName(charset)), "pier.txt");
    assertThat(taken.text().content()).isEqualTo(ENGLISH);
    assertThat(taken.charset()).isEqualTo(charset);
    assertThat(taken.problems()).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() {
    Outcome.Taken taken = taken(ENGLISH.getBytes(StandardCharsets.UTF_8), "pier.txt");
    assertThat(taken.text().content()).isEqualTo(ENGLISH);
    assertThat(taken.charset()).isEqualTo("UTF-8");
  }

  @Test
  void westernTextOfTheOldKindIsReadAndTheReaderTold() {
    Outcome.Taken taken = taken(ENGLISH.getBytes(Charset.forName("windows-1252")), "pier.txt");
    assertThat(taken.text().content()).isEqualTo(ENGLISH);
    assertThat(taken.problems())
        .containsExactly(Problem.of("intake.charset.guessed", "pier.txt", "windows-1252"));
  }

  @Test
  void arabicTextOfTheOldKindIsRead() {
    Outcome.Taken taken = taken(ARABIC.getBytes(Charset.forName("windows-1256")), "pier.txt");
    assertThat(taken.text().content()).isEqualTo(ARABIC);
    assertThat(taken.charset()).isEqualTo("windows-1256");
    assertThat(taken.metadata().language()).contains("ar");
  }

  @Test
  void oneDamagedByteDoesNotTurnUtf8IntoSomethingElse() {
    byte[] bytes = ("é".repeat(50) + " the end").getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';
    Outcome.Taken taken = taken(bytes, "pier.txt");
    assertThat(taken.text().content()).startsWith("\uFFFDxé").endsWith("é the end");
    assertThat(taken.problems())
        .containsExactly(Problem.of("intake.characters.replaced", "pier.txt", "1", "UTF-8"));
  }

  @Test
  void lineEndsBecomeLfAndTheHashIsThatOfTheBytes() {
    Outcome.Taken taken = taken("abc\r\n".getBytes(StandardCharsets.UTF_8), "a.txt");
    assertThat(taken.text().content()).isEqualTo("abc\n");
    // printf 'abc\r\n' | sha256sum
    assertThat(taken.sha256OfBytes())
        .isEqualTo("552bab6864c7a7b69a502ed1854b9245c0e1a30f008aaa0b281da62585fdb025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/home/ann/secret/pier.txt", "C:\\Users\\ann\\pier.txt", "pier.txt"})
  void theFolderIsForgotten(String path) {
    assertThat(taken(ENGLISH.getBytes(StandardCharsets.UTF_8), path).fileName())
        .isEqualTo("pier.txt");
  }

  @Test
  void aShortFirstLineIsTheTitleOfAPlainText() {
    byte[] bytes = "\n  The Pier \n\nIt is shut.".getBytes(StandardCharsets.UTF_8);
    assertThat(taken(bytes, "a.txt").metadata().title()).isEqualTo("The Pier");
  }

  @Test
  void ofALongFirstLineTheFirstWordsAreTheTitle() {
    String line = "word ".repeat(60);
    String title = taken(line.getBytes(StandardCharsets.UTF_8), "a.txt").metadata().title();
    assertThat(title).isEqualTo("word ".repeat(16).strip() + "…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Intro~## Second~# The Pier #~Text|The Pier",
        "#hashtag~Text|#hashtag",
        "   # Pier~x|Pier"
      })
  void theFirstHeadingIsTheTitleOfMarkdown(String marked, String title) {
    byte[] bytes = marked.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    Outcome.Taken taken = taken(bytes, "a.MD");
    assertThat(taken.metadata().title()).isEqualTo(title);
    assertThat(taken.text().content()).isEqualTo(marked.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board of the town said that it was in favour of the pier.|en",
        "بندرگاہ بند ہے اور یہ مئی میں کھلے گی کیونکہ بورڈ نے ابھی فیصلہ نہیں کیا ہے|ur",
        "بندر بسته است و هیئت هنوز درباره گشایش آن تصمیم نگرفته است چون پول کافی ندارد|fa",
        "بندر تړل شوی دی او ښاروال لا پرېکړه نه ده کړې چې کله به پرانیستل شي|ps"
      })
  void theLanguageIsGuessedWhereItIsPlain(String text, String language) {
    assertThat(taken(text.getBytes(StandardCharsets.UTF_8), "a.txt").metadata().language())
        .contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Der Hafen ist seit Mai geschlossen und niemand weiß warum.", "12 34", "Hi"})
  void theLanguageIsLeftOpenWhereItIsNot(String text) {
    assertThat(taken(text.getBytes(StandardCharsets.UTF_8), "a.txt").metadata().language())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\u00A0"})
  void aFileWithoutTextIsNotTaken(String text) {
    assertThat(code(intake.read(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
        .isEqualTo("intake.empty");
    assertThat(code(intake.pasted(text))).isEqualTo("intake.empty.paste");
  }

  @Test
  void aBinaryFileNamedTxtIsNotTaken() {
    assertThat(code(intake.read(new byte[] {'a', 0, 'b'}, "a.txt"))).isEqualTo("intake.binary");
    byte[] control = "word \u0001\u0002 word".getBytes(StandardCharsets.UTF_8);
    assertThat(code(intake.read(control, "a.txt"))).isEqualTo("intake.binary");
  }

  @Test
  void aFileOverTheLimitIsNotTakenAndOneAtItIs() throws IOException {
    Intake small = new Intake(new Limits(10, 10, 1, 10, 10));
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "0123456789");
    assertThat(small.read(file)).isInstanceOf(Outcome.Taken.class);
    Files.writeString(file, "0123456789a");
    assertThat(code(small.read(file))).isEqualTo("intake.too.large");
    assertThat(code(small.pasted("0123456789a"))).isEqualTo("intake.too.large");
    assertThat(code(small.read(new byte[11], "a.txt"))).isEqualTo("intake.too.large");
  }

  @Test
  void whatIsNoReadableFileIsNotTaken() {
    assertThat(code(intake.read(folder))).isEqualTo("intake.folder");
    assertThat(code(intake.read(folder.resolve("none.txt")))).isEqualTo("intake.missing");
  }

  @Test
  void aPastedTextHasNoNameAndEveryCharacter() {
    Outcome.Taken taken = (Outcome.Taken) intake.pasted("Pier\r\n\uD800 lone");
    assertThat(taken.fileName()).isEmpty();
    assertThat(taken.text().content()).isEqualTo("Pier\n\uD800 lone");
  }

  @Test
  void theNameTellsWhichFilesAreTaken() {
    assertThat(List.of("a.txt", "A.TXT", "b.md", "c.markdown", "d.HTM", "e.pdf", "f.docx"))
        .allMatch(Intake::takes);
    assertThat(List.of("a.odt", "txt", "a.txt.exe")).noneMatch(Intake::takes);
  }

  @Test
  void everyProblemHasItsSentence() {
    Words words = Words.of(Locale.ENGLISH, "claimscape.intake.problems");
    Set<Outcome> outcomes =
        Set.of(
            intake.read(new byte[0], "a.txt"),
            intake.read(folder),
            intake.read(folder.resolve("none.txt")),
            new Intake(new Limits(2_500_000, 1, 1, 1, 1)).read(new byte[3_000_000], "a.txt"));
    assertThat(outcomes.stream().map(outcome -> words.say(((Outcome.NotTaken) outcome).problem())))
        .contains("\"a.txt\" holds no text. Nothing was added.")
        .contains(
            "\"a.txt\" has 3 MB; texts up to 2.5 MB can be taken in. Nothing was added; "
                + "split the file and add its parts.")
        .noneMatch(sentence -> sentence.startsWith("intake."));
    Stream.of("intake.binary", "intake.forbidden", "intake.unreadable", "intake.charset.guessed")
        .forEach(code -> assertThat(words.find(code, List.of("a", "b"))).isPresent());
  }

  @Test
  void aLimitBelowOneCannotBeSet() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1, 1, 1, 1));
  }
}
