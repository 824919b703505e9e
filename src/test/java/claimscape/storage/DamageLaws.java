package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.text.Place;
import claimscape.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged file is refused with one clear problem, or opened as what it says: never otherwise. */
class DamageLaws {
  private static final byte[] WHOLE = FullFile.TEXT.getBytes(StandardCharsets.UTF_8);
  private static final int FLIPS = 1200;

  @Test
  void aFileCutAtAnyByteSaysThatItIsCutAndWhere() {
    int lastBrace = FullFile.TEXT.strip().getBytes(StandardCharsets.UTF_8).length;
    for (int length = 1; length < lastBrace; length++) {
      Problem why = refused(Arrays.copyOf(WHOLE, length));
      String kept = new String(WHOLE, 0, length, StandardCharsets.UTF_8);
      int lines = (int) kept.chars().filter(unit -> unit == '\n').count() + 1;

      assertThat(why.code()).as("%d bytes", length).isIn("json.cut", "json.syntax");
      assertThat(why.place().map(Place::line).orElse(0))
          .as("%d bytes", length)
          .isBetween(lines - 1, lines);
    }
    assertThat(refused(new byte[0]).code()).isEqualTo("json.empty");
  }

  @Test
  void aFileCutWithinACharacterIsCutAndNotOfAnotherEncoding() {
    int emoji = FullFile.TEXT.indexOf("😀");
    int bytes = FullFile.TEXT.substring(0, emoji).getBytes(StandardCharsets.UTF_8).length;
    for (int more = 1; more <= 3; more++) {
      Problem why = refused(Arrays.copyOf(WHOLE, bytes + more));

      assertThat(why.code()).isEqualTo("json.cut");
      assertThat(why.place())
          .contains(new Place(4, emoji - FullFile.TEXT.indexOf("{\"record") + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aFlippedBitIsRefusedOrReadAsWhatTheFileNowSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = WHOLE.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      judge(flipped, "seed " + seed + ", flip " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bytesThatAreLostOrAddedAreRefusedOrReadAsWhatTheFileNowSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FLIPS; i++) {
      int from = random.nextInt(WHOLE.length);
      int to = Math.min(WHOLE.length, from + random.nextInt(4));
      byte[] added = new byte[random.nextInt(3)];
      random.nextBytes(added);
      byte[] damaged = new byte[WHOLE.length - (to - from) + added.length];
      System.arraycopy(WHOLE, 0, damaged, 0, from);
      System.arraycopy(added, 0, damaged, from, added.length);
      System.arraycopy(WHOLE, to, damaged, from + added.length, WHOLE.length - to);
      judge(damaged, "seed " + seed + ", change " + i);
    }
  }

  /** Refused with a problem; or told as altered; or each record says just what its line says. */
  private static void judge(byte[] file, String as) {
    switch (ProjectFile.read(file, Limits.STANDARD)) {
      case Opening.NotOpened(Problem why) -> assertThat(why.code()).as(as).isNotEmpty();
      case Opening.Opened(Project project, List<Problem> told) -> {
        Json said = ((Parsed.Whole) JsonReader.parse(file)).json();
        Json again = FullFile.json(FullFile.written(project));
        if (told.isEmpty()) {
          assertThat(lines(again, "views")).as(as).isEqualTo(lines(said, "views"));
          // Offsets of a text whose characters changed may be counted in the other unit; tags are
          // written in their own order.
          assertThat(lines(again, "records").size())
              .as(as)
              .isEqualTo(lines(said, "records").size());
          assertThat(untold(said, again))
              .as(as)
              .allMatch(line -> line.contains("\"start\"") || line.contains("tags="));
        }
      }
    }
  }

  /** The records of a file that another does not hold. */
  private static List<String> untold(Json said, Json again) {
    List<String> lines = new ArrayList<>(lines(said, "records"));
    lines.removeAll(lines(again, "records"));
    return lines;
  }

  /** What the records of a list say, in an order of its own. */
  private static List<String> lines(Json file, String list) {
    JsonArray records = (JsonArray) ((JsonObject) file).get(list).orElseThrow();
    return records.items().stream().map(DamageLaws::sorted).sorted().toList();
  }

  private static String sorted(Json record) {
    List<String> fields = new ArrayList<>();
    ((JsonObject) record)
        .members()
        .forEach((name, value) -> fields.add(name + "=" + JsonWriter.compact(value)));
    Collections.sort(fields);
    return String.join(",", fields);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 25, 50, 75})
  void theOrderOfTheRecordsDoesNotCount(long first) {
    for (long seed = first; seed < first + 25; seed++) {
      Project project = RandomProjects.of(seed);
      List<String> lines = new ArrayList<>(List.of(FullFile.written(project).split("\n", -1)));
      int from = lines.indexOf("\"records\":[") + 1;
      int to = lines.indexOf("],");
      List<String> records =
          new ArrayList<>(
              lines.subList(from, to).stream()
                  .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                  .toList());
      Collections.shuffle(records, new Random(seed));
      String shuffled =
          String.join("\n", lines.subList(0, from))
              + "\n"
              + String.join(",\n", records)
              + "\n"
              + String.join("\n", lines.subList(to, lines.size()));

      assertThat(FullFile.read(shuffled))
          .as("seed %d", seed)
          .isEqualTo(new Opening.Opened(project, List.of()));
    }
  }

  @Test
  void recordsInTheOtherListAreTheSameProject() {
    Project project = FullFile.opened(FullFile.TEXT);
    JsonObject file = FullFile.json();
    JsonArray records = (JsonArray) file.get("records").orElseThrow();
    JsonArray views = (JsonArray) file.get("views").orElseThrow();
    Json swapped =
        JsonObject.builder()
            .putAll(file.members())
            .put("records", views)
            .put("views", records)
            .build();

    assertThat(FullFile.read(swapped)).isEqualTo(new Opening.Opened(project, List.of()));
    byte[] bytes = JsonWriter.compact(swapped).getBytes(StandardCharsets.UTF_8);
    assertThat(ProjectFile.read(bytes, new Limits(9999, 100, 2, 9)))
        .isInstanceOf(Opening.NotOpened.class);
    assertThat(ProjectFile.read(bytes, new Limits(9999, 100, 9, 1)))
        .isInstanceOf(Opening.NotOpened.class);
  }

  @ParameterizedTest
  @CsvSource({"'\r\n'", "'\r'", "' '", "'\t\n\n'"})
  void whatStandsBetweenTheRecordsDoesNotCount(String space) {
    String file = FullFile.TEXT.replace("\n", space);

    assertThat(FullFile.opened(file)).isEqualTo(FullFile.opened(FullFile.TEXT));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheProject() {
    assertThat(FullFile.opened("\uFEFF" + FullFile.TEXT)).isEqualTo(FullFile.opened(FullFile.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "{}", "x", "\u0000", "\uFEFF", "<<<<<<< HEAD"})
  void whatFollowsTheDocumentIsSaidWhereItStands(String garbage) {
    Problem why = refused((FullFile.TEXT + garbage).getBytes(StandardCharsets.UTF_8));

    assertThat(why.code()).isIn("json.trailing", "json.syntax");
    assertThat(why.place().map(Place::line)).isEqualTo(Optional.of(23));
  }

  @Test
  void theMarksOfAMergeAreNoJsonAndSaidAtTheirLine() {
    String merged = FullFile.TEXT.replace("{\"record\":\"voice\",\"id\":\"v2\"", "<<<<<<< mine\n{");

    assertThat(refused(merged.getBytes(StandardCharsets.UTF_8)).place()).contains(new Place(7, 1));
  }

  private static Problem refused(byte[] file) {
    return ((Opening.NotOpened) ProjectFile.read(file, Limits.STANDARD)).why();
  }
}
