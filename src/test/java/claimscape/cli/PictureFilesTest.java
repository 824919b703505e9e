package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.project.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are files like others: they are opened again where they carry their map. */
class PictureFilesTest {
  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));
  private Path saved = Path.of("");

  @BeforeEach
  void save() throws IOException {
    desk = new Desk(folder);
    Project pier =
        new Pier().cited("a").statement("C1", "Close it").statement("E1", "Rot").project();
    saved = desk.saved("pier.claimscape", pier);
  }

  private Path picture(String name, Object... options) {
    Object[] args = Arrays.copyOf(options, options.length + 4);
    args[options.length] = "convert";
    args[options.length + 1] = saved;
    args[options.length + 2] = "-o";
    args[options.length + 3] = desk.path(name);
    Collections.rotate(Arrays.asList(args), 4);
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).as(run.err()).isZero();
    return desk.path(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.png", "x.svg", "x.pdf"})
  void aPictureIsConvertedBackByteForByte(String name) {
    Path back = desk.path("back.claimscape");
    assertThat(Desk.told("convert", picture(name), "-o", back)).isEmpty();
    assertThat(back).hasSameBinaryContentAs(saved);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.png", "x.svg", "x.pdf"})
  void whatIsInAPictureIsCounted(String name) {
    assertThat(Desk.told("stats", picture(name), "--json").getFirst())
        .contains("\"ok\":true,\"sources\":1,")
        .contains("\"statements\":{\"total\":2,\"claim\":1,\"evidence\":1,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.png", "x.svg", "x.pdf"})
  void aPictureThatWasAskedNotToCarrySaysSo(String name) throws IOException {
    CommandLineRun run =
        CommandLineRun.of("convert", saved, "-o", desk.path(name), "--no-data", "--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the map itself: without its data a picture shows it");
    assertThat(desk.refused("convert", desk.path(name), "-o", desk.path("back.claimscape")))
        .endsWith(
            "This picture carries no map: it was made without its data, or by another program.");
  }

  @Test
  void dotsAnInchAreAScaleInOtherWords() throws IOException {
    assertThat(picture("a.png", "--dpi", "144"))
        .hasSameBinaryContentAs(picture("b.png", "--scale", "1.5"));
  }

  @Test
  void notesAndLegendComeAndGoAsAsked() throws IOException {
    assertThat(Files.readString(picture("a.svg")))
        .contains("Legend")
        .doesNotContain("Source notes");
    assertThat(Files.readString(picture("b.svg", "--notes", "--no-legend")))
        .contains("Source notes")
        .doesNotContain("id=\"legend\"");
  }

  @Test
  void aMapGrowsTheWayThatWasAsked() throws IOException {
    assertThat(Files.readString(picture("a.svg", "--direction", "top-down")))
        .isEqualTo(Files.readString(picture("b.svg")));
  }

  @Test
  void aPictureHasLanesAsAsked() throws IOException {
    assertThat(Files.readString(picture("a.svg", "--lanes", "source"))).contains("id=\"lane-0\"");
    assertThat(Files.readString(picture("b.svg", "--lanes", "none")))
        .isEqualTo(Files.readString(picture("c.svg")));
  }

  @ParameterizedTest
  @CsvSource({"toulmin, Grounds", "procon, Against", "standard, supports"})
  void aMapIsDrawnInTheNotationThatWasAsked(String notation, String word) throws IOException {
    Path sample = Path.of("assets", "samples", "a-partner-for-peace.claimscape");
    Path out = desk.path("sample.svg");
    CommandLineRun run =
        CommandLineRun.of("convert", sample, "-o", out, "--notation", notation, "--no-data");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out)).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "--paper=letter, 'A paper is sheet, a4, a3, a2, a1 or a0.'",
    "--notation=wild, 'A map is drawn as standard, toulmin or procon.'",
    "--direction=up, 'A map grows top-down, bottom-up or left-right.'",
    "--lanes=colour, 'Lanes are none, source or voice.'",
    "--layout=wild, A layout is compact or layered.",
    "--layout=layered --lanes=source, 'Lanes are laid out compactly; leave out --lanes or --layout"
        + " layered.'",
    "--dpi=0, 'A theme is auto, light, dark or print, and a scale is above 0 and at most 16.'",
    "--dpi=96 --scale=1, --scale and --dpi say the same; give one of them."
  })
  void aWishThatCannotBeMetIsRefused(String wish, String words) throws IOException {
    List<Object> args = new ArrayList<>(List.of("convert", saved, "-o", desk.path("x.pdf")));
    args.addAll(List.of(wish.split(" ", -1)));
    assertThat(desk.refused(args.toArray())).isEqualTo(words);
  }

  @Test
  void aMapIsDrawnInLayers() throws IOException {
    Path sample = Path.of("assets", "samples", "a-partner-for-peace.claimscape");
    Path compact = desk.path("compact.svg");
    Path layered = desk.path("layered.svg");
    assertThat(CommandLineRun.of("convert", sample, "-o", compact, "--no-legend").code()).isZero();
    CommandLineRun run =
        CommandLineRun.of("convert", sample, "-o", layered, "--layout", "layered", "--no-legend");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(layered)).isNotEqualTo(Files.readString(compact));
  }

  @Test
  void aPictureOfAnotherProgramSaysSo() throws IOException {
    Path foreign = desk.path("photo.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", foreign.toFile());
    assertThat(desk.refused("convert", foreign, "-o", desk.path("back.claimscape")))
        .endsWith(
            "photo.png: This picture carries no map: it was made without its data, or by"
                + " another program.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.png", "x.svg", "x.pdf"})
  void aPictureThatIsCutOffSaysSo(String name) throws IOException {
    byte[] whole = Files.readAllBytes(picture(name));
    Path cut = Files.write(desk.path("cut-" + name), Arrays.copyOf(whole, 200));
    assertThat(desk.refused("stats", cut))
        .endsWith("cut off or damaged, and with it the map that it may have carried.");
  }
}
