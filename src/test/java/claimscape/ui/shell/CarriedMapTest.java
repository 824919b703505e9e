package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.layout.Cancel;
import claimscape.project.Project;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window opens what its own pictures carry. */
class CarriedMapTest {
  private static final Project PROJECT = Project.titled("The pier");

  @TempDir private Path folder;

  private static byte[] svg() {
    Studio studio = new Studio(Locale.ENGLISH);
    Drawing drawing = studio.sheet(PROJECT, "", Cancel.never());
    return studio.svg(drawing, Optional.of(ProjectFile.write(PROJECT)));
  }

  private Opening opened(byte[] bytes) throws IOException {
    return CarriedMap.read(Files.write(folder.resolve("x.svg"), bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, true",
    "A.SVG, true",
    "a.b.svg, true",
    "a.claimscape, false",
    "png, false",
    "x.gif, false"
  })
  void aPictureIsKnownByItsName(String name, boolean suits) {
    assertThat(CarriedMap.suits(Path.of(name))).isEqualTo(suits);
  }

  @Test
  void aPictureOpensAsTheProjectThatItShows() throws IOException {
    assertThat(opened(svg())).isEqualTo(new Opening.Opened(PROJECT, List.of()));
  }

  @Test
  void aPictureThatIsCutOffOpensWithAWord() throws IOException {
    byte[] whole = svg();
    assertThat(opened(Arrays.copyOf(whole, whole.length - 9)))
        .isEqualTo(new Opening.Opened(PROJECT, List.of(Problem.of("picture.torn"))));
  }

  @Test
  void aPictureWithoutAMapSaysSo() throws IOException {
    assertThat(opened("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(new Opening.NotOpened(Problem.of("picture.none")));
  }

  @Test
  void aPictureThatIsGoneSaysSo() throws IOException {
    Path gone = folder.resolve("gone.png");
    assertThat(CarriedMap.read(gone))
        .isEqualTo(new Opening.NotOpened(Problem.of("storage.file.missing", gone.toString())));
  }
}
