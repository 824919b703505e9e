package claimscape.storage;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.storage.record.Fields;
import claimscape.storage.record.Unreadable;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What was read from a small file of the state folder. Such a file never keeps the program from
 * starting: where it is damaged, the value is the one to begin with, and the problem is told.
 */
public record Kept<T>(T value, Optional<Problem> problem) {
  /** Makes the value out of the fields of the file. */
  @FunctionalInterface
  interface Meaning<T> {
    T of(Fields fields) throws Unreadable;
  }

  static <T> Kept<T> read(Path file, T beginning, Meaning<T> meaning) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new Kept<>(beginning, Optional.empty());
    } catch (IOException e) {
      return new Kept<>(
          beginning, Optional.of(Problem.of("storage.state.unread", file.toString())));
    }
    if (JsonReader.parse(bytes) instanceof Parsed.Whole(Json json)
        && json instanceof JsonObject object) {
      try {
        return new Kept<>(
            meaning.of(Fields.of(object, file.getFileName().toString())), Optional.empty());
      } catch (Unreadable | InvalidPathException e) {
        return damaged(file, beginning);
      }
    }
    return damaged(file, beginning);
  }

  /** Sets the file aside, for the next one to be written takes its place. */
  private static <T> Kept<T> damaged(Path file, T beginning) {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return new Kept<>(
          beginning, Optional.of(Problem.of("storage.state.unread", file.toString())));
    }
    return new Kept<>(
        beginning,
        Optional.of(Problem.of("storage.state.damaged", file.toString(), aside.toString())));
  }

  static Optional<Problem> write(Path file, byte[] bytes) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      return Optional.of(Saving.problem(e, file, bytes.length));
    }
    return Saving.written(file, bytes);
  }
}
