package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Themes;
import claimscape.drawing.type.Typefaces;
import claimscape.picture.enclosure.Enclosure;
import claimscape.picture.enclosure.Enclosure.Found;
import claimscape.picture.enclosure.Enclosure.Missing;
import claimscape.picture.enclosure.Enclosure.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rides in a picture comes out as it went in, or is missing for a reason. */
class EnclosureTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final long MOST = 1 << 20;
  private static final byte[] LETTER =
      "{\"format\":\"claimscape\"} سلام 🚲".getBytes(StandardCharsets.UTF_8);

  private static byte[] png(Optional<byte[]> enclosed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Png(TYPEFACES).write(Doodle.of(40, 30), Themes.LIGHT, 1, enclosed, out);
    return out.toByteArray();
  }

  private static byte[] svg(Optional<byte[]> enclosed) {
    return Svg.of(Doodle.of(40, 30), Themes.LIGHT, enclosed).getBytes(StandardCharsets.UTF_8);
  }

  private static void finds(byte[] expected, boolean cutOff, byte[] picture) {
    assertThat(Enclosure.in(picture, MOST))
        .isInstanceOfSatisfying(
            Found.class,
            found -> {
              assertThat(found.bytes()).isEqualTo(expected);
              assertThat(found.cutOff()).isEqualTo(cutOff);
            });
  }

  private static void misses(Reason reason, byte[] picture) {
    assertThat(Enclosure.in(picture, MOST)).isEqualTo(new Missing(reason));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesComeOutAsTheyWentIn(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(200_000)];
    random.nextBytes(bytes);
    finds(bytes, false, png(Optional.of(bytes)));
    finds(bytes, false, svg(Optional.of(bytes)));
  }

  @Test
  void nothingAtAllCanBeEnclosedToo() throws IOException {
    finds(new byte[0], false, png(Optional.of(new byte[0])));
    finds(new byte[0], false, svg(Optional.of(new byte[0])));
  }

  @Test
  void aPngThatCarriesIsAPngForEverybody() throws IOException {
    byte[] carrying = png(Optional.of(LETTER));
    var image = ImageIO.read(new ByteArrayInputStream(carrying));
    assertThat(image.getWidth()).isEqualTo(40);
    assertThat(Chunks.of(carrying).all()).allMatch(Chunks.Chunk::sound);
    assertThat(Chunks.of(carrying).types())
        .containsExactlyElementsOf(Chunks.of(png(Optional.empty())).types());
  }

  @Test
  void theChunkIsWrittenAsTheStandardWantsIt() throws IOException {
    byte[] content =
        Chunks.of(png(Optional.of(LETTER))).all().stream()
            .map(Chunks.Chunk::content)
            .filter(
                bytes -> new String(bytes, StandardCharsets.ISO_8859_1).startsWith("Claimscape"))
            .findFirst()
            .orElseThrow();
    int end = "Claimscape project".length();
    assertThat(Arrays.copyOfRange(content, end, end + 5)).containsExactly(0, 1, 0, 0, 0);
    byte[] packed = Arrays.copyOfRange(content, end + 5, content.length);
    assertThat(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(LETTER);
  }

  @Test
  void theElementIsReadByAnyoneWhoKnowsBase64AndZlib() throws IOException {
    String svg = new String(svg(Optional.of(LETTER)), StandardCharsets.UTF_8);
    String text = svg.replaceFirst("(?s).*<project [^>]*>(.*)</project>.*", "$1");
    byte[] packed = Base64.getDecoder().decode(text.replace("\n", ""));
    assertThat(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(LETTER);
    assertThat(text.lines().mapToInt(String::length)).allMatch(length -> length <= 76);
  }

  @Test
  void aPictureWithoutAnythingSaysSo() throws IOException {
    misses(Reason.NONE, png(Optional.empty()));
    misses(Reason.NONE, svg(Optional.empty()));
    misses(Reason.NONE, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF));
    misses(Reason.NONE, "<svg><metadata><project>eJw=</project></metadata></svg>".getBytes(UTF));
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "GIF89a", "<html><body>svg</body></html>", "\u0089PNG"})
  void whatIsNoPictureIsForeign(String content) {
    misses(Reason.FOREIGN, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aPngIsCutOffWhereverItEnds() throws IOException {
    byte[] whole = png(Optional.of(LETTER));
    for (int length = 8; length < whole.length; length++) {
      Enclosure found = Enclosure.in(Arrays.copyOf(whole, length), MOST);
      if (found instanceof Found rest) {
        assertThat(rest.cutOff()).isTrue();
        assertThat(rest.bytes()).isEqualTo(LETTER);
      } else {
        assertThat(found).isEqualTo(new Missing(Reason.CUT_OFF));
      }
    }
    finds(LETTER, true, Arrays.copyOf(whole, whole.length - 1));
  }

  @Test
  void anSvgIsCutOffWhereverItEnds() {
    byte[] whole = svg(Optional.of(LETTER));
    int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf("<svg") + 6;
    int last = whole.length - 8;
    for (int length = start; length < last; length++) {
      Enclosure found = Enclosure.in(Arrays.copyOf(whole, length), MOST);
      if (found instanceof Found rest) {
        assertThat(rest.cutOff()).isTrue();
        assertThat(rest.bytes()).isEqualTo(LETTER);
      } else {
        assertThat(found).isEqualTo(new Missing(Reason.CUT_OFF));
      }
    }
  }

  @Test
  void aByteThatTurnedIsNoticed() throws IOException {
    byte[] whole = png(Optional.of(LETTER));
    int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Claimscape project") + 30;
    whole[at] ^= 4;
    misses(Reason.DAMAGED, whole);
    String svg = new String(svg(Optional.of(LETTER)), UTF);
    int letter = svg.indexOf("base64\">") + 20;
    char other = svg.charAt(letter) == 'A' ? 'B' : 'A';
    misses(
        Reason.DAMAGED,
        (svg.substring(0, letter) + other + svg.substring(letter + 1)).getBytes(UTF));
  }

  @Test
  void whatIsTooLargeStaysPacked() throws IOException {
    byte[] large = new byte[(1 << 20) + 1];
    new Random(1).nextBytes(large);
    misses(Reason.TOO_LARGE, png(Optional.of(large)));
    misses(Reason.TOO_LARGE, svg(Optional.of(large)));
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bomb, new Deflater(9))) {
      for (int i = 0; i < 80; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    String svg =
        "<svg><metadata><project xmlns='urn:claimscape:project'>"
            + Base64.getEncoder().encodeToString(bomb.toByteArray())
            + "</project></metadata></svg>";
    assertThat(Enclosure.in(svg.getBytes(UTF), 512L << 20))
        .isEqualTo(new Missing(Reason.TOO_LARGE));
  }

  @Test
  void noEntityOfAForeignSvgIsFollowed() {
    String svg =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><metadata>"
            + "<project xmlns='urn:claimscape:project'>&x;</project></metadata></svg>";
    assertThat(Enclosure.in(svg.getBytes(UTF), MOST)).isInstanceOf(Missing.class);
  }

  @Test
  void anSvgThatAnotherProgramRewroteStillCarries() {
    String svg =
        new String(svg(Optional.of(LETTER)), UTF)
            .replace("<project xmlns=", "<c:project id=\"x\" xmlns:c=")
            .replace("</project>", "</c:project>")
            .replace("<metadata>", "<metadata><rdf xmlns=\"urn:x\">a</rdf>")
            .replaceFirst("<svg ", "<!-- made elsewhere -->\n<svg ");
    finds(LETTER, false, ("\uFEFF" + svg).getBytes(UTF));
  }
}
