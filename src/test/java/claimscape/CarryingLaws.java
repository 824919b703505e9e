package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.map.Cases;
import claimscape.format.Formats;
import claimscape.format.Input;
import claimscape.format.MapFormat;
import claimscape.format.Reading;
import claimscape.format.WriteOptions;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture gives back the project that it shows. */
class CarryingLaws {
  private static final Formats FORMATS = Wiring.formats(Locale.ENGLISH);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("pictures.seeds", 200));
  }

  private static byte[] written(String format, Project project, WriteOptions options)
      throws IOException {
    MapFormat picture = FORMATS.named(format).orElseThrow();
    return picture.writer().orElseThrow().write(project, options).bytes();
  }

  private static Reading read(String format, byte[] picture) {
    Input input = new Input("x." + format, picture);
    assertThat(FORMATS.of(input).map(MapFormat::id)).contains(format);
    return FORMATS.named(format).orElseThrow().reader().orElseThrow().read(input);
  }

  private static void comesBack(String format, Project project) throws IOException {
    Reading back = read(format, written(format, project, WriteOptions.USUAL));
    assertThat(back.problems()).isEmpty();
    assertThat(back.project()).contains(project);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anSvgGivesBackTheProjectThatItShows(long seed) throws IOException {
    comesBack("svg", RandomProjects.of(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPdfGivesBackTheProjectThatItShows(long seed) throws IOException {
    comesBack("pdf", RandomProjects.of(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aWebPageGivesBackTheProjectThatItShows(long seed) throws IOException {
    comesBack("html", RandomProjects.of(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aPngGivesBackTheProjectThatItShows(long seed) throws IOException {
    comesBack("png", RandomProjects.of(seed));
  }

  @ParameterizedTest
  @CsvSource({"png, picture.none", "svg, picture.none", "pdf, picture.none", "html, picture.none"})
  void aPictureWithoutItsDataSaysThatItHasNone(String format, String code) throws IOException {
    WriteOptions bare = WriteOptions.USUAL.withMap(false);
    Reading back = read(format, written(format, Cases.roles(), bare));
    assertThat(back.project()).isEmpty();
    assertThat(back.problems()).extracting(problem -> problem.code()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "html"})
  void aPictureThatIsCutOffInTheMiddleGivesItsProjectWithAWord(String format) throws IOException {
    byte[] whole = written(format, Cases.roles(), WriteOptions.USUAL);
    Reading back = read(format, Arrays.copyOf(whole, whole.length - 30));
    assertThat(back.project()).contains(Cases.roles());
    assertThat(back.problems())
        .extracting(problem -> problem.code())
        .containsExactly("picture.torn");
  }
}
