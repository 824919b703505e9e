package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.storage.disk.FaultyDisk;
import claimscape.storage.disk.Trouble;
import claimscape.storage.disk.Trouble.Asked;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Saving on a disk that fails at every step: the old file or the new one, never neither. */
class SaveFaultsTest {
  private static final Project PROJECT = RandomProjects.of(7);
  private static final byte[] NEW = ProjectFile.write(PROJECT);
  private static final byte[] OLD =
      ProjectFile.write(Project.titled("Old")); // a whole project, for it must stay one
  private static final Words WORDS = Words.of(Locale.ENGLISH, "claimscape.storage.words");

  @TempDir Path folder;
  private FaultyDisk disk;
  private Path file;
  private Path seen;

  @BeforeEach
  void anOlderFile() throws IOException {
    disk = new FaultyDisk(folder);
    file = Files.write(folder.resolve("case.claimscape"), OLD);
    seen = disk.seen(file);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String refused() {
    return WORDS.say(((SaveOutcome.NotSaved) Saving.save(PROJECT, seen)).why());
  }

  private static Trouble at(Asked where, String said) {
    return asked -> {
      if (asked == where) {
        throw new FileSystemException("disk", null, said);
      }
    };
  }

  @Test
  void aDiskWithoutFaultsKeepsTheNewFile() throws IOException {
    assertThat(Saving.save(PROJECT, seen)).isEqualTo(new SaveOutcome.Saved(seen, NEW.length));
    disk.cutPower();

    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("case.claimscape");
  }

  @ParameterizedTest
  @EnumSource(
      value = Asked.class,
      names = {"CREATE", "WRITE", "PERMISSIONS", "MOVE"})
  void whereverTheDiskFailsTheOldFileStaysAndNothingBesideIt(Asked where) throws IOException {
    disk.fail(at(where, "Input/output error"));

    assertThat(refused()).isEqualTo(file + " could not be written: Input/output error.");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("case.claimscape");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | There is no room left on the disk for FILE: it needs 1 MB.",
        "Disk quota exceeded | There is no room left on the disk for FILE: it needs 1 MB.",
        "Read-only file system | The folder FOLDER is read-only.",
        "File name too long | FILE could not be written: File name too long."
      })
  void whatTheDiskSaysBecomesASentence(String said, String sentence) throws IOException {
    disk.fail(at(Asked.WRITE, said));

    assertThat(refused())
        .isEqualTo(sentence.replace("FILE", file.toString()).replace("FOLDER", folder.toString()));
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aDiskThatIsFullAfterSomeBytesLeavesNoHalfFile() throws IOException {
    int[] writes = {0};
    disk.fail(
        asked -> {
          if (asked == Asked.WRITE && ++writes[0] == 3) {
            throw new FileSystemException("disk", null, "No space left on device");
          }
        });

    assertThat(refused()).contains("no room left");
    assertThat(writes[0]).isEqualTo(3);
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("case.claimscape");
  }

  @Test
  void atEveryPointOfASaveAPowerCutLeavesTheOldOrTheNew() throws IOException {
    int points = points();
    List<Boolean> renewed = new ArrayList<>();
    for (int point = 0; point < points; point++) {
      anOlderFile();
      int[] left = {point};
      disk.fail(
          asked -> {
            if (left[0]-- <= 0) {
              throw new IOException("the power is gone");
            }
          });
      Saving.save(PROJECT, seen);
      disk.cutPower();
      byte[] found = Files.readAllBytes(file);

      assertThat(found).as("point %d", point).isIn(OLD, NEW);
      renewed.add(Arrays.equals(found, NEW));
      sweep();
    }
    assertThat(points).isGreaterThan(8);
    assertThat(renewed).startsWith(false).endsWith(true).isSorted();
  }

  private int points() {
    int[] asked = {0};
    disk.fail(what -> asked[0]++);
    Saving.save(PROJECT, seen);
    return asked[0];
  }

  private void sweep() throws IOException {
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
  }

  @Test
  void anotherProgramThatHoldsTheFileForAMomentIsWaitedFor() {
    int[] moves = {0};
    disk.fail(
        asked -> {
          if (asked == Asked.MOVE && ++moves[0] < 3) {
            throw new AccessDeniedException("case.claimscape");
          }
        });

    assertThat(Saving.save(PROJECT, seen)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(moves[0]).isEqualTo(3);
  }

  @Test
  void anotherProgramThatNeverLetsGoIsTold() throws IOException {
    disk.fail(
        asked -> {
          if (asked == Asked.MOVE) {
            throw new AccessDeniedException("case.claimscape");
          }
        });

    assertThat(refused()).isEqualTo("You may not write in the folder " + folder + ".");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("case.claimscape");
  }

  @Test
  void aWriteProtectedFileIsNotReplaced() throws IOException {
    disk.protect("case.claimscape");

    assertThat(refused()).isEqualTo(file + " is write-protected: please choose another file.");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aFileForItsOwnerAloneStaysSo() throws IOException {
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Saving.save(PROJECT, file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFolderThatIsClosedToUsIsNamed() throws IOException {
    disk.fail(
        asked -> {
          if (asked == Asked.CREATE) {
            throw new AccessDeniedException("case.claimscape");
          }
        });

    assertThat(refused()).isEqualTo("You may not write in the folder " + folder + ".");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void whatKilledRunsLeftBehindIsNeverOverwrittenAndTheHundredthIsTold() throws IOException {
    disk.fail(
        asked -> {
          if (asked == Asked.WRITE || asked == Asked.DELETE) {
            throw new IOException("killed");
          }
        });
    for (int run = 0; run < 100; run++) {
      Saving.save(PROJECT, seen);
    }
    disk.fail(asked -> {});

    assertThat(names()).hasSize(1 + 100);
    assertThat(Saving.save(PROJECT, seen)).isInstanceOf(SaveOutcome.NotSaved.class);
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void aProjectThatWouldNotBeReadBackIsNotSaved() {
    Label tenDigits = new Label(Role.CLAIM, 1_000_000_000);
    Statement far =
        Statement.of(new StatementId("far"), 1, tenDigits, "Far away", new Origin.Own());
    Project unreadable = ((Project.Built.Whole) Project.of(List.of(far))).project();

    assertThat(Saving.save(unreadable, seen))
        .isInstanceOfSatisfying(
            SaveOutcome.NotSaved.class,
            not -> assertThat(not.why().code()).isEqualTo("storage.field.label"));
    assertThat(file).hasBinaryContent(OLD);
  }
}
