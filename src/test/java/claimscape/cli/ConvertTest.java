package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  @TempDir Path folder;

  private Path pier() throws IOException {
    Path text = Files.writeString(folder.resolve("pier.txt"), "The pier is old.");
    Path project = folder.resolve("pier.claimscape");
    assertThat(CommandLineRun.of("new", project, text).code()).isZero();
    return project;
  }

  @Test
  void aMapGoesThroughAProjectAndBackUnchanged() throws IOException {
    Path project = folder.resolve("x.claimscape");
    Path back = folder.resolve("x.json");
    assertThat(CommandLineRun.of("convert", aif("undercut"), "-o", project, "--strict").code())
        .isZero();
    assertThat(CommandLineRun.of("convert", project, "-o", back, "--strict").code()).isZero();
    assertThat(CommandLineRun.of("convert", aif("undercut"), "-o", folder.resolve("y.json")).code())
        .isZero();
    assertThat(back).hasSameBinaryContentAs(folder.resolve("y.json"));
  }

  @Test
  void aLossIsToldAndIsAFindingOnlyWhenStrict() throws IOException {
    Path out = folder.resolve("pier.json");
    CommandLineRun run = CommandLineRun.of("convert", pier(), "-o", out);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("has no room for 1 source texts");
    Path project = folder.resolve("pier.claimscape");
    assertThat(CommandLineRun.of("convert", project, "-o", out, "--strict").code()).isEqualTo(1);
  }

  @Test
  void aPictureIsWrittenWithoutADisplay() throws IOException {
    Path svg = folder.resolve("x.svg");
    Path again = folder.resolve("y.svg");
    Path png = folder.resolve("x.png");
    for (Path out : List.of(svg, again, png)) {
      CommandLineRun run = CommandLineRun.of("convert", aif("undercut"), "-o", out);
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
    }
    assertThat(svg).content().contains("viewBox").contains("The pier must be closed");
    assertThat(svg).hasSameBinaryContentAs(again);
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    CommandLineRun.of("convert", aif("undercut"), "-o", svg, "--theme", "dark");
    assertThat(svg).content().isNotEqualTo(Files.readString(again));
  }

  @Test
  void manyFilesAreConvertedIntoAFolder() {
    CommandLineRun run =
        CommandLineRun.of(
            "convert",
            "-d",
            folder,
            "--to",
            "claimscape",
            aif("cycle"),
            aif("not-json"),
            aif("linked"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("cycle.claimscape")).exists();
    assertThat(folder.resolve("linked.claimscape")).exists();
    assertThat(folder.resolve("not-json.claimscape")).doesNotExist();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void twoInputsOfOneNameAreNotWrittenOverEachOther() throws IOException {
    Path twin = Files.createDirectory(folder.resolve("sub")).resolve("cycle.json");
    Files.copy(aif("linked"), twin);
    CommandLineRun run =
        CommandLineRun.of("convert", "-d", folder, "--to", "claimscape", aif("cycle"), twin);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("another input");
  }

  @Test
  void aWrongUseOfConvertIsExplained() {
    Path in = aif("cycle");
    assertThat(CommandLineRun.of("convert", in).err()).contains("Say where to");
    assertThat(CommandLineRun.of("convert", in, in, "-o", "x.json").err()).contains("one input");
    assertThat(CommandLineRun.of("convert", in, "-d", folder).err()).contains("--to FORMAT");
    assertThat(CommandLineRun.of("convert", in, "-o", "x.pages").err()).contains("claimscape, aif");
    assertThat(CommandLineRun.of("convert", in, "-o", "x.json", "--theme", "pink").err())
        .contains("light, dark or print");
    assertThat(CommandLineRun.of("convert", in, "-o", "x.json", "--from", "pink").err())
        .contains("No format \"pink\" can be read");
    assertThat(CommandLineRun.of("convert", in, "-o", folder.resolve("no/x.json")).err())
        .contains("The folder of");
  }
}
