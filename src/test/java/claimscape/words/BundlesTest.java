package claimscape.words;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.argument.ReadingState;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a room may say has words, and no words wait for what nobody says. */
class BundlesTest {
  private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]*)+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"json", "project", "search", "session", "storage"})
  void everyCodeHasWords(String room) throws IOException {
    SortedSet<String> keys = keys(room);
    List<String> families = keys.stream().map(BundlesTest::family).distinct().toList();
    List<String> wordless =
        codes(room).stream()
            .filter(code -> families.contains(family(code)))
            .filter(code -> keys.stream().noneMatch(key -> says(code, key)))
            .toList();

    assertThat(wordless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "project", "search", "session", "storage"})
  void noWordsAreObsolete(String room) throws IOException {
    SortedSet<String> codes = codes(room);
    List<String> obsolete =
        keys(room).stream()
            .filter(key -> !key.equals("nothing"))
            .filter(key -> codes.stream().noneMatch(code -> says(code, key)))
            .toList();

    assertThat(obsolete).isEmpty();
  }

  @Test
  void aWordOfAnEnumerationHasItsOwnName() throws IOException {
    assertThat(keys("project"))
        .containsAll(named("tag.", Role.values()))
        .containsAll(named("link.", RelationKind.values()))
        .containsAll(named("relation.kind.", RelationKind.values()))
        .containsAll(named("source.state.", ReadingState.values()))
        .containsAll(named("project.level.", Level.values()));
  }

  private static List<String> named(String prefix, Enum<?>[] words) {
    return Arrays.stream(words).map(word -> prefix + word.name()).toList();
  }

  /** A code that ends in a dot is the beginning of several. */
  private static boolean says(String code, String key) {
    return code.endsWith(".") ? key.startsWith(code) : key.equals(code);
  }

  private static String family(String code) {
    return code.substring(0, code.contains(".") ? code.indexOf('.') : code.length());
  }

  private static SortedSet<String> keys(String room) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/claimscape", room, "words.properties");
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static SortedSet<String> codes(String room) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/claimscape", room))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher codes = CODE.matcher(Files.readString(file));
        while (codes.find()) {
          found.add(codes.group(1));
        }
      }
    }
    return found;
  }
}
