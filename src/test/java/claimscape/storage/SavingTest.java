package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingTest {
  private static final Project PROJECT = RandomProjects.of(1);

  @TempDir Path folder;

  @Test
  void whatIsSavedCanBeOpened() throws IOException {
    Path file = folder.resolve("case.claimscape");

    assertThat(Saving.save(PROJECT, file)).isEqualTo(new SaveOutcome.Saved(file, Files.size(file)));
    assertThat(ProjectFile.read(file, Limits.STANDARD))
        .isEqualTo(new Opening.Opened(PROJECT, List.of()));
    assertThat(names()).containsExactly("case.claimscape");
  }

  @Test
  void anOlderFileIsReplacedAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("case.claimscape"), "old");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    assertThat(Saving.save(PROJECT, file)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.write(PROJECT));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.claimscape"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.claimscape"), file);

    assertThat(Saving.save(PROJECT, link)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.write(PROJECT));
  }

  @Test
  void whatAKilledRunLeftBehindIsNoHindrance() throws IOException {
    Path file = folder.resolve("case.claimscape");
    Files.writeString(folder.resolve(".case.claimscape.1.tmp"), "half");

    assertThat(Saving.save(PROJECT, file)).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void aMissingFolderIsAProblem() {
    Path file = folder.resolve("gone/case.claimscape");

    assertThat(code(Saving.save(PROJECT, file))).isEqualTo("save.folder.missing");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));

    assertThat(code(Saving.save(PROJECT, inner))).isEqualTo("save.folder");
  }

  @Test
  void aFailedMoveLeavesTheOldAndNothingBesideIt() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "old");

    assertThatThrownBy(() -> SafeFile.replace(taken, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("taken");
    assertThat(taken.resolve("inside")).hasContent("old");
  }

  @Test
  void aFolderClosedToUsIsAProblemAndTheOldFileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("case.claimscape"), "old");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    boolean closed = !Files.isWritable(folder);
    try {
      assumeTrue(closed, "this user may write everywhere");
      assertThat(code(Saving.save(PROJECT, file))).isEqualTo("save.denied");
      assertThat(file).hasContent("old");
      assertThat(names()).containsExactly("case.claimscape");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, save.full",
    "There is not enough space on the disk, save.full",
    "Disk quota exceeded, save.full",
    "Read-only file system, save.readOnly",
    "Input/output error, save.failed"
  })
  void theWordsOfTheSystemTellWhatIsWrong(String said, String code) {
    IOException refusal = new FileSystemException("case", null, said);

    assertThat(Saving.problem(refusal, Path.of("case"), 5 << 20).code()).isEqualTo(code);
    assertThat(Saving.problem(new IOException(said), Path.of("case"), 1).code()).isEqualTo(code);
  }

  @Test
  void anAccessDeniedNamesTheFolder() {
    Path file = Path.of("/somewhere/case.claimscape");

    assertThat(Saving.problem(new AccessDeniedException("x"), file, 1).args())
        .containsExactly(file.toAbsolutePath().getParent().toString());
  }

  private static String code(SaveOutcome outcome) {
    return ((SaveOutcome.NotSaved) outcome).why().code();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
