package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.format.Input;
import claimscape.format.MapReader;
import claimscape.format.WriteOptions;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonNumber;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Public corpora of argument maps, where they stand beside the project: what we count in each file
 * is what independent scripts counted, and what we write again has the nodes and edges that we
 * read.
 */
class AifCorpusTest {
  private static final Path CORPORA = Path.of("../shared/corpora");

  @ParameterizedTest
  @ValueSource(strings = {"araucaria", "iac", "microtexts", "qt30", "us2016"})
  void everyFileCountsAsIndependentScriptsCounted(String set) throws IOException {
    Path expected = CORPORA.resolve("expected/stats-aif-" + set + ".jsonl");
    if (!Files.exists(expected)) {
      System.out.println("aif/" + set + ": not there, nothing checked");
      return;
    }
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(expected);
    for (String line : lines) {
      JsonObject counts = object(JsonReader.parse(line));
      String file = counts.text("file").orElseThrow();
      SortedMap<String, Integer> ours = counted(read(CORPORA.resolve(file)));
      ours.forEach(
          (key, count) -> {
            int theirs = ((JsonNumber) counts.get(key).orElseThrow()).whole().orElseThrow();
            if (theirs != count) {
              wrong.add(file + " " + key + ": " + count + " for " + theirs);
            }
          });
    }
    System.out.println("aif/" + set + ": counted in " + lines.size() + " files");
    assertThat(lines).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"araucaria", "iac", "microtexts", "qt30", "us2016"})
  void everyFileIsWrittenAsItWasRead(String set) throws IOException {
    Path folder = CORPORA.resolve("aif").resolve(set);
    if (!Files.exists(folder)) {
      System.out.println("aif/" + set + ": not there, nothing checked");
      return;
    }
    int checked = 0;
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        Input before = new Input(file.getFileName().toString(), Files.readAllBytes(file));
        Project project = read(file);
        Input after =
            new Input(
                before.fileName(), new AifWriter().write(project, WriteOptions.USUAL).bytes());
        assertThat(new AifReader().read(after).project()).as(file.toString()).contains(project);
        for (String list : List.of("nodes", "edges", "locutions")) {
          assertThat(rows(after, list)).as(file + " " + list).isEqualTo(rows(before, list));
        }
        checked++;
      }
    }
    System.out.println("aif/" + set + ": written again " + checked + " files");
    assertThat(checked).isPositive();
  }

  private static Project read(Path file) throws IOException {
    MapReader reader = new AifReader();
    Input input = new Input(file.getFileName().toString(), Files.readAllBytes(file));
    assertThat(reader.looksLike(input)).as(file.toString()).isTrue();
    return reader.read(input).project().orElseThrow();
  }

  private static List<Json> rows(Input input, String list) {
    JsonObject document = object(JsonReader.parse(input.bytes()));
    return document.get(list).orElseThrow() instanceof JsonArray rows ? rows.items() : List.of();
  }

  private static JsonObject object(Parsed parsed) {
    return (JsonObject) ((Parsed.Whole) parsed).json();
  }

  private static SortedMap<String, Integer> counted(Project project) {
    Collection<Relation> relations = project.relations().values();
    SortedMap<String, Integer> counts = new TreeMap<>();
    counts.put("total", project.statements().size());
    counts.put("claim", roles(project, Role.CLAIM));
    counts.put("evidence", roles(project, Role.EVIDENCE));
    counts.put("rebuttal", roles(project, Role.REBUTTAL));
    counts.put("relations", relations.size());
    counts.put("supports", count(relations, one -> one.kind() == RelationKind.SUPPORTS));
    counts.put("attacks", count(relations, one -> one.kind() == RelationKind.ATTACKS));
    counts.put("restates", count(relations, one -> one.kind() == RelationKind.RESTATES));
    counts.put("linked", count(relations, Relation::linked));
    counts.put("undercuts", count(relations, Relation::undercut));
    counts.put("underpins", count(relations, Relation::underpin));
    return counts;
  }

  private static int roles(Project project, Role role) {
    return (int) project.statements().values().stream().filter(one -> one.role() == role).count();
  }

  private static int count(Collection<Relation> relations, Predicate<Relation> which) {
    return (int) relations.stream().filter(which).count();
  }
}
