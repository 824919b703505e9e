package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file, its schema and its guide say the same. */
class SchemaTest {
  private static final int SEEDS = 300;

  @Test
  void everyProjectKeepsTheSchemaAndTheSchemaDescribesNothingElse() throws IOException {
    Schema schema = schema();
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] file = ProjectFile.write(RandomProjects.of(seed));

      assertThat(schema.offences(json(file))).as("seed %d", seed).isEmpty();
    }
    SortedSet<String> neverWritten = new TreeSet<>(schema.described());
    neverWritten.removeAll(schema.seen());
    assertThat(neverWritten).isEmpty();
  }

  @Test
  void everySampleKeepsTheSchema() throws IOException {
    Path samples = Path.of("assets/samples");
    if (!Files.isDirectory(samples)) {
      return;
    }
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".claimscape")).toList()) {
        assertThat(schema().offences(json(Files.readAllBytes(file)))).as("%s", file).isEmpty();
      }
    }
  }

  @Test
  void theGuideNamesEveryField() throws IOException {
    List<String> guide = Files.readAllLines(Path.of("src/site/markdown/guide/project-file.md"));
    List<String> fields = schema().described().stream().map(SchemaTest::name).distinct().toList();

    assertThat(fields)
        .hasSizeGreaterThan(50)
        .allSatisfy(field -> assertThat(guide).anyMatch(row -> isRowOf(row, field)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'label':'C1' | 'label':'Z1'",
        "'created':1 | 'created':'1'",
        "'created':1 | 'created':-1",
        "'text':'One' | 'txt':'One'",
        "'level':'full' | 'level':'half'",
        "'version':'1.0' | 'version':'2.0'",
        "'id':'c1' | 'id':''",
        "'views':[] | 'views':[{'record':'fold'}]"
      })
  void aFileThatBreaksTheSchemaIsSeen(String before, String after) throws IOException {
    String file =
        "{'format':'claimscape','version':'1.0','project':{'title':'T','level':'full','created':1,"
            + "'numbers':{}},'records':[{'record':'statement','id':'c1','created':1,'label':'C1',"
            + "'text':'One'}],'views':[]}";

    assertThat(schema().offences(json(quoted(file)))).isEmpty();
    assertThat(schema().offences(json(quoted(file.replaceAll(quotedPattern(before), after)))))
        .isNotEmpty();
  }

  private static String quotedPattern(String text) {
    return Pattern.quote(text);
  }

  private static byte[] quoted(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isRowOf(String row, String field) {
    return row.startsWith("| `" + field + "` |")
        || row.matches("\\| `[a-zA-Z.]+\\." + field + "` .*");
  }

  private static String name(String described) {
    return described.substring(described.lastIndexOf('.') + 1);
  }

  private static Schema schema() throws IOException {
    Path file = Path.of("assets/schema/claimscape-1.schema.json");
    return new Schema((JsonObject) json(Files.readAllBytes(file)));
  }

  private static Json json(byte[] file) {
    return ((Parsed.Whole) JsonReader.parse(file)).json();
  }
}
