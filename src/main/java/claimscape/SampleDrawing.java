package claimscape;

import claimscape.drawing.Drawing;
import claimscape.layout.Cancel;
import claimscape.storage.Opening;
import claimscape.storage.SafeFile;
import claimscape.text.Problem;
import claimscape.text.Words;
import claimscape.ui.shell.Sample;
import claimscape.ui.shell.Studio;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build shows of itself where there is no display: the map of the sample as pictures. */
final class SampleDrawing {
  private final Words words;
  private final PrintStream out;

  SampleDrawing(Words words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  /**
   * Draws the sample into a folder and says where.
   *
   * @param why there is no window
   * @throws IOException if the folder cannot be written
   */
  void into(Path folder, Problem why) throws IOException {
    switch (Sample.mapped()) {
      case Opening.NotOpened(Problem broken) -> out.println(words.say(broken));
      case Opening.Opened sample -> {
        Files.createDirectories(folder);
        Studio studio = new Studio(words.locale());
        Drawing drawing = studio.sheet(sample.project(), "", Cancel.never());
        Path png = folder.resolve("sample.png").toAbsolutePath();
        Path svg = folder.resolve("sample.svg").toAbsolutePath();
        SafeFile.replace(png, studio.png(drawing));
        SafeFile.replace(svg, studio.svg(drawing));
        out.println(words.say("sample.drawn", words.say(why), png.toString(), svg.toString()));
      }
    }
    out.flush();
  }
}
