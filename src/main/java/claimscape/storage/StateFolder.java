package claimscape.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what belongs to the user and to no project: crash copies, settings,
 * recent files. Each operating system has its own place for that.
 */
public record StateFolder(Path path) {
  private static final String NAME = "claimscape";

  /**
   * The folder of this user.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system, as {@code os.name} says it
   * @param home the user's home folder
   */
  public static StateFolder of(Map<String, String> environment, String system, Path home) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("mac")) {
      return new StateFolder(home.resolve("Library/Application Support").resolve(NAME));
    }
    if (os.contains("windows")) {
      return new StateFolder(
          said(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME));
    }
    // The XDG specification: a path that is not absolute counts as not set.
    return new StateFolder(
        said(environment, "XDG_STATE_HOME")
            .filter(Path::isAbsolute)
            .orElse(home.resolve(".local/state"))
            .resolve(NAME));
  }

  private static Optional<Path> said(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty()).map(Path::of);
  }

  /** The folder of the crash copies. */
  public Path crashCopies() {
    return path.resolve("unsaved");
  }

  public Path settings() {
    return path.resolve("settings.json");
  }

  public Path recentFiles() {
    return path.resolve("recent.json");
  }
}
