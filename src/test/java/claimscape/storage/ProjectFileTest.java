package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project file says in one sentence what is wrong with it, and where. */
class ProjectFileTest {
  private static final Words WORDS =
      Words.of(
          Locale.ENGLISH,
          "claimscape.storage.words",
          "claimscape.json.words",
          "claimscape.project.words",
          "claimscape.text.words");

  private static final String FILE =
      """
      {"format":"claimscape","version":"1.0",
      "project":{"title":"Case","level":"standard","created":5,"numbers":{"claim":1,"evidence":1}},
      "records":[
      {"record":"source","id":"s1","created":1,"title":"Report","state":"new","held":{"taken":"2020-01-02T03:04:05Z","sha256":"aef7b16871eca9c9ff88eb69238c63c240f47dd25d049f7e6e6bff237c6957af","text":"😀 given a safe haven"}},
      {"record":"statement","id":"c1","created":2,"label":"C1","text":"Given a safe haven"},
      {"record":"statement","id":"e1","created":4,"label":"E1","text":"Hospitals"},
      {"record":"passage","id":"p1","created":3,"statement":"c1","source":"s1","stretches":[{"start":2,"end":7,"exact":"given","prefix":"😀 ","suffix":" a safe haven"}],"state":"exact"},
      {"record":"relation","id":"r1","created":5,"kind":"supports","premises":["e1"],"target":{"statement":"c1"},"drawnBy":{"kind":"analyst"}}
      ],
      "views":[
      {"record":"pin","statement":"c1","x":120,"y":-3.5}
      ]}
      """;

  @TempDir Path folder;

  @Test
  void offsetsCountCodePointsInTheFileAndUnitsInMemory() {
    Project project = opened(FILE);

    assertThat(project.passages().firstEntry().getValue().stretches().getFirst().span())
        .hasToString("Span[start=3, end=8]");
  }

  @Test
  void theFileIsWrittenAsItWasRead() {
    String written = new String(ProjectFile.write(opened(FILE)), StandardCharsets.UTF_8);

    assertThat(written).isEqualTo(FILE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"C1\"|7|Line 5, column 53: In the record statement c1 the field “label” is not a text.",
        "\"C1\"|\"Z1\"|Line 5, column 53: In the record statement c1 the field “label” says “Z1”,"
            + " which is no label such as C7.",
        "\"created\":2|\"created\":2.5|Line 5, column 43: In the record statement c1 the field"
            + " “created” is not a whole number.",
        "\"label\":\"E1\",||Line 6, column 1: The record statement e1 lacks its field “label”.",
        "\"supports\"|\"cheers\"|Line 8, column 51: In the record relation r1 the field “kind” says"
            + " “cheers”, which this version does not know.",
        "[\"e1\"]|\"e1\"|Line 8, column 73: In the record relation r1 the field “premises” is not a"
            + " list.",
        "[\"e1\"]|[]|Line 8, column 1: The record relation r1 cannot be: a relation has at least"
            + " one premise: RelationId[value=r1].",
        "[\"e1\"]|[\"gone\"]|Line 8, column 1: The record r1 refers to gone, which is not in the"
            + " project.",
        "\"id\":\"e1\"|\"id\":\"c1\"|Line 6, column 1: There are two records “statement c1”.",
        "\"label\":\"E1\"|\"label\":\"C1\"|Line 6, column 1: The label C1 is taken.",
        "\"end\":7|\"end\":70|Line 7, column 104: In the record passage p1 the field"
            + " “stretches.0.end” is 70, beyond the end of the text.",
        "\"end\":7|\"end\":8|Line 7, column 114: In the record passage p1 the field"
            + " “stretches.0.exact” is not as long as its place in the text.",
        "\"start\":2|\"start\":9|Line 7, column 96: In the record passage p1 the field"
            + " “stretches.0.start” is negative or after the end.",
        "2020-01-02T03:04:05Z|yesterday|Line 4, column 89: In the record source s1 the field"
            + " “held.taken” says “yesterday”, which is no moment in ISO 8601.",
        "\"x\":120|\"x\":1e999|Line 11, column 38: In the record pin c1 the field “x” is not a"
            + " number.",
        "\"views\"|\"sights\"|The file lacks its part “views”.",
        "\"version\":\"1.0\"|\"version\":\"99.0\"|This project was made by a newer Claimscape"
            + " (format 99.0): please update to open it.",
        "\"version\":\"1.0\"|\"version\":\"one\"|“one” is no version of the project format.",
        "\"format\":\"claimscape\"|\"format\":\"aif\"|This is not a Claimscape project.",
        "\"id\":\"e1\"|\"id\":\"e1\",\"id\":\"e2\"|Line 6, column 33: The name “id” stands twice in"
            + " the same object.",
        "\"id\":\"e1\"|\"id\":\"e1\" oops|Line 6, column 33: This is not JSON.",
      })
  void whatIsWrongIsSaidInOneSentence(String before, String after, String sentence) {
    String damaged = FILE.replaceFirst(Pattern.quote(before), after == null ? "" : after);

    assertThat(damaged).isNotEqualTo(FILE);
    assertThat(WORDS.say(refused(damaged))).isEqualTo(sentence);
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    assertThat(WORDS.say(refused(""))).isEqualTo("Line 1, column 1: The file is empty.");
  }

