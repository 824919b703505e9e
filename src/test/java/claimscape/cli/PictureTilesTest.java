package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.analysis.Pier;
import claimscape.argument.Pin;
import claimscape.argument.StatementId;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A map that is wider than any PNG may be is several: two boxes were pinned 60,000 px apart, so
 * that words of 10 px would have to be drawn with 5.
 */
class PictureTilesTest {
  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));
  private Path saved = Path.of("");

  @BeforeEach
  void save() throws IOException {
    desk = new Desk(folder);
    saved =
        desk.saved(
            "pier.claimscape",
            new Pier()
                .statement("C1", "Close it")
                .statement("C2", "Open it")
                .put(new Pin(new StatementId("C2"), 60_000, 0))
                .project());
  }

  @Test
  void eachPictureIsOneThatViewersOpenAndTheMessageNamesThem() throws IOException {
    Path out = desk.path("map.png");
    CommandLineRun run = CommandLineRun.of("convert", saved, "-o", out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .isEqualTo(
            out
                + " has no room for the map in one picture whose words can be read: it is 2"
                + " pictures that overlap, row by row, with -1-1 to -1-2 after their name; the"
                + " first can be opened again\n");
    assertThat(desk.files()).containsOnlyKeys("pier.claimscape", "map-1-1.png", "map-1-2.png");
    for (String name : List.of("map-1-1.png", "map-1-2.png")) {
      BufferedImage image = ImageIO.read(desk.path(name).toFile());
      assertThat(image.getWidth()).isBetween(20_000, 32_767);
      assertThat(image.getHeight()).isBetween(200, 32_767);
    }
  }

  @Test
  void theFirstIsConvertedBackByteForByte() {
    CommandLineRun.of("convert", saved, "-o", desk.path("map.png"));
    Path back = desk.path("back.claimscape");
    assertThat(Desk.told("convert", desk.path("map-1-1.png"), "-o", back)).isEmpty();
    assertThat(back).hasSameBinaryContentAs(saved);
  }

  @Test
  void moreThanOnePictureIsAFindingForWhoIsStrict() {
    CommandLineRun run =
        CommandLineRun.of("convert", saved, "-o", desk.path("map.png"), "--strict", "--no-data");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("can be opened again\n");
  }
}
