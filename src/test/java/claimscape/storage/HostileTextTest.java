package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Entry;
import claimscape.argument.Header;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write: every one comes back as it was, one record still being a line. */
class HostileTextTest {
  private static final SourceId SOURCE = new SourceId("s1");
  private static final StatementId CLAIM = new StatementId("c1");

  private static Project project(String text, Span... spans) {
    SourceText canonical = SourceText.of(text);
    Held held = new Held(canonical, "a.txt", "UTF-8", canonical.sha256(), Instant.EPOCH);
    List<Entry> entries = new ArrayList<>();
    entries.add(Header.titled(text));
    entries.add(Source.of(SOURCE, 1, held, SourceCard.titled(text)));
    entries.add(Statement.of(CLAIM, 2, new Label(Role.CLAIM, 1), text, new Origin.Anchored()));
    for (Span span : spans) {
      PassageId id = new PassageId("p" + entries.size());
      entries.add(
          Passage.of(id, entries.size(), CLAIM, SOURCE, List.of(Anchor.of(canonical, span))));
    }
    return ((Project.Built.Whole) Project.of(entries)).project();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u001f\u007f\u0085\u009f",
        "a\nb\n\nc\n",
        "a\u2028b\u2029c\u000bd\u000ce",
        "\ud83d",
        "\ude00\ud83d",
        "a\ud83d\ud83d\ude00\ude00",
        "👩‍👩‍👧🇦🇫e\u0301\u200d",
        "دس ہزار افراد \u202eabc\u2066",
        "\"quoted\" \\back\\ </script> &amp; ${jndi:x} %s {0}",
        "{\"record\":\"statement\",\"id\":\"c1\"},",
        "\ufffe\uffff\ufffd",
        "a\ufeffb",
        "'; DROP TABLE claims; --",
        "=1+1\t@SUM(A1)"
      })
  void aTextComesBackAsItWasAndItsRecordStaysOnOneLine(String text) {
    Project project = project("x" + text, new Span(0, 1));
    String file = FullFile.written(project);

    assertThat(FullFile.read(file)).isEqualTo(new Opening.Opened(project, List.of()));
    // Six lines of frame and three records: nothing else breaks a line.
    assertThat(file.lines()).hasSize(6 + 3);
    assertThat(file.chars().filter(unit -> unit < 0x20 && unit != '\n')).isEmpty();
  }

  @Test
  void aMillionCharactersAreOneLineAndComeBack() {
    String text = "ab😀\n\"".repeat(200_000);
    Project project = project(text, new Span(999_990, 999_995));

    assertThat(FullFile.opened(FullFile.written(project))).isEqualTo(project);
  }

  @ParameterizedTest
  @CsvSource({
    // text, start and end in UTF-16 units, start and end in the file, whether the units are said
    "abc,        1, 2, 1, 2, false",
    "😀abc,      2, 3, 1, 2, false",
    "a😀😀b,     1, 5, 1, 3, false",
    "a😀😀b,     3, 6, 2, 4, false",
    "😀,         0, 2, 0, 1, false",
    "a😀b,       1, 2, 1, 2, true",
    "a😀b,       2, 4, 2, 4, true",
    "e\u0301x,   0, 1, 0, 1, false",
    "👩‍👧,       0, 5, 0, 3, false",
  })
  void offsetsInTheFileCountCodePointsWhereTheyCan(
      String text, int start, int end, int first, int last, boolean units) {
    Project project = project(text, new Span(start, end));
    String file = FullFile.written(project);

    assertThat(file)
        .contains(
            "{\"start\":%d,\"end\":%d,%s\"exact\":"
                .formatted(first, last, units ? "\"units\":\"utf-16\"," : ""));
    assertThat(FullFile.opened(file)).isEqualTo(project);
  }

  @Test
  void halfAPairCountsAsOneCodePoint() {
    Project project = project("\ud83da\ude00b", new Span(3, 4));

    assertThat(FullFile.written(project)).contains("{\"start\":3,\"end\":4,\"exact\":\"b\"");
    assertThat(FullFile.opened(FullFile.written(project))).isEqualTo(project);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60, 85, 88, 96})
  void whatANewerVersionNestedDeeplyIsKept(int depth) {
    String nested = "[".repeat(depth) + "]".repeat(depth);
    String file =
        FullFile.TEXT.replace("\"name\":\"The government\"", "\"name\":\"G\",\"more\":" + nested);
    Project project = FullFile.opened(file);

    assertThat(FullFile.opened(FullFile.written(project))).isEqualTo(project);
    assertThat(FullFile.written(project)).contains("[".repeat(depth));
  }

  @Test
  void nestedDeeperThanAHundredLevelsIsRefused() {
    String nested = "[".repeat(98) + "]".repeat(98);
    Opening opening = FullFile.read(FullFile.TEXT.replace("\"x\":120", "\"more\":" + nested));

    assertThat(((Opening.NotOpened) opening).why().code()).isEqualTo("json.deep");
  }

  @Test
  void aFileIsUtf8WithoutAMarkAndEndsWithANewline() {
    byte[] file = ProjectFile.write(project("Häuser"));
    String text = new String(file, StandardCharsets.UTF_8);

    assertThat(text).startsWith("{\"format\"").endsWith("]}\n").contains("Häuser");
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(file);
  }

  @Test
  void anEmptyProjectIsAFileOfFewLines() {
    assertThat(FullFile.written(Project.titled("")))
        .isEqualTo(
            """
            {"format":"claimscape","version":"1.0",
            "project":{"title":"","level":"standard","created":0,"numbers":{}},
            "records":[
            ],
            "views":[
            ]}
            """);
  }
}
