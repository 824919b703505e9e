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

  /** Trouble that no command expected; it names the file itself, if it knows it. */
  static Problem of(IOException trouble) {
    return trouble instanceof FileSystemException known && known.getFile() != null
        ? of(trouble, Path.of(known.getFile()))
        : Problem.of("disk.broken", reason(trouble));
  }

  /**
   * @param file that was at work
   */
  static Problem of(IOException trouble, Path file) {
    return switch (trouble) {
      case NoSuchFileException e -> Problem.of("disk.missing", file.toString());
      case AccessDeniedException e -> Problem.of("disk.forbidden", file.toString());
      default -> Problem.of("disk.trouble", file.toString(), reason(trouble));
    };
  }

  /** What the disk itself says, which may be nothing. */
  static String reason(IOException trouble) {
    Optional<String> message = Optional.ofNullable(trouble.getMessage());
    return trouble instanceof FileSystemException known
        ? Optional.ofNullable(known.getReason()).or(() -> message).orElse("")
        : message.orElse("");
  }
}
