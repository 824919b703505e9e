package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.drawing.Drawing;
import claimscape.drawing.map.Cases;
import claimscape.drawing.map.GrownProject;
import claimscape.layout.Cancel;
import claimscape.project.Project;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What goes onto the clipboard is painted while one waits. */
class ClippedTest {
  private static final Studio STUDIO = new Studio(Locale.ENGLISH);

  private static double scale(Project project) throws IOException {
    Drawing drawing = STUDIO.sheet(project, "", Cancel.never());
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(STUDIO.clipped(drawing).orElseThrow()));
    return image.getWidth() / drawing.width();
  }

  @Test
  void aSmallMapIsSharp() throws IOException {
    assertThat(scale(Cases.roles())).isBetween(1.99, 2.01);
  }

  /** The smallest words of a sheet have 10 px, and are not drawn with less than 7. */
  @Test
  void aLargeMapIsAsSmallAsItsWordsAllow() throws IOException {
    assertThat(scale(GrownProject.of(4, 300))).isBetween(.7, 1.2);
  }
}
