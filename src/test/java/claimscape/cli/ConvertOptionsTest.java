package claimscape.cli;

import static claimscape.CommandLineRun.aif;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.argument.Origin;
import claimscape.argument.RelationKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each option of a conversion changes, and what it leaves. */
class ConvertOptionsTest {
  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));
  private Path map = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    desk = new Desk(folder);
    map = desk.map("map.json");
  }

  private Path converted(String name, Object... options) {
    Object[] args = new Object[options.length + 4];
    System.arraycopy(options, 0, args, 4, options.length);
    args[0] = "convert";
    args[1] = map;
    args[2] = "-o";
    args[3] = desk.path(name);
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).as(run.err()).isZero();
    return desk.path(name);
  }

  @ParameterizedTest
  @CsvSource({"light, #FAFAF7", "print, #FFFFFF"})
  void aThemeIsThePaperOfAPicture(String theme, String paper) throws IOException {
    assertThat(converted("x.svg", "--theme", theme))
        .content()
        .containsPattern("<rect width=\"[0-9.]+\" height=\"[0-9.]+\" fill=\"" + paper + "\"/>");
  }

  @Test
  void lightIsTheThemeOfThoseWhoNameNone() throws IOException {
    assertThat(converted("x.svg")).hasSameBinaryContentAs(converted("y.svg", "--theme", "light"));
  }

  @Test
  void aScaleIsPixelsAPoint() throws IOException {
    BufferedImage usual = ImageIO.read(converted("usual.png").toFile());
    BufferedImage once = ImageIO.read(converted("once.png", "--scale", "1").toFile());
    BufferedImage four = ImageIO.read(converted("four.png", "--scale", "4").toFile());
    assertThat(usual.getWidth()).isBetween(2 * once.getWidth() - 1, 2 * once.getWidth());
    assertThat(four.getHeight()).isBetween(4 * once.getHeight() - 3, 4 * once.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "16.01", "NaN", "Infinity", "1e300"})
  void aScaleThatMakesNoPictureIsRefused(String scale) throws IOException {
    assertThat(desk.refused("convert", map, "-o", desk.path("x.png"), "--scale=" + scale))
        .isEqualTo("A theme is auto, light, dark or print, and a scale is above 0 and at most 16.");
  }

  @Test
  void theWholeTextIsShownWhereItIsWished() throws IOException {
    String words = "The pier must be closed because planks break whenever the tide is high. ";
    map =
        desk.saved(
            "long.claimscape", new Pier().statement("C1", words.repeat(8).strip()).project());
    assertThat(texts(converted("short.svg"))).contains("…");
    assertThat(texts(converted("whole.svg", "--full-text"))).doesNotContain("…");
  }

  private static String texts(Path svg) throws IOException {
    return Files.readString(svg).replaceAll("(?s)<desc>.*?</desc>|<title>.*?</title>", "");
  }

  @Test
  void aFormatThatIsNamedGoesBeforeTheSuffix() throws IOException {
    assertThat(converted("x.txt", "--to", "svg")).content().startsWith("<?xml");
    assertThat(converted("x.svg", "--to", "claimscape")).content().contains("\"claimscape\"");
    assertThat(CommandLineRun.of("convert", map, "-o", desk.path("y.json"), "--from", "aif").code())
        .isZero();
  }

  @Test
  void aSuffixIsKnownInAnyCaseOfLetters() throws IOException {
    assertThat(converted("X.SVG")).content().startsWith("<?xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x.", "x.pages", "svg", "x.svg.bak", ".."})
  void aSuffixThatNobodyKnowsIsRefused(String name) throws IOException {
    assertThat(desk.refused("convert", map, "-o", name))
        .startsWith(
            "No format is known to write \"" + name + "\" in; these are: claimscape, aif, ");
  }

  @Test
  void eachLossIsALineWithItsCount() throws IOException {
    Path project =
        desk.saved(
            "p.claimscape",
            new Pier()
                .cited("a")
                .cited("b")
                .statement("C1", "Close it", new Origin.Own())
                .statement("Q1", "Close it?")
                .relation("r1", RelationKind.ANSWERS, "Q1", "C1")
                .project());
    Path out = desk.path("x.json");
    CommandLineRun run = CommandLineRun.of("convert", project, "-o", out);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            %1$s has no room for 1 answers to questions, with what bears on them
            %1$s has no room for the origins of 1 statements
            %1$s has no room for the roles of 1 statements
            %1$s has no room for 2 source texts with what is known about them
            """
                .formatted(out));
    assertThat(CommandLineRun.of("convert", project, "-o", out, "--strict").code()).isEqualTo(1);
  }

  @Test
  void whatIsStrictAboutLossesIsNotAboutTheirAbsence() {
    assertThat(
            CommandLineRun.of(
                    "convert", map, "-o", desk.path("x.claimscape"), "--strict", "--no-data")
                .code())
        .isZero();
  }

  @Test
  void problemsOfTheInputAreAFindingAndTheOutputIsWritten() {
    Path out = desk.path("x.claimscape");
    CommandLineRun run = CommandLineRun.of("convert", aif("node-twice"), "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Node 1 stands there twice");
    assertThat(out).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.claimscape", "x.json", "x.svg", "x.png"})
  void twoRunsWriteTheSameBytes(String name) {
    assertThat(converted(name)).hasSameBinaryContentAs(converted("again-" + name));
  }
}
