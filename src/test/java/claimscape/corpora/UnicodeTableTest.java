package claimscape.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Ids;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.Tag;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.Abbreviations;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.reader.mark.TextCaret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words are selected, tagged, saved, opened and exported, whatever their script. */
class UnicodeTableTest {
  private static final Pattern STRETCH =
      Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"exact\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CARD = Pattern.compile("<desc>(C\\d+) Claim[^<]*</desc>");
  private static final int ROWS = 400;

  @TempDir Path folder;

  static List<SpanTable> tables() throws IOException {
    return SpanTable.all();
  }

  @Test
  void theTableHasFourHundredRows() throws IOException {
    assertThat(tables().stream().mapToInt(table -> table.rows().size()).sum()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aGestureSelectsWholeCharacters(SpanTable table) {
    for (SpanTable.Row row : table.rows()) {
      assertThat(selected(table, row)).as("%s %s", table, row).isEqualTo(span(table, row));
      assertThat(table.text().substring(span(table, row).start(), span(table, row).end()))
          .isEqualTo(row.words());
    }
  }

  @Test
  void aTagKeepsItsWordsInTheFileAndInEveryExport() throws IOException {
    List<SpanTable> tables = tables();
    Project project = tagged(tables);
    check(tables, project);
    byte[] saved = ProjectFile.write(project);
    check(tables, opened(saved));
    assertThat(stretches(saved))
        .isEqualTo(
            rows(tables)
                .map(row -> row.start() + " " + row.end() + " " + escaped(row.words()))
                .toList());

    Path file = Files.write(folder.resolve("case.claimscape"), saved);
    List<String> texts = rows(tables).map(row -> row.words().replace('\n', ' ')).toList();
    assertThat(exported(file, "map.json")).contains(quoted(texts));
    assertThat(cards(exported(file, "map.svg"))).isEqualTo(numbered(texts, ". "));
    assertThat(lines(CommandLineRun.of("outline", file).out())).isEqualTo(numbered(texts, " "));
    System.out.println(
        "Unicode: " + texts.size() + " spans equal in memory, file, AIF, SVG and outline");
  }

  private static Stream<SpanTable.Row> rows(List<SpanTable> tables) {
    return tables.stream().flatMap(table -> table.rows().stream());
  }

  private static Span selected(SpanTable table, SpanTable.Row row) {
    Reading reading =
        new Reading(SourceText.of(table.text()), Sentences.with(Abbreviations.standard()));
    TextCaret caret = new TextCaret(reading, paragraph -> true);
    int from = table.unit(row.from());
    caret.place(from);
    switch (row.mode()) {
      case "drag", "back" -> caret.extendTo(table.unit(row.to()));
      case "keys" -> {
        for (int key = 0; key < row.to(); key++) {
          caret.extendTo(caret.step(true, false));
        }
      }
      default -> caret.click(from, 4);
    }
    return caret.selected().getFirst();
  }

  private static Span span(SpanTable table, SpanTable.Row row) {
    return new Span(table.unit(row.start()), table.unit(row.end()));
  }

  private static Project tagged(List<SpanTable> tables) {
    IdSource ids = Ids.random(new Random(1));
    Project project = Project.titled("Case");
    for (SpanTable table : tables) {
      SourceText text = SourceText.of(table.text());
      Held held = new Held(text, table.name(), "UTF-8", text.sha256(), Instant.EPOCH);
      SourceId source = ids.source();
      project = made(project, AddSource.of(source, held, SourceCard.titled("Text")));
      for (SpanTable.Row row : table.rows()) {
        Span span = selected(table, row);
        project = made(project, Tag.of(ids.statement(), ids.passage(), Role.CLAIM, source, span));
      }
    }
    return project;
  }

  private static Project made(Project project, Edit edit) {
    return ((Outcome.Made) edit.applyTo(project)).after();
  }

  private static Project opened(byte[] saved) {
    return ((Opening.Opened) ProjectFile.read(saved, Limits.STANDARD)).project();
  }

  private static void check(List<SpanTable> tables, Project project) {
    List<Passage> passages =
        project.passages().values().stream()
            .sorted((a, b) -> Integer.compare(a.created(), b.created()))
            .toList();
    assertThat(passages.stream().map(Passage::quote).toList())
        .isEqualTo(rows(tables).map(SpanTable.Row::words).toList());
    assertThat(passages.stream().map(passage -> passage.stretches().getFirst().span()).toList())
        .isEqualTo(
            tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> span(table, row)))
                .toList());
  }

  /** Start, end and quote of each passage, in the order in which they were made. */
  private static List<String> stretches(byte[] saved) {
    String file = new String(saved, StandardCharsets.UTF_8);
    return file.lines()
        .filter(line -> line.contains("\"record\":\"passage\""))
        .sorted((a, b) -> Integer.compare(created(a), created(b)))
        .map(STRETCH::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3))
        .toList();
  }

  private static int created(String record) {
    Matcher created = Pattern.compile("\"created\":(\\d+)").matcher(record);
    assertThat(created.find()).isTrue();
    return Integer.parseInt(created.group(1));
  }

  private static String escaped(String words) {
    return words.replace("\n", "\\n");
  }

  private String exported(Path file, String name) throws IOException {
    Path out = folder.resolve(name);
    assertThat(CommandLineRun.of("convert", file, "-o", out).code()).isZero();
    return Files.readString(out);
  }

  private static List<String> quoted(List<String> texts) {
    return texts.stream().map(text -> "\"text\": \"" + text + "\"").toList();
  }

  private static List<String> numbered(List<String> texts, String between) {
    return IntStream.range(0, texts.size())
        .mapToObj(index -> "C" + (index + 1) + between + texts.get(index))
        .sorted()
        .toList();
  }

  private static List<String> cards(String svg) {
    return CARD.matcher(svg)
        .results()
        .map(found -> found.group().replaceAll("</?desc>| Claim \\([^)]*\\)| Claim", ""))
        .sorted()
        .toList();
  }

  private static List<String> lines(String outline) {
    return outline.lines().map(line -> line.replaceAll(" \\[Text]$", "")).sorted().toList();
  }
}
