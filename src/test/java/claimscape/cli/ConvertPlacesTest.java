package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where conversions read from and write to. */
class ConvertPlacesTest {
  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  @Test
  void anOutputThatIsThereIsReplacedAsAWhole() throws IOException {
    Path out = desk.text("x.claimscape", "something old and very long ".repeat(1000));
    assertThat(CommandLineRun.of("convert", desk.map("x.json"), "-o", out).code()).isZero();
    assertThat(out).content().startsWith("{").doesNotContain("something old");
    assertThat(desk.files()).containsOnlyKeys("x.claimscape", "x.json");
  }

  @Test
  void aFileMayBeConvertedInItsPlace() throws IOException {
    Path map = desk.map("x.json");
    assertThat(CommandLineRun.of("convert", map, "-o", map).code()).isZero();
    String once = Files.readString(map);
    assertThat(once).contains("\"locutions\"").contains("Planks broke.");
    assertThat(CommandLineRun.of("convert", map, "-o", map).code()).isZero();
    assertThat(map).content().isEqualTo(once);
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOutputAsItWas() throws IOException {
    Path out = desk.text("x.json", "precious");
    desk.refused("convert", desk.text("bad.json", "{"), "-o", out);
    desk.refused("convert", desk.path("gone.json"), "-o", out);
    desk.refused("convert", folder, "-o", out);
    assertThat(out).content().isEqualTo("precious");
  }

  @Test
  void aFolderIsNoFileToWrite() throws IOException {
    Path map = desk.map("x.json");
    Path sub = Files.createDirectory(desk.path("sub.json"));
    Files.createFile(sub.resolve("kept"));
    assertThat(desk.refused("convert", map, "-o", sub)).contains(sub.toString());
    assertThat(sub.resolve("kept")).exists();
  }

  @Test
  void aFolderThatIsMissingIsNamed() throws IOException {
    Path out = desk.path("no/x.json");
    assertThat(desk.refused("convert", desk.map("x.json"), "-o", out))
        .isEqualTo("The folder of \"" + out + "\" is not there.");
    assertThat(desk.refused("convert", desk.map("x.json"), "-d", desk.path("no"), "--to", "svg"))
        .contains("is not there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a pier.json",
        "Brücke.json",
        "پل.json",
        "橋 🌉.json",
        "it's {0} %s $HOME.json",
        "@list.json",
        "-dash.json",
        ".hidden.json",
        "a.b.c.json"
      })
  void aFileMayHaveAnyName(String name) throws IOException {
    Path map = desk.map(name);
    Path out = desk.path("out " + name);
    assertThat(CommandLineRun.of("convert", map, "-o", out))
        .isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(Desk.told("outline", out)).hasSize(3);
    assertThat(CommandLineRun.of("convert", "-d", folder, "--to", "claimscape", map).code())
        .isZero();
    assertThat(desk.path(name.replaceFirst("\\.json$", ".claimscape"))).exists();
  }

  @Test
  void aNameThatBeginsWithAnAtIsNoListOfArguments() throws IOException {
    Path list = desk.text("list", "--help");
    CommandLineRun run = CommandLineRun.of("stats", "@" + list);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("@" + list + ": There is no such file.\n");
  }

  @Test
  void twoDashesEndTheOptions() throws IOException {
    assertThat(desk.refused("stats", "--", "--json")).contains("--json: There is no such file.");
  }

  @Test
  void manyFilesAreNamedAsTheirInputs() throws IOException {
    Path out = Files.createDirectory(desk.path("out"));
    CommandLineRun run =
        CommandLineRun.of(
            "convert", "--to", "svg", "-d", out, desk.map("b.json"), desk.map("a.b.json"));
    assertThat(run.code()).isZero();
    assertThat(new Desk(out).files()).containsOnlyKeys("b.svg", "a.b.svg");
  }

  @Test
  void anInputIsNeverReplacedByTheOutputOfAnother() throws IOException {
    Path map = desk.map("x.json");
    Path project = desk.saved("x.claimscape", new Pier().statement("C1", "Close it").project());
    String before = Files.readString(map);
    CommandLineRun run = CommandLineRun.of("convert", "-d", folder, "--to", "aif", project, map);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(project + ": Its output " + map + " would replace another");
    assertThat(Files.readString(map)).isNotEqualTo(before).contains("Planks broke.");
  }

  @Test
  void oneInputTwiceIsWrittenOnce() throws IOException {
    Path map = desk.map("x.json");
    CommandLineRun run = CommandLineRun.of("convert", "-d", folder, "--to", "svg", map, map);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("written a moment ago");
  }

  @Test
  void oneBadFileAmongManyCostsOnlyItself() throws IOException {
    Path out = Files.createDirectory(desk.path("out"));
    List<Path> bad = List.of(desk.text("bad.json", "{"), desk.path("gone.json"), folder);
    CommandLineRun run =
        CommandLineRun.of(
            "convert",
            bad.get(0),
            bad.get(1),
            bad.get(2),
            desk.map("good.json"),
            "-d",
            out,
            "--to",
            "claimscape");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(3);
    assertThat(new Desk(out).files()).containsOnlyKeys("good.claimscape");
  }

  @Test
  void theOutputOfManyIsThatOfEach() throws IOException {
    Path map = desk.map("x.json");
    Path out = desk.path("alone.claimscape");
    CommandLineRun.of("convert", map, "-o", out);
    CommandLineRun.of("convert", aif("cycle"), map, "-d", folder, "--to", "claimscape");
    assertThat(desk.path("x.claimscape")).hasSameBinaryContentAs(out);
  }

  @Test
  void anOutputAndAFolderAreOneTooMany() throws IOException {
    Path map = desk.map("x.json");
    assertThat(desk.refused("convert", map, "-o", "x.svg", "-d", folder)).contains("Say where to");
    assertThat(desk.refused("convert", map)).contains("Say where to");
  }
}
