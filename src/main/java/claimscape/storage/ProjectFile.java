package claimscape.storage;

import claimscape.project.Project;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The project file, {@code *.claimscape}: one UTF-8 JSON document with one record a line, sorted,
 * so that it reads well, diffs well and merges well. The same project gives the same bytes.
 */
public final class ProjectFile {
  /** How the file calls its format. */
  static final String FORMAT = "claimscape";

  /** The newest version of the format that this program knows all of. */
  static final FormatVersion VERSION = new FormatVersion(1, 0);

  private ProjectFile() {}

  public static byte[] write(Project project) {
    return new ProjectWriting(project).bytes();
  }

  public static Opening read(byte[] file, Limits limits) {
    return new ProjectReading(limits).read(file);
  }

  /**
   * Reads a file; one that is missing, too long or closed to us is not opened.
   *
   * @throws IOException if the disk breaks
   */
  public static Opening read(Path file, Limits limits) throws IOException {
    try {
      long size = Files.size(file);
      return Files.isDirectory(file)
          ? notOpened("storage.file.folder", file)
          : size > limits.bytes() ? tooLong(limits) : read(Files.readAllBytes(file), limits);
    } catch (NoSuchFileException e) {
      return notOpened("storage.file.missing", file);
    } catch (AccessDeniedException e) {
      return notOpened("storage.file.closed", file);
    }
  }

  static Opening tooLong(Limits limits) {
    return new Opening.NotOpened(
        Problem.of("storage.file.long", Long.toString(limits.bytes() >> 20)));
  }

  private static Opening notOpened(String code, Path file) {
    return new Opening.NotOpened(Problem.of(code, file.toString()));
  }
}
