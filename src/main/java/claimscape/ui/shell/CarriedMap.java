package claimscape.ui.shell;

import claimscape.picture.enclosure.Enclosure;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens the project that a picture carries. */
final class CarriedMap {
  private static final List<String> SUFFIXES = List.of(".png", ".svg");

  /** Files of these kinds are texts unless they carry a project. */
  private static final List<String> DOCUMENTS = List.of(".pdf", ".html");

  /** A longer document is a text: looking into it would take too long. */
  private static final long LONGEST_DOCUMENT = 100L << 20;

  private CarriedMap() {}

  /** Whether a file's name is that of a picture that may carry a project. */
  static boolean suits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }

  /**
   * The documents among files that carry a project; the others are texts.
   *
   * @throws IOException if the disk breaks
   */
  static List<Path> documentsAmong(List<Path> files) throws IOException {
    List<Path> carrying = new ArrayList<>();
    for (Path file : files) {
      if (isDocument(file)
          && Files.isRegularFile(file)
          && Files.size(file) <= LONGEST_DOCUMENT
          && read(file) instanceof Opening.Opened) {
        carrying.add(file);
      }
    }
    return carrying;
  }

  static boolean isDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return DOCUMENTS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads a picture.
   *
   * @throws IOException if the disk breaks
   */
  static Opening read(Path file) throws IOException {
    long most = Limits.STANDARD.bytes();
    try {
      return Files.size(file) > most
          ? refused("picture.too.large")
          : opened(Enclosure.in(Files.readAllBytes(file), most));
    } catch (NoSuchFileException e) {
      return refused("storage.file.missing", file.toString());
    } catch (AccessDeniedException e) {
      return refused("storage.file.closed", file.toString());
    }
  }

  private static Opening opened(Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.Missing(Enclosure.Reason reason) -> refused(reason.code());
      case Enclosure.Found(byte[] bytes, boolean cutOff) -> {
        Opening opening = ProjectFile.read(bytes, Limits.STANDARD);
        yield cutOff && opening instanceof Opening.Opened whole ? torn(whole) : opening;
      }
    };
  }

  private static Opening torn(Opening.Opened whole) {
    List<Problem> problems = new ArrayList<>(List.of(Problem.of("picture.torn")));
    problems.addAll(whole.problems());
    return new Opening.Opened(whole.project(), problems);
  }

  private static Opening refused(String code, String... args) {
    return new Opening.NotOpened(Problem.of(code, args));
  }
}
