package claimscape.ui.shell;

import claimscape.analysis.Outline;
import claimscape.argument.Statement;
import claimscape.drawing.Drawing;
import claimscape.project.Project;
import claimscape.session.Jobs;
import claimscape.storage.ProjectFile;
import claimscape.storage.SafeFile;
import claimscape.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Draws the map into files and onto the clipboard, off the thread of the window. */
final class Pictures {
  private static final String SVG = "image/svg+xml";
  private static final String FAILED = "picture.failed";

  private final Shell shell;
  private final Surroundings around;
  private final Studio studio;

  /** What goes onto the clipboard: the same map three times. */
  private record Copied(Image png, String svg, String text) {}

  Pictures(Shell shell, Surroundings around, Studio studio) {
    this.shell = shell;
    this.around = around;
    this.studio = studio;
  }

  /** Draws the map where it went last; the first time the user is asked where. */
  void export() {
    shell
        .current()
        .ifPresent(
            open -> open.picture().ifPresentOrElse(file -> write(open, file), this::exportAs));
  }

  void exportAs() {
    shell
        .current()
        .ifPresent(
            open -> around.chooser().picture(open.title()).ifPresent(file -> write(open, file)));
  }

  private void write(OpenProject open, Path file) {
    Project project = open.store().project();
    Jobs.Work<Problem> work = progress -> written(project, file, progress);
    around
        .jobs()
        .latest(
            shell.say("job.picture"),
            work,
            outcome -> {
              if (outcome.code().equals(FAILED)) {
                shell.offer(
                    outcome, new NoticeBar.Offer(shell.say("save.elsewhere"), this::exportAs));
              } else {
                open.pictured(file);
                shell.say(outcome);
              }
            });
  }

  /** What is to be said of it: that it was written, how, or why not. */
  private Problem written(Project project, Path file, Jobs.Progress progress) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      Drawing drawing = studio.sheet(project, today(), progress::cancelled);
      Optional<byte[]> enclosed = Optional.of(ProjectFile.write(project));
      if (name.endsWith(".pdf")) {
        Studio.Document pdf = studio.pdf(drawing, enclosed);
        SafeFile.replace(file, pdf.bytes());
        if (pdf.pages() > 1) {
          return Problem.of("picture.pages", file.toString(), Integer.toString(pdf.pages()));
        }
      } else {
        boolean svg = name.endsWith(".svg");
        SafeFile.replace(file, svg ? studio.svg(drawing, enclosed) : studio.png(drawing, enclosed));
      }
      return Problem.of("picture.written", file.toString());
    } catch (IOException e) {
      return Problem.of(FAILED, String.valueOf(e.getMessage()));
    }
  }

  void copy() {
    shell
        .current()
        .ifPresent(
            open -> {
              Project project = open.store().project();
              Jobs.Work<Copied> work =
                  progress -> {
                    Drawing drawing = studio.sheet(project, today(), progress::cancelled);
                    return new Copied(
                        new Image(new ByteArrayInputStream(studio.png(drawing, Optional.empty()))),
                        new String(
                            studio.svg(drawing, Optional.of(ProjectFile.write(project))),
                            StandardCharsets.UTF_8),
                        outline(project));
                  };
              around.jobs().latest(shell.say("job.picture"), work, this::put);
            });
  }

  private void put(Copied copied) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(copied.png());
    content.putString(copied.text());
    DataFormat known = DataFormat.lookupMimeType(SVG);
    content.put(known == null ? new DataFormat(SVG) : known, copied.svg());
    Clipboard.getSystemClipboard().setContent(content);
    shell.notice(shell.say("picture.copied"));
  }

  private String today() {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", around.locale())
        .format(around.clock().instant().atZone(around.zone()));
  }

  /** The map as indented lines, for where a picture cannot go. */
  private static String outline(Project project) {
    return Outline.of(project).lines().stream()
        .filter(line -> line.statement().isPresent())
        .map(line -> "  ".repeat(line.depth()) + line.statement().map(Pictures::named).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static String named(Statement statement) {
    return statement.label() + " " + statement.text();
  }
}
