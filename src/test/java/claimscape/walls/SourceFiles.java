package claimscape.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the files themselves must keep; each method returns one line for every offence. */
public final class SourceFiles {
  private static final int MOST_LINES = 300;
  private static final Pattern BROAD_CATCH =
      Pattern.compile("catch \\((?:final )?(?:Exception|RuntimeException|Throwable|Error)\\b");

  private SourceFiles() {}

  /** Files of Java and CSS under the root that are longer than one idea takes. */
  public static List<String> tooLong(Path root) throws IOException {
    var offences = new ArrayList<String>();
    for (Path file : filesUnder(root)) {
      long lines = file.toString().matches(".*\\.(java|css)") ? Files.readAllLines(file).size() : 0;
      if (lines > MOST_LINES) {
        offences.add(file + " has " + lines + " lines, the limit is " + MOST_LINES);
      }
    }
    return offences;
  }

  /** Packages under the root without a line on the door, or that let null in. */
  public static List<String> withoutDoorplate(Path root) throws IOException {
    var offences = new ArrayList<String>();
    List<Path> packages = javaUnder(root).map(Path::getParent).distinct().sorted().toList();
    for (Path directory : packages) {
      Path door = directory.resolve("package-info.java");
      if (!Files.exists(door)) {
        offences.add(directory + " has no package-info.java");
        continue;
      }
      String plate = Files.readString(door);
      if (!plate.contains("/**") || !plate.contains("NullMarked")) {
        offences.add(door + " lacks its sentence or @NullMarked");
      }
    }
    return offences;
  }

  /** Places under the root where a bug would be caught and lost. */
  public static List<String> catchingTooMuch(Path root) throws IOException {
    var offences = new ArrayList<String>();
    for (Path file : javaUnder(root).toList()) {
      if (BROAD_CATCH.matcher(Files.readString(file)).find() && !isJobRunner(file)) {
        offences.add(file + " catches more than it can mend");
      }
    }
    return offences;
  }

  private static boolean isJobRunner(Path file) {
    return file.endsWith(Path.of("claimscape", "session", "Lanes.java"));
  }

  private static Stream<Path> javaUnder(Path root) throws IOException {
    return filesUnder(root).stream().filter(file -> file.toString().endsWith(".java"));
  }

  private static List<Path> filesUnder(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
