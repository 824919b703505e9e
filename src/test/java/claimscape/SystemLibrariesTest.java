package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bare system lacks for a window is named by its package, before the window fails. */
class SystemLibrariesTest {
  @TempDir private Path first;
  @TempDir private Path second;

  private static void lay(Path folder, String... libraries) throws IOException {
    for (String library : libraries) {
      Files.writeString(folder.resolve(library), "");
    }
  }

  @Test
  void aBareSystemLacksAllPackagesEachOnceAndInOrder() {
    assertThat(SystemLibraries.missing(List.of(first)))
        .containsExactly(
            "libfontconfig1", "libfreetype6", "libgtk-3-0", "libpango-1.0-0", "libpangoft2-1.0-0");
  }

  @Test
  void librariesMayLieInSeveralFolders() throws IOException {
    lay(first, "libfontconfig.so.1", "libfreetype.so.6", "libgtk-3.so.0");
    lay(second, "libpango-1.0.so.0", "libpangoft2-1.0.so.0");
    assertThat(SystemLibraries.missing(List.of(first, second))).isEmpty();
    assertThat(SystemLibraries.missing(List.of(first)))
        .containsExactly("libpango-1.0-0", "libpangoft2-1.0-0");
  }

  @Test
  void anotherVersionOfALibraryIsNotTheOneNeeded() throws IOException {
    lay(first, "libgtk-3.so", "libgtk-4.so.1");
    assertThat(SystemLibraries.missing(List.of(first))).contains("libgtk-3-0");
  }

  @Test
  void aFolderThatIsNotThereHasNothing() {
    assertThat(SystemLibraries.missing(List.of(first.resolve("nowhere")))).hasSize(5);
  }
}
