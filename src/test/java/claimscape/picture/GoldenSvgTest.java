package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.drawing.map.Notations;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Direction;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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
        Arguments.of("scripts-light", Cases.scripts(), Themes.LIGHT),
        Arguments.of("undercuts-light", Notations.undercuts(), Themes.LIGHT),
        Arguments.of("together-light", Notations.together(), Themes.LIGHT),
        Arguments.of("together-print", Notations.together(), Themes.PRINT),
        Arguments.of("sources-light", Notations.sources(), Themes.LIGHT),
        Arguments.of("dates-light", Notations.dates(), Themes.LIGHT),
        Arguments.of("folded-light", Notations.folded(), Themes.LIGHT),
        Arguments.of("folded-dark", Notations.folded(), Themes.DARK),
        Arguments.of("arabic-light", Notations.arabic(), Themes.LIGHT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void theMapLooksAsItDid(String name, Project project, Theme theme) throws IOException {
    Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
    Drawing drawing = easel.draw(project, MapOptions.USUAL, Cancel.never()).drawing();
    agrees(name, Svg.of(drawing, theme));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void aMapThatGrowsThisWayLooksAsItDid(Direction direction) throws IOException {
    looks(
        "growing-" + direction.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        MapOptions.USUAL.withDirection(direction));
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void lanesOfAMapThatGrowsThisWayLookAsTheyDid(Direction direction) throws IOException {
    looks(
        "lanes-" + direction.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        MapOptions.USUAL.withDirection(direction).withLanes(MapOptions.Lanes.BY_SOURCE));
  }

  @Test
  void lanesOfVoicesLookAsTheyDid() throws IOException {
    looks("lanes-of-voices", MapOptions.USUAL.withLanes(MapOptions.Lanes.BY_VOICE));
  }

  private static void looks(String name, MapOptions options) throws IOException {
    Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
    Drawing drawing = easel.draw(Cases.bicycles(), options, Cancel.never()).drawing();
    agrees(name, Svg.of(drawing, Themes.LIGHT));
  }

  static Stream<Arguments> notations() {
    return Stream.of(
        Arguments.of("toulmin-light", Notations.undercuts(), Notation.TOULMIN, Themes.LIGHT),
        Arguments.of("toulmin-dark", Notations.together(), Notation.TOULMIN, Themes.DARK),
        Arguments.of("procon-dark", Notations.together(), Notation.PROS_AND_CONS, Themes.DARK),
        Arguments.of("procon-print", Notations.undercuts(), Notation.PROS_AND_CONS, Themes.PRINT),
        Arguments.of("procon-arabic", Notations.arabic(), Notation.PROS_AND_CONS, Themes.LIGHT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notations")
  void otherNotationsLookAsTheyDid(String name, Project project, Notation notation, Theme theme)
      throws IOException {
    Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
    MapOptions options = MapOptions.USUAL.withNotation(notation);
    agrees(name, Svg.of(easel.draw(project, options, Cancel.never()).drawing(), theme));
  }

  /** One map in every notation and every theme, to be laid side by side. */
  static Stream<Arguments> combinations() {
    return Stream.of(Notation.values())
        .flatMap(
            notation ->
                Stream.of(Themes.LIGHT, Themes.DARK, Themes.PRINT)
                    .map(theme -> Arguments.of(notation, theme.name(), theme)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("combinations")
  void everyNotationLooksAsItDidInEveryTheme(Notation notation, String name, Theme theme)
      throws IOException {
    Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);
    MapOptions options = MapOptions.USUAL.withNotation(notation);
    String drawn = notation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    agrees(
        "every-" + drawn + "-" + name,
        Svg.of(easel.draw(Cases.bicycles(), options, Cancel.never()).drawing(), theme));
  }

  @Test
  void theSheetLooksAsItDid() throws IOException {
    Measure measure = new Measure(new Typefaces());
    Project project = Cases.bicycles();
    MapDrawing map =
        new Easel(measure, Locale.ENGLISH).draw(project, MapOptions.USUAL, Cancel.never());
    SheetOptions options =
        new SheetOptions("Shall the road be closed?", "22 November 2026", true, true);
    Drawing sheet = new Sheet(measure, Locale.ENGLISH).around(map, project, options);
    agrees("sheet-print", Svg.of(sheet, Themes.PRINT));
  }

  private static void agrees(String name, String svg) throws IOException {
    Path golden = FOLDER.resolve(name + ".svg");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(golden));
  }
}
