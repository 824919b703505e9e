package claimscape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The libraries of a Linux system that the window and its pictures stand on. */
final class SystemLibraries {
  /** A library file and the Debian package that has it. */
  private static final Map<String, String> PACKAGES =
      new TreeMap<>(
          Map.of(
              "libfontconfig.so.1", "libfontconfig1",
              "libfreetype.so.6", "libfreetype6",
              "libgtk-3.so.0", "libgtk-3-0",
              "libpango-1.0.so.0", "libpango-1.0-0",
              "libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

  private static final List<String> FOLDERS =
      List.of(
          "/lib",
          "/lib64",
          "/usr/lib",
          "/usr/lib64",
          "/usr/local/lib",
          "/lib/x86_64-linux-gnu",
          "/usr/lib/x86_64-linux-gnu",
          "/lib/aarch64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu");

  private SystemLibraries() {}

  /** The packages whose libraries lie in none of the usual folders. */
  static List<String> missing() {
    return missing(FOLDERS.stream().map(Path::of).toList());
  }

  static List<String> missing(List<Path> folders) {
    return PACKAGES.entrySet().stream()
        .filter(
            library ->
                folders.stream()
                    .noneMatch(folder -> Files.exists(folder.resolve(library.getKey()))))
        .map(Map.Entry::getValue)
        .toList();
  }
}
