package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every notation as a picture that a reviewer can open. {@code -Dgolden.write=true} writes the
 * pictures anew; look at them before they are committed.
 */
class GoldenSvgTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of("roles-light", Cases.roles(), Themes.LIGHT),
        Arguments.of("roles-dark", Cases.roles(), Themes.DARK),
        Arguments.of("roles-print", Cases.roles(), Themes.PRINT),
        Arguments.of("relations-light", Cases.relations(), Themes.LIGHT),
        Arguments.of("relations-print", Cases.relations(), Themes.PRINT),
        Arguments.of("linked-light", Cases.linked(), Themes.LIGHT),
        Arguments.of("states-dark", Cases.states(), Themes.DARK),
        Arguments.of("states-print", Cases.states(), Themes.PRINT),
        Arguments.of("scripts-light", Cases.scripts(), Themes.LIGHT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void theMapLooksAsItDid(String name, Project project, Theme theme) throws IOException {
    Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
    Drawing drawing = easel.draw(project, MapOptions.USUAL, Cancel.never()).drawing();
    String svg = Svg.of(drawing, theme);
    Path golden = FOLDER.resolve(name + ".svg");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(golden));
  }
}
