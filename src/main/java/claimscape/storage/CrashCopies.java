package claimscape.storage;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import claimscape.project.Project;
import claimscape.storage.record.Fields;
import claimscape.storage.record.Unreadable;
import claimscape.text.Hashes;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Copies of unsaved projects, for the day after a crash. They lie in a folder of their own, each
 * with a note that says what it belongs to; the user's own file is never touched.
 */
public final class CrashCopies {
  private static final String NOTE = ".json";
  private static final String COPY = ".claimscape";

  private final Path folder;
  private final String instance;
  private final Predicate<String> running;

  /**
   * @param instance names this run of the program, in letters and digits: its process number
   * @param running whether the run of this name still goes on; its copies are its own affair
   */
  public CrashCopies(Path folder, String instance, Predicate<String> running) {
    this.folder = folder;
    this.instance = instance;
    this.running = running;
  }

  /**
   * Keeps the project as it is now, in the place of the last copy for the same file.
   *
   * @param forFile the user's file, if the project has one
   * @return the problem, if the copy could not be made
   */
  public Optional<Problem> write(Project project, Optional<Path> forFile, Instant now) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return Optional.of(Saving.problem(e, folder, 0));
    }
    return Saving.written(copy(key(forFile)), ProjectFile.write(project))
        .or(() -> Saving.written(note(key(forFile)), note(project, forFile, now)));
  }

  private static byte[] note(Project project, Optional<Path> forFile, Instant now) {
    JsonObject note =
        JsonObject.builder()
            .putIfPresent("file", forFile.map(Path::toString).map(Json::text))
            .put("written", now.toString())
            .put("title", project.header().title())
            .put("sources", project.shownSources().size())
            .put("statements", project.statements().size())
            .build();
    return JsonWriter.pretty(note).getBytes(StandardCharsets.UTF_8);
  }

  /** The copies that a run left behind which is over now, the latest first. */
  public List<CrashCopy> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<CrashCopy> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path copy : files.filter(CrashCopies::isCopy).sorted().toList()) {
        String writer = writer(copy);
        if (!writer.equals(instance) && !running.test(writer)) {
          found.add(read(copy));
        }
      }
    }
    found.sort(Comparator.comparing(CrashCopy::written).reversed());
    return found;
  }

  private static boolean isCopy(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(COPY) && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /** The copy with its note; a copy whose note is damaged is offered all the same. */
  private CrashCopy read(Path copy) throws IOException {
    Path note = copy.resolveSibling(stem(copy) + NOTE);
    if (Files.exists(note)
        && JsonReader.parse(Files.readAllBytes(note)) instanceof Parsed.Whole(Json json)
        && json instanceof JsonObject object) {
      Fields fields = Fields.of(object, "note");
      try {
        return new CrashCopy(
            copy,
            fields.optionalText("file").map(Path::of),
            fields.instant("written"),
            fields.textOrEmpty("title"),
            fields.whole("sources"),
            fields.whole("statements"));
      } catch (Unreadable | InvalidPathException e) {
        return unnoted(copy);
      }
    }
    return unnoted(copy);
  }

  private static CrashCopy unnoted(Path copy) throws IOException {
    return new CrashCopy(
        copy, Optional.empty(), Files.getLastModifiedTime(copy).toInstant(), "", 0, 0);
  }

  /** Removes the copy that this run made for a file, once that is saved or closed. */
  public void discard(Optional<Path> forFile) throws IOException {
    remove(copy(key(forFile)));
  }

  /** Removes a copy that was offered. */
  public void discard(CrashCopy copy) throws IOException {
    remove(copy.copy());
  }

  private static void remove(Path copy) throws IOException {
    Files.deleteIfExists(copy);
    Files.deleteIfExists(copy.resolveSibling(stem(copy) + NOTE));
  }

  private String key(Optional<Path> forFile) {
    String file = forFile.map(path -> path.toAbsolutePath().toString()).orElse("");
    return Hashes.sha256OfText(file).substring(0, 16) + "-" + instance;
  }

  private Path copy(String key) {
    return folder.resolve(key + COPY);
  }

  private Path note(String key) {
    return folder.resolve(key + NOTE);
  }

  private static String stem(Path copy) {
    String name = copy.getFileName().toString();
    return name.substring(0, name.length() - COPY.length());
  }

  private static String writer(Path copy) {
    return stem(copy).substring(stem(copy).lastIndexOf('-') + 1);
  }
}
