package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they seem: one clear sentence each, and nothing written. */
class BadInputTest {
  @TempDir Path folder;

  private void refused(String words, Object... args) throws IOException {
    List<Path> before = listed();
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(words);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("{0}");
    assertThat(run.out()).isEmpty();
    assertThat(listed()).isEqualTo(before);
  }

  private List<Path> listed() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path out() {
    return folder.resolve("out.claimscape");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    refused("holds no text", "new", out(), empty);
    refused("This file is empty.", "stats", empty);
    refused("This file is empty.", "convert", empty, "-o", out());
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    Path binary = Files.write(folder.resolve("picture.txt"), bytes);
    refused("is not a text file", "new", out(), binary);
    refused("in none of the formats", "stats", binary);
  }

  @Test
  void aTextOfSixtyMegabytes() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(60_000_000);
    }
    refused("has 60 MB; texts up to 50 MB", "new", out(), large);
  }

  @Test
  void oneBadTextAmongGoodOnes() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Words.");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    refused("holds no text", "new", out(), good, empty);
  }

  @Test
  void aFileThatIsNotThereOrAFolder() throws IOException {
    refused("There is no such file.", "verify", folder.resolve("gone.claimscape"));
    refused("This is a folder.", "outline", folder);
    refused("is not there any more", "new", out(), folder.resolve("gone.txt"));
  }

  @Test
  void aProjectCutInTheMiddle() throws IOException {
    byte[] whole = Files.readAllBytes(project());
    Path cut = Files.write(folder.resolve("cut.claimscape"), half(whole));
    refused("Line 4, column", "stats", cut);
    refused("cut off", "convert", cut, "-o", folder.resolve("x.json"));
  }

  private static byte[] half(byte[] whole) {
    byte[] half = new byte[whole.length / 2];
    System.arraycopy(whole, 0, half, 0, half.length);
    return half;
  }

  @Test
  void aProjectOfAVersionToCome() throws IOException {
    String later =
        Files.readString(project()).replace("\"version\":\"1.0\"", "\"version\":\"99.0\"");
    refused("newer", "stats", Files.writeString(folder.resolve("later.claimscape"), later));
  }

  @Test
  void aProjectThatIsSomethingElse() throws IOException {
    Path other = Files.writeString(folder.resolve("other.claimscape"), "{\"pages\": 3}");
    refused("not a Claimscape project", "stats", other);
  }

  @Test
  void aReferenceToNothing() throws IOException {
    Path map = folder.resolve("map.json");
    Files.writeString(
        map,
        """
        {"nodes":[{"nodeID":"s1","text":"A","type":"I"},{"nodeID":"s2","text":"B","type":"I"},
        {"nodeID":"r","text":"RA","type":"RA"}],
        "edges":[{"fromID":"s1","toID":"r"},{"fromID":"r","toID":"s2"}]}
        """);
    Path project = folder.resolve("map.claimscape");
    assertThat(CommandLineRun.of("convert", map, "-o", project).code()).isZero();
    String dangling =
        Files.readString(project).replace("{\"statement\":\"s2\"}", "{\"statement\":\"s9\"}");
    refused("s9", "stats", Files.writeString(project, dangling));
  }

  @Test
  void aChangedLetterInAFrozenTextIsFound() throws IOException {
    Path project = project();
    String changed = Files.readString(project).replace("The pier is old.", "The pier is odd.");
    CommandLineRun run = CommandLineRun.of("verify", Files.writeString(project, changed));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("SHA-256");
  }

  private Path project() throws IOException {
    Path text = Files.writeString(folder.resolve("pier.txt"), "The pier is old.\n".repeat(40));
    Path project = folder.resolve("pier.claimscape");
    assertThat(CommandLineRun.of("new", project, text).code()).isZero();
    return project;
  }
}
