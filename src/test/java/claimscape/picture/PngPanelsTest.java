package claimscape.picture;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.picture.enclosure.Enclosure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Several pictures of one drawing, each a part of what one picture would be. */
class PngPanelsTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Drawing MAP =
      new Easel(new Measure(TYPEFACES), Locale.ENGLISH)
          .draw(GrownProject.of(3, 20), MapOptions.USUAL, Cancel.never())
          .drawing();
  private static final List<Pane> PANES =
      List.of(new Pane(0, 0, 400, 300), new Pane(350, 0, 300, 300), new Pane(0, 280, 400, 100));

  private static final Enclosure NOTHING = new Enclosure.Missing(Enclosure.Reason.NONE);

  private static BufferedImage seen(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void eachIsAPartOfTheWholeToThePixel() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Png(TYPEFACES).write(MAP, Themes.LIGHT, 2, out);
    BufferedImage whole = seen(out.toByteArray());
    PixelScale scale = new PixelScale(2, PANES, 2, false, false);
    List<Png.Panel> panels = new Png(TYPEFACES).panels(MAP, Themes.LIGHT, scale, Optional.empty());
    for (int i = 0; i < PANES.size(); i++) {
      BufferedImage part = seen(panels.get(i).bytes());
      Pane pane = PANES.get(i);
      assertThat(part.getWidth()).isEqualTo((int) (2 * pane.width()));
      assertThat(part.getHeight()).isEqualTo((int) (2 * pane.height()));
      int[] expected =
          whole.getRGB(
              (int) (2 * pane.x()),
              (int) (2 * pane.y()),
              part.getWidth(),
              part.getHeight(),
              null,
              0,
              part.getWidth());
      int[] found = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
      assertThat(found).as("picture %d", i).isEqualTo(expected);
    }
  }

  @Test
  void whatRidesAlongIsInTheFirstAlone() throws IOException {
    byte[] enclosed = {1, 2, 3};
    PixelScale scale = new PixelScale(1, PANES, 2, false, false);
    List<Png.Panel> panels =
        new Png(TYPEFACES).panels(MAP, Themes.LIGHT, scale, Optional.of(enclosed));
    assertThat(panels.stream().map(Png.Panel::mark)).containsExactly("-1-1", "-1-2", "-2-1");
    assertThat(panels.stream().map(panel -> Enclosure.in(panel.bytes(), 9)))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .asInstanceOf(InstanceOfAssertFactories.type(Enclosure.Found.class))
                    .returns(enclosed, Enclosure.Found::bytes),
            second -> assertThat(second).isEqualTo(NOTHING),
            third -> assertThat(third).isEqualTo(NOTHING));
  }
}
