package claimscape.cli;

import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in words what a disk refused to do. */
final class DiskTrouble {
  private DiskTrouble() {}

  /**
   * @param file that was at work, for trouble that names none
   */
  static Problem of(IOException trouble, Path file) {
    String reason = Optional.ofNullable(trouble.getMessage()).orElse("");
    return switch (trouble) {
      case NoSuchFileException e -> Problem.of("disk.missing", file.toString());
      case AccessDeniedException e -> Problem.of("disk.forbidden", file.toString());
      case FileSystemException e ->
          Problem.of(
              "disk.trouble", file.toString(), Optional.ofNullable(e.getReason()).orElse(reason));
      default -> Problem.of("disk.trouble", file.toString(), reason);
    };
  }
}
