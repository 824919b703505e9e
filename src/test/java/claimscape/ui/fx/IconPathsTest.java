package claimscape.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every icon keeps to the alphabet and the grid of the set. */
class IconPathsTest {
  private static final Pattern PATH = Pattern.compile("M(?: ?(?:[0-9.]++|[MLHVCQAZ]))++");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  @ParameterizedTest
  @MethodSource("icons")
  void anIconUsesAbsoluteCommandsOnly(String name, String path) {
    assertThat(path).as(name).matches(PATH);
  }

  @ParameterizedTest
  @MethodSource("icons")
  void anIconStaysOnItsGrid(String name, String path) {
    assertThat(NUMBER.matcher(path).results().mapToDouble(n -> Double.parseDouble(n.group())))
        .as(name)
        .allMatch(number -> number >= 0 && number <= 20);
  }

  static Stream<String[]> icons() throws IOException {
    var icons = new Properties();
    var file = IconPathsTest.class.getResourceAsStream("icons.properties");
    try (var in = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      icons.load(in);
    }
    return new TreeSet<>(icons.stringPropertyNames())
        .stream().map(name -> new String[] {name, icons.getProperty(name)});
  }
}
