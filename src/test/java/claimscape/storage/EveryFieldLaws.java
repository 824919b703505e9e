package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.json.JsonWriter;
import claimscape.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every field of every record, taken out and given values of every type. The schema is the judge:
 * what it forbids is refused with its place, and what is opened says what the file said.
 */
class EveryFieldLaws {
  /** What the schema cannot see, for it is about values and their neighbours. */
  private static final List<String> BEYOND_THE_SCHEMA =
      List.of(
          "storage.field.date",
          "storage.field.instant",
          "storage.span.backwards",
          "storage.span.outside",
          "storage.quote.length",
          "storage.record.twice",
          "storage.record.impossible",
          "project.reference.missing",
          "project.passage.unheld",
          "project.source.outside");

  /** Fields that are needed only beside certain others. */
  private static final List<String> NEEDED_AT_TIMES =
      List.of("origin.source", "target.relation", "data", "relation", "target");

  private Schema schema;

  @BeforeEach
  void readTheSchema() throws IOException {
    schema = FullFile.schema();
  }

  @Test
  void theFullFileHasEveryFieldOfTheSchemaAndIsWrittenAsItWasRead() {
    assertThat(schema.offences(FullFile.json())).isEmpty();
    SortedSet<String> missing = new TreeSet<>(schema.described());
    missing.removeAll(schema.seen());

    assertThat(missing).isEmpty();
    assertThat(FullFile.written(FullFile.opened(FullFile.TEXT))).isEqualTo(FullFile.TEXT);
  }

  @Test
  void aFieldThatIsTakenOutIsMissedOrWasOptional() {
    int refused = 0;
    for (List<String> path : paths()) {
      Json without = changed(FullFile.json(), path, value -> Optional.empty());
      refused += judge(without, path, "nothing");
    }
    assertThat(refused).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"wrong\"", "\"\"", "7", "2.5", "true", "null", "[]", "[{}]", "{}"})
  void aFieldOfAnotherTypeIsRefusedAndNeverGuessed(String wrong) {
    Json value = FullFile.json(wrong);
    int refused = 0;
    for (List<String> path : paths()) {
      Json altered = changed(FullFile.json(), path, old -> Optional.of(value));
      refused += judge(altered, path, wrong);
    }
    assertThat(refused).isGreaterThan(60);
  }

  private int judge(Json file, List<String> path, String value) {
    Opening opening = FullFile.read(file);
    List<String> offences = schema.offences(file);
    if (opening instanceof Opening.NotOpened(Problem why)) {
      boolean beyond =
          BEYOND_THE_SCHEMA.contains(why.code())
              || why.args().stream()
                  .map(arg -> arg.replaceFirst("^gone\\.\\d+\\.", ""))
                  .anyMatch(NEEDED_AT_TIMES::contains);
      assertThat(!offences.isEmpty() || beyond)
          .as("%s = %s is refused: %s", path, value, why)
          .isTrue();
      boolean whole = why.code().startsWith("storage.list") || path.size() == 1;
      assertThat(whole || why.place().isPresent()).as("%s: %s", path, why).isTrue();
      return 1;
    }
    Opening.Opened opened = (Opening.Opened) opening;
    if (!opened.problems().isEmpty()) {
      return 0;
    }
    assertThat(offences).as("%s = %s is opened", path, value).allMatch(EveryFieldLaws::isLimit);
    // Counters are raised to what the records show, and offsets may be counted in other units.
    boolean counted =
        path.getFirst().equals("project") || path.contains("units") || path.contains("read");
    if (!counted) {
      Json again = FullFile.json(FullFile.written(opened.project()));
      assertThat(saying(again)).as("%s = %s", path, value).isEqualTo(saying(file));
    }
    return 0;
  }

  /** The schema asks for a little more than the program, which is lenient to other writers. */
  private static boolean isLimit(String offence) {
    return offence.endsWith("minLength") || offence.endsWith("minimum");
  }

  /** What a value says: lists and texts that are empty, and flags that are down, say nothing. */
  private static Json saying(Json json) {
    return switch (json) {
      case JsonObject object -> {
        JsonObject.Builder said = JsonObject.builder();
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
          Json inner = saying(member.getValue());
          boolean empty =
              inner.equals(Json.text(""))
                  || inner.equals(Json.bool(false))
                  || inner.equals(Json.array(List.of()));
          said.putIfPresent(member.getKey(), empty ? Optional.empty() : Optional.of(inner));
        }
        yield said.build();
      }
      case JsonArray array ->
          // Records stand in the order of their ids, whatever those are.
          Json.array(
              array.items().stream()
                  .map(EveryFieldLaws::saying)
                  .sorted(Comparator.comparing(EveryFieldLaws::sortKey))
                  .toList());
      default -> json;
    };
  }

  private static String sortKey(Json item) {
    return item instanceof JsonObject object && object.text("record").isPresent()
        ? JsonWriter.compact(item)
        : "";
  }

  /** The ways to all members; how records call themselves and extensions' data are free. */
  private static List<List<String>> paths() {
    List<List<String>> found = new ArrayList<>();
    collect(FullFile.json(), List.of(), found);
    found.removeIf(path -> path.getLast().equals("record") || path.contains("data"));
    return found;
  }

  private static void collect(Json json, List<String> path, List<List<String>> found) {
    if (json instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, value) -> {
                found.add(further(path, name));
                collect(value, further(path, name), found);
              });
    } else if (json instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        collect(array.items().get(i), further(path, Integer.toString(i)), found);
      }
    }
  }

  private static List<String> further(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static Json changed(Json json, List<String> path, Function<Json, Optional<Json>> how) {
    String step = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    return switch (json) {
      case JsonObject object -> {
        JsonObject.Builder changed = JsonObject.builder();
        object
            .members()
            .forEach(
                (name, value) -> {
                  Optional<Json> now =
                      !name.equals(step)
                          ? Optional.of(value)
                          : rest.isEmpty()
                              ? how.apply(value)
                              : Optional.of(changed(value, rest, how));
                  changed.putIfPresent(name, now);
                });
        yield changed.build();
      }
      case JsonArray array -> {
        List<Json> items = new ArrayList<>(array.items());
        int index = Integer.parseInt(step);
        items.set(index, changed(items.get(index), rest, how));
        yield Json.array(items);
      }
      default -> throw new IllegalArgumentException("no way further: " + path);
    };
  }
}
