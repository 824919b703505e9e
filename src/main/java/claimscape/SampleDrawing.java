package claimscape;

import claimscape.drawing.Drawing;
import claimscape.format.Writing;
import claimscape.layout.Cancel;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.storage.SafeFile;
import claimscape.text.Problem;
import claimscape.text.Words;
import claimscape.ui.shell.Sample;
import claimscape.ui.shell.Studio;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the build shows of itself: the sample in the window, and where there is no display its map
 * as pictures.
 */
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
        Optional<byte[]> enclosed = Optional.of(ProjectFile.write(sample.project()));
        Path png = folder.resolve("sample.png").toAbsolutePath();
        Path svg = folder.resolve("sample.svg").toAbsolutePath();
        for (Writing.Piece piece : studio.png(drawing, enclosed)) {
          SafeFile.replace(piece.place(png), piece.bytes());
        }
        SafeFile.replace(svg, studio.svg(drawing, enclosed));
        out.println(words.say("sample.drawn", words.say(why), png.toString(), svg.toString()));
      }
    }
    out.flush();
  }

  /**
   * Lays a copy of the sample into a folder, for the window to open: what is tried on it leaves the
   * sample itself as it is, and is there again the next time.
   *
   * @throws IOException if the folder cannot be written
   */
  static Path copiedInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve("sample.claimscape");
    if (Files.exists(copy)) {
      return copy;
    }
    switch (Sample.mapped()) {
      case Opening.NotOpened(Problem broken) -> throw new IOException(broken.toString());
      case Opening.Opened sample -> SafeFile.replace(copy, ProjectFile.write(sample.project()));
    }
    return copy;
  }
}
