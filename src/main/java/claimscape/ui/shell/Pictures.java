package claimscape.ui.shell;

import claimscape.analysis.Outline;
import claimscape.analysis.Sieve;
import claimscape.argument.NodeId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Theme;
import claimscape.drawing.map.MapOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.session.Jobs;
import claimscape.storage.PictureChoice;
import claimscape.storage.ProjectFile;
import claimscape.storage.SafeFile;
import claimscape.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
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
  private final Memory memory;

  /** What goes onto the clipboard: the same map three times. */
  private record Copied(Optional<Image> png, String svg, String text) {}

  Pictures(Shell shell, Surroundings around, Studio studio, Memory memory) {
    this.shell = shell;
    this.around = around;
    this.studio = studio;
    this.memory = memory;
  }

  /** Draws the map where it went last and as it was drawn last; the first time, asks how. */
  void export() {
    shell
        .current()
        .ifPresent(
            open -> {
              boolean known = extents(open).contains(memory.settings().picture().extent());
              open.picture()
                  .filter(file -> known)
                  .ifPresentOrElse(file -> write(open, file), this::exportAs);
            });
  }

  /** Asks how the picture shall be, then where it goes. */
  void exportAs() {
    shell
        .current()
        .ifPresent(
            open ->
                new ExportPage(
                        shell,
                        memory,
                        extents(open),
                        open.picture(),
                        file -> file.or(() -> asked(open)).ifPresent(known -> write(open, known)))
                    .open());
  }

  private Optional<Path> asked(OpenProject open) {
    String suffix = memory.settings().picture().kind().suffix();
    return around.chooser().picture(open.title(), suffix);
  }

  /** What there is to draw now: there may be no selection, and no filter. */
  private static Set<PictureChoice.Extent> extents(OpenProject open) {
    Set<PictureChoice.Extent> extents = EnumSet.of(PictureChoice.Extent.ALL);
    for (PictureChoice.Extent extent : PictureChoice.Extent.values()) {
      if (only(open, extent).filter(some -> !some.isEmpty()).isPresent()) {
        extents.add(extent);
      }
    }
    return extents;
  }

  private static Optional<SortedSet<StatementId>> only(
      OpenProject open, PictureChoice.Extent extent) {
    Desk desk = open.bench().desk();
    return switch (extent) {
      case ALL -> Optional.empty();
      case FILTERED -> {
        Sieve sieve = Sieve.of(open.store().project(), desk.filter());
        yield sieve.isOpen() ? Optional.empty() : Optional.of(new TreeSet<>(sieve.statements()));
      }
      case SELECTION -> {
        SortedSet<StatementId> selected = new TreeSet<>();
        for (NodeId node : desk.selection()) {
          if (node instanceof StatementId id) {
            selected.add(id);
          }
        }
        yield Optional.of(selected);
      }
    };
  }

  /** What is drawn, in the way in which the map of the window is drawn. */
  private MapOptions manner(OpenProject open, PictureChoice.Extent extent) {
    return shell
        .workspace()
        .map(Workspace::manner)
        .orElse(MapOptions.USUAL)
        .withOnly(only(open, extent).filter(some -> !some.isEmpty()));
  }

  private void write(OpenProject open, Path file) {
    PictureChoice choice = memory.settings().picture();
    Wanted wanted = new Wanted(open.store().project(), choice, manner(open, choice.extent()));
    Jobs.Work<Problem> work = progress -> written(wanted, file, progress);
    around
        .jobs()
        .latest(
            shell.say("job.picture"),
            work,
            outcome -> {
              if (outcome.code().equals(FAILED)) {
                shell.offer(
                    outcome,
                    new NoticeBar.Offer(
                        shell.say("save.elsewhere"),
                        () -> asked(open).ifPresent(place -> write(open, place))));
              } else {
                open.pictured(file);
                shell.say(outcome);
              }
            });
  }

  /** What is to be drawn. */
  private record Wanted(Project project, PictureChoice choice, MapOptions manner) {}

  /** What is to be said of it: that it was written, how, or why not. */
  private Problem written(Wanted wanted, Path file, Jobs.Progress progress) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    PictureChoice choice = wanted.choice();
    Optional<byte[]> enclosed =
        choice.carriesMap() ? Optional.of(ProjectFile.write(wanted.project())) : Optional.empty();
    try {
      if (name.endsWith(".html")) {
        SafeFile.replace(
            file,
            studio.page(wanted.project(), choice, wanted.manner(), enclosed, progress::cancelled));
        return Problem.of("picture.written", file.toString());
      }
      Theme theme = Studio.theme(choice);
      Drawing drawing =
          studio.sheet(wanted.project(), today(), choice, wanted.manner(), progress::cancelled);
      if (name.endsWith(".pdf")) {
        Studio.Document pdf = studio.pdf(drawing, theme, enclosed);
        SafeFile.replace(file, pdf.bytes());
        if (pdf.pages() > 1) {
          return Problem.of("picture.pages", file.toString(), Integer.toString(pdf.pages()));
        }
      } else if (name.endsWith(".svg")) {
        SafeFile.replace(file, studio.svg(drawing, theme, enclosed));
      } else {
        return png(studio.png(drawing, theme, enclosed), file);
      }
      return Problem.of("picture.written", file.toString());
    } catch (IOException e) {
      return Problem.of(FAILED, String.valueOf(e.getMessage()));
    }
  }

  private static Problem png(List<Writing.Piece> pieces, Path file) throws IOException {
    for (Writing.Piece piece : pieces) {
      SafeFile.replace(piece.place(file), piece.bytes());
    }
    return pieces.size() == 1
        ? Problem.of("picture.written", file.toString())
        : Problem.of(
            "picture.tiles",
            Integer.toString(pieces.size()),
            pieces.getFirst().place(file).toString(),
            pieces.getLast().place(file).toString());
  }

  /** Draws the map as it was chosen last, but in these colours, and hands the drawing on. */
  void draw(PictureChoice.Colours colours, Consumer<Drawing> then) {
    shell
        .current()
        .ifPresent(
            open -> {
              Project project = open.store().project();
              PictureChoice choice = memory.settings().picture().withColours(colours);
              MapOptions manner = manner(open, choice.extent());
              Jobs.Work<Drawing> work =
                  progress -> studio.sheet(project, today(), choice, manner, progress::cancelled);
              around.jobs().latest(shell.say("job.picture"), work, then);
            });
  }

  void copy() {
    shell
        .current()
        .ifPresent(
            open -> {
              Project project = open.store().project();
              MapOptions manner = manner(open, PictureChoice.Extent.ALL);
              Jobs.Work<Copied> work =
                  progress -> {
                    Drawing drawing =
                        studio.sheet(
                            project, today(), PictureChoice.USUAL, manner, progress::cancelled);
                    Optional<Image> png =
                        studio
                            .clipped(drawing)
                            .map(bytes -> new Image(new ByteArrayInputStream(bytes)));
                    return new Copied(
                        png,
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
    copied.png().ifPresent(content::putImage);
    content.putString(copied.text());
    DataFormat known = DataFormat.lookupMimeType(SVG);
    content.put(known == null ? new DataFormat(SVG) : known, copied.svg());
    Clipboard.getSystemClipboard().setContent(content);
    shell.notice(shell.say(copied.png().isPresent() ? "picture.copied" : "picture.copied.large"));
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
