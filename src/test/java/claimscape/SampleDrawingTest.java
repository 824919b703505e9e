package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDrawingTest {

  @Test
  void withoutADisplayTheSampleIsDrawnAndItsPlaceIsTold(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    new SampleDrawing(
            Wiring.words(Locale.ENGLISH), new PrintStream(said, true, StandardCharsets.UTF_8))
        .into(folder, Problem.of("open.display"));
    assertThat(folder.resolve("sample.png")).isNotEmptyFile();
    assertThat(folder.resolve("sample.svg")).content().contains("Is Pakistan a sincere partner");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("no display")
        .contains(folder.resolve("sample.png").toString())
        .hasLineCount(1);
  }

  @Test
  void withADisplayACopyOfTheSampleIsOpened(@TempDir Path folder) throws IOException {
    assertThat(SampleDrawing.copiedInto(folder.resolve("target")))
        .hasSameBinaryContentAs(Path.of("assets/samples/a-partner-for-peace.claimscape"));
  }

  @Test
  void whatWasTriedOnTheCopyIsThereAgain(@TempDir Path folder) throws IOException {
    Path copy = SampleDrawing.copiedInto(folder);
    Files.writeString(copy, "tried");
    assertThat(SampleDrawing.copiedInto(folder)).isEqualTo(copy).hasContent("tried");
  }

  @Test
  void whatTheSystemLacksIsNamedByPackage(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("libgtk-3.so.0"));
    assertThat(SystemLibraries.missing(List.of(folder)))
        .contains("libpangoft2-1.0-0", "libfontconfig1", "libfreetype6")
        .doesNotContain("libgtk-3-0");
  }
}