  @Test
  void aFileThatIsCutAnywhereIsNeverHalfLoaded() {
    byte[] whole = FILE.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);

      assertThat(ProjectFile.read(cut, Limits.STANDARD))
          .as("%d bytes", length)
          .isInstanceOf(Opening.NotOpened.class);
    }
  }

  @Test
  void anyFlippedByteIsReadOrRefusedAndNeverAnException() {
    byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << (at % 8));

      assertThat(ProjectFile.read(flipped, Limits.STANDARD)).isNotNull();
    }
  }

  @Test
  void anAlteredTextIsOpenedAndTold() {
    Opening.Opened opened =
        (Opening.Opened) read(FILE.replace("\"text\":\"😀 given", "\"text\":\"😀 Given"));

    assertThat(opened.problems()).extracting(Problem::code).contains("storage.text.altered");
  }

  @Test
  void tooManyRecordsAreRefused() {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);

    assertThat(code(ProjectFile.read(file, new Limits(9999, 100, 1, 9))))
        .isEqualTo("storage.statements.many");
    assertThat(code(ProjectFile.read(file, new Limits(9999, 100, 9, 0))))
        .isEqualTo("storage.passages.many");
    assertThat(code(ProjectFile.read(file, new Limits(99, 100, 9, 9))))
        .isEqualTo("storage.file.long");
    assertThat(code(ProjectFile.read(file, new Limits(9999, 3, 9, 9)))).isEqualTo("json.deep");
  }

  @Test
  void aFileThatIsNotThereIsAProblemAndNoException() throws IOException {
    Path file = Files.writeString(folder.resolve("a.claimscape"), FILE);

    assertThat(ProjectFile.read(file, Limits.STANDARD)).isInstanceOf(Opening.Opened.class);
    assertThat(code(ProjectFile.read(folder.resolve("b.claimscape"), Limits.STANDARD)))
        .isEqualTo("storage.file.missing");
    assertThat(code(ProjectFile.read(folder, Limits.STANDARD))).isEqualTo("storage.file.folder");
    assertThat(code(ProjectFile.read(file, new Limits(99, 100, 9, 9))))
        .isEqualTo("storage.file.long");
  }

  private static String code(Opening opening) {
    return ((Opening.NotOpened) opening).why().code();
  }

  private static Problem refused(String file) {
    return ((Opening.NotOpened) read(file)).why();
  }

  private static Project opened(String file) {
    return ((Opening.Opened) read(file)).project();
  }

  private static Opening read(String file) {
    return ProjectFile.read(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
