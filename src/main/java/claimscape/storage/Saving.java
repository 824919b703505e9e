package claimscape.storage;

import claimscape.project.Project;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Saves a project so that nothing is ever lost: the bytes are read back and compared before the old
 * file is touched, and they replace it in one move.
 */
public final class Saving {
  private Saving() {}

  /** Writes the project to the file; whatever the disk refuses comes back as a problem. */
  public static SaveOutcome save(Project project, Path file) {
    byte[] bytes = ProjectFile.write(project);
    Optional<Problem> unfaithful = unfaithful(project, bytes);
    if (unfaithful.isPresent()) {
      return new SaveOutcome.NotSaved(unfaithful.get());
    }
    Optional<Problem> refused = written(file, bytes);
    return refused.isPresent()
        ? new SaveOutcome.NotSaved(refused.get())
        : new SaveOutcome.Saved(file, bytes.length);
  }

  private static Optional<Problem> unfaithful(Project project, byte[] bytes) {
    return switch (ProjectFile.read(bytes, Limits.STANDARD)) {
      case Opening.NotOpened(Problem why) -> Optional.of(why);
      case Opening.Opened(Project read, List<Problem> problems) ->
          read.equals(project) ? Optional.empty() : Optional.of(Problem.of("save.unfaithful"));
    };
  }

  /** Replaces a file; the problem if that failed. */
  static Optional<Problem> written(Path file, byte[] bytes) {
    try {
      if (Files.isDirectory(file)) {
        return Optional.of(Problem.of("save.folder", file.toString()));
      }
      SafeFile.replace(file, bytes);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(problem(e, file, bytes.length));
    }
  }

  /** What the disk's refusal means to the one who saves. */
  static Problem problem(IOException refusal, Path file, long bytes) {
    String name = file.toString();
    return switch (refusal) {
      case NoSuchFileException e -> Problem.of("save.folder.missing", folder(file));
      case AccessDeniedException e when Files.exists(file) && !Files.isWritable(file) ->
          Problem.of("save.protected", name);
      case AccessDeniedException e -> Problem.of("save.denied", folder(file));
      case IOException e when says(e, "no space left", "not enough space", "quota exceeded") ->
          Problem.of("save.full", name, Long.toString(Math.max(1, bytes >> 20)));
      case IOException e when says(e, "read-only") -> Problem.of("save.readOnly", folder(file));
      case IOException e -> Problem.of("save.failed", name, said(e));
    };
  }

  private static String folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file).toString();
  }

  /** The JDK has no exception for a full disk: the words of the operating system tell. */
  private static boolean says(IOException e, String... phrases) {
    String said = said(e).toLowerCase(Locale.ROOT);
    return List.of(phrases).stream().anyMatch(said::contains);
  }

  private static String said(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Optional.ofNullable(reason).orElse(e.getClass().getSimpleName());
  }
}
