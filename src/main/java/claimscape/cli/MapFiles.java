package claimscape.cli;

import claimscape.format.Formats;
import claimscape.format.Input;
import claimscape.format.MapFormat;
import claimscape.format.MapReader;
import claimscape.format.Reading;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads map files of any format. */
final class MapFiles {
  private static final long LARGEST = 512L << 20;

  private final Formats formats;

  MapFiles(Formats formats) {
    this.formats = formats;
  }

  /** What came of a file. */
  sealed interface Outcome {

    /** It holds a map. */
    record Opened(MapFormat format, Project project, List<Problem> problems) implements Outcome {}

    /** It does not, or cannot be read. */
    record NotOpened(Optional<MapFormat> format, List<Problem> problems) implements Outcome {
      static NotOpened because(String code, String... args) {
        return new NotOpened(Optional.empty(), List.of(Problem.of(code, args)));
      }
    }
  }

  /**
   * Reads a file.
   *
   * @param wished the id of the format that it is in; judged by the file itself if absent
   * @throws IOException if the disk breaks
   */
  Outcome open(Path file, Optional<String> wished) throws IOException {
    try {
      if (Files.isDirectory(file)) {
        return Outcome.NotOpened.because("file.folder");
      }
      if (Files.size(file) > LARGEST) {
        return Outcome.NotOpened.because("file.large", Long.toString(LARGEST >> 20));
      }
      return open(new Input(name(file), Files.readAllBytes(file)), wished);
    } catch (NoSuchFileException e) {
      return Outcome.NotOpened.because("file.missing");
    } catch (AccessDeniedException e) {
      return Outcome.NotOpened.because("file.forbidden");
    } catch (FileSystemException e) {
      return Outcome.NotOpened.because("file.trouble", DiskTrouble.reason(e));
    }
  }

  private Outcome open(Input input, Optional<String> wished) {
    if (input.bytes().length == 0) {
      return Outcome.NotOpened.because("file.empty");
    }
    Optional<MapFormat> format =
        wished.isPresent() ? formats.named(wished.get()) : formats.of(input);
    Optional<MapReader> reader = format.flatMap(MapFormat::reader);
    if (format.isEmpty() || reader.isEmpty()) {
      String readable = ids(formats, MapFormat::reader);
      return wished
          .map(id -> Outcome.NotOpened.because("format.not.read", id, readable))
          .orElseGet(() -> Outcome.NotOpened.because("format.unknown", readable));
    }
    Reading reading = reader.get().read(input);
    return reading.project().isPresent()
        ? new Outcome.Opened(format.get(), reading.project().get(), reading.problems())
        : new Outcome.NotOpened(format, reading.problems());
  }

  /** The ids of the formats that have an ability, for messages. */
  static String ids(Formats formats, Function<MapFormat, Optional<?>> ability) {
    return String.join(
        ", ",
        formats.all().stream()
            .filter(format -> ability.apply(format).isPresent())
            .map(MapFormat::id)
            .toList());
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  /** A file's name without its folder and its last suffix. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
