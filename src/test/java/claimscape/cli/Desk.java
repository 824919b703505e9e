package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.project.Project;
import claimscape.storage.ProjectFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of a test, the files that are put into it, and what lies in it. */
record Desk(Path folder) {

  Path path(String name) {
    return folder.resolve(name);
  }

  Path text(String name, String content) throws IOException {
    return Files.writeString(path(name), content);
  }

  Path saved(String name, Project project) throws IOException {
    return Files.write(path(name), ProjectFile.write(project));
  }

  /** A map file of AIF: three statements, of which the second is said to support the first. */
  Path map(String name) throws IOException {
    return text(
        name,
        """
        {"nodes":[{"nodeID":"1","text":"Close the pier.","type":"I"},
        {"nodeID":"2","text":"Planks broke.","type":"I"},
        {"nodeID":"3","text":"Ask the mayor.","type":"I"},
        {"nodeID":"4","text":"RA","type":"RA"}],
        "edges":[{"fromID":"2","toID":"4"},{"fromID":"4","toID":"1"}]}
        """);
  }

  /** All files by name, with their content byte for byte. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        found.put(
            folder.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }

  /** A run that is refused with one sentence, and leaves every file as it was. */
  String refused(Object... args) throws IOException {
    SortedMap<String, String> before = files();
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(files()).isEqualTo(before);
    return run.err().strip();
  }

  /** A run without a word to the standard error. */
  static List<String> told(Object... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out().lines().toList();
  }
}
