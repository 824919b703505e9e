package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.drawing.Dash;
import claimscape.drawing.Drawing;
import claimscape.drawing.Face;
import claimscape.drawing.Group;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Stroke;
import claimscape.drawing.Theme;
import claimscape.drawing.Themes;
import claimscape.drawing.Tone;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Rect;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final int PAPER = 0xFFFFFF;
  private static final int CLAIM = Themes.PRINT.rgb(Ink.CLAIM);
  private static final int TEXT = Themes.PRINT.rgb(Ink.TEXT);

  private static byte[] bytes(Drawing drawing, Theme theme, double scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Png(TYPEFACES).write(drawing, theme, scale, out);
    return out.toByteArray();
  }

  private static BufferedImage image(double width, double height, Mark... marks)
      throws IOException {
    return image(Doodle.of(width, height, marks), 1);
  }

  private static BufferedImage image(Drawing drawing, double scale) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(drawing, Themes.PRINT, scale)));
  }

  private static int at(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  /** The columns that hold anything but paper. */
  private static List<Integer> inked(BufferedImage image) {
    List<Integer> columns = new ArrayList<>();
    for (int x = 0; x < image.getWidth(); x++) {
      boolean ink = false;
      for (int y = 0; y < image.getHeight(); y++) {
        ink |= at(image, x, y) != PAPER;
      }
      if (ink) {
        columns.add(x);
      }
    }
    return columns;
  }

  @Test
  void theChunksAreThoseOfTheStandardAndSound() throws IOException {
    Chunks chunks =
        Chunks.of(bytes(new Drawing(20, 10, "Pier", "A map", List.of()), Themes.PRINT, 1));
    assertThat(chunks.signature()).containsExactly(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    assertThat(chunks.types()).containsExactly("IHDR", "pHYs", "iTXt", "IDAT", "IEND");
    assertThat(chunks.all()).allMatch(Chunks.Chunk::sound);
    ByteBuffer header = chunks.first("IHDR");
    assertThat(header.getInt()).isEqualTo(20);
    assertThat(header.getInt()).isEqualTo(10);
    assertThat(new byte[] {header.get(), header.get(), header.get(), header.get(), header.get()})
        .containsExactly(8, 2, 0, 0, 0);
  }

  /** 96 dots an inch of 25.4 mm are 3779.5 a metre. */
  @ParameterizedTest
  @CsvSource({"1, 3780", "2, 7559", "0.5, 1890", "3.125, 11811"})
  void theResolutionGrowsWithTheScale(double scale, int dotsAMetre) throws IOException {
    ByteBuffer size = Chunks.of(bytes(Doodle.of(9, 9), Themes.PRINT, scale)).first("pHYs");
    assertThat(size.getInt()).isEqualTo(dotsAMetre);
    assertThat(size.getInt()).isEqualTo(dotsAMetre);
    assertThat(size.get()).isEqualTo((byte) 1);
  }

  @Test
  void wordsRideAlongInEveryScript() throws IOException {
    Drawing drawing = new Drawing(9, 9, "Brücke پل 🌉", "", List.of());
    assertThat(Chunks.of(bytes(drawing, Themes.PRINT, 1)).words())
        .containsExactly("Title=Brücke پل 🌉", "Software=Claimscape");
  }

  @ParameterizedTest
  @CsvSource({
    "10,    10,  1,    10, 10",
    "10.2,  9.9, 1,    11, 10",
    "10,    10,  0.01, 1,  1",
    "0.001, 7,   1,    1,  7",
    "10,    10,  1.37, 14, 14",
    "3,     3,   16,   48, 48",
  })
  void theSizeIsRoundedUpToWholePixels(
      double width, double height, double scale, int pixels, int rows) throws IOException {
    BufferedImage image = image(Doodle.of(width, height), scale);
    assertThat(image.getWidth()).isEqualTo(pixels);
    assertThat(image.getHeight()).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, 1e300})
  void aPictureThatNoFileCanHoldIsRefusedBeforeItIsBegun(double width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new Png(TYPEFACES).write(Doodle.of(width, 1), Themes.PRINT, 1, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("px wide or high");
    assertThat(out.size()).isZero();
  }

  @Test
  void aFilledBoxCoversItsPixelsAndNoOthers() throws IOException {
    BufferedImage image = image(20, 20, Doodle.filled(Ink.CLAIM, 5, 6, 7, 8));
    for (int y = 0; y < 20; y++) {
      for (int x = 0; x < 20; x++) {
        boolean inside = x >= 5 && x < 12 && y >= 6 && y < 14;
        assertThat(at(image, x, y)).as("%d %d", x, y).isEqualTo(inside ? CLAIM : PAPER);
      }
    }
  }

  @Test
  void aScaleMagnifiesTheWholeDrawing() throws IOException {
    BufferedImage image = image(Doodle.of(20, 20, Doodle.filled(Ink.CLAIM, 5, 6, 7, 8)), 3);
    assertThat(at(image, 15, 18)).isEqualTo(CLAIM);
    assertThat(at(image, 35, 41)).isEqualTo(CLAIM);
    assertThat(at(image, 14, 18)).isEqualTo(PAPER);
    assertThat(at(image, 36, 41)).isEqualTo(PAPER);
  }

  @Test
  void aGroupIsPaintedAtItsPlaceAndTheNextAtItsOwn() throws IOException {
    Mark dot = Doodle.filled(Ink.CLAIM, 0, 0, 2, 2);
    Drawing drawing =
        Doodle.grouped(20, 20, Doodle.group("a", 4, 4, dot), Doodle.group("b", 10, 10, dot));
    BufferedImage image = image(drawing, 1);
    assertThat(at(image, 5, 5)).isEqualTo(CLAIM);
    assertThat(at(image, 11, 11)).isEqualTo(CLAIM);
    assertThat(at(image, 15, 15)).isEqualTo(PAPER);
    assertThat(at(image, 1, 1)).isEqualTo(PAPER);
  }

  @Test
  void aPaleToneLetsThePaperThrough() throws IOException {
    BufferedImage image =
        image(9, 9, Doodle.filled(new Tone(Ink.TEXT, .5), Doodle.box(0, 0, 9, 9)));
    for (int shift : new int[] {0, 8, 16}) {
      int between = (0xFF + (TEXT >> shift & 0xFF)) / 2;
      assertThat(at(image, 4, 4) >> shift & 0xFF).isBetween(between - 2, between + 2);
    }
  }

  @Test
  void aLaterMarkCoversAnEarlierOne() throws IOException {
    BufferedImage image =
        image(9, 9, Doodle.filled(Ink.TEXT, 0, 0, 9, 9), Doodle.filled(Ink.CLAIM, 3, 3, 3, 3));
    assertThat(at(image, 4, 4)).isEqualTo(CLAIM);
    assertThat(at(image, 1, 1)).isEqualTo(TEXT);
  }

  @Test
  void aDashedLineHasGapsOfItsMeasure() throws IOException {
    Stroke dashed = Stroke.of(Ink.TEXT, 4).dashed(Dash.ATTACK);
    BufferedImage image = image(40, 9, Doodle.line(dashed, 0, 4, 40));
    List<Integer> inked = inked(image);
    for (int x = 0; x < 40; x++) {
      assertThat(inked.contains(x)).as("column %d", x).isEqualTo(x % 10 < 6);
    }
  }

  @Test
  void aRoundStrokeReachesBeyondItsEnd() throws IOException {
    assertThat(inked(image(40, 20, Doodle.line(Stroke.of(Ink.TEXT, 6), 10, 10, 30))))
        .startsWith(10)
        .endsWith(29);
    assertThat(inked(image(40, 20, Doodle.line(Stroke.of(Ink.TEXT, 6).rounded(), 10, 10, 30))))
        .startsWith(7)
        .endsWith(32);
  }

  @Test
  void aThemeWithoutColoursPaintsItsOwnMarks() throws IOException {
    Mark choice =
        new Mark.Choice(
            List.of(Doodle.filled(Ink.TEXT, 0, 0, 4, 9)),
            List.of(Doodle.filled(Ink.TEXT, 5, 0, 4, 9)));
    assertThat(inked(image(9, 9, choice))).containsExactly(5, 6, 7, 8);
  }

  @Test
  void wordsStandOnTheirBaselineFromTheirLeft() throws IOException {
    BufferedImage image = image(120, 40, Doodle.words("HHHH", Face.SANS_BOLD, 20, 60, false));
    assertThat(inked(image).getFirst()).isBetween(20, 23);
    boolean below = false;
    for (int x = 0; x < 120; x++) {
      below |= at(image, x, 31) != PAPER;
    }
    assertThat(below).isFalse();
    assertThat(inked(image.getSubimage(0, 28, 120, 2))).isNotEmpty();
  }

  @Test
  void wordsFromRightToLeftStandInTheSameBox() throws IOException {
    double width = 40;
    List<Integer> inked = inked(image(120, 50, Doodle.words("سلام", Face.ARABIC, 60, width, true)));
    assertThat(inked.getFirst()).isBetween(58, 70);
    assertThat(inked.getLast()).isBetween(75, 110);
  }

  @Test
  void aFaceThatIsNotBundledKeepsToItsWidth() throws IOException {
    List<Integer> inked = inked(image(200, 50, Doodle.words("WWWWWW", Face.OTHER, 10, 30, false)));
    assertThat(inked.getLast()).isLessThanOrEqualTo(41);
  }

  /** Tall enough for several stripes: 500 by 9,000 px are 4.5 million. */
  @Test
  void stripesLeaveNoSeams() throws IOException {
    Random random = new Random(5);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double x = random.nextDouble(450);
      double y = random.nextDouble(8_950);
      Mark box = Doodle.filled(Ink.values()[random.nextInt(26)], 0, 0, 47.3, 48.7);
      groups.add(
          new Group(
              Optional.empty(), "g" + i, "", "", x, y, new Rect(x, y, 47.3, 48.7), List.of(box)));
    }
    Drawing drawing = Doodle.grouped(500, 9_000, groups.toArray(Group[]::new));
    BufferedImage whole = new BufferedImage(500, 9_000, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = whole.createGraphics();
    new Java2dPainter(TYPEFACES, Themes.PRINT).paint(drawing, graphics, Pane.whole(drawing));
    graphics.dispose();
    BufferedImage striped = image(drawing, 1);
    assertThat(striped.getRGB(0, 0, 500, 9_000, null, 0, 500))
        .isEqualTo(toOpaque(whole.getRGB(0, 0, 500, 9_000, null, 0, 500)));
  }

  private static int[] toOpaque(int[] pixels) {
    int[] opaque = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      opaque[i] = pixels[i] | 0xFF000000;
    }
    return opaque;
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new Png(TYPEFACES).write(Doodle.of(9, 9), Themes.PRINT, 1, out);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aStreamThatBreaksIsNotSwallowed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> new Png(TYPEFACES).write(Doodle.of(9, 9), Themes.PRINT, 1, full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }
}
