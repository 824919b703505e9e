package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.storage.disk.FaultyDisk;
import claimscape.storage.disk.Trouble.Asked;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening what a user may point at: files, folders, links, closed and broken disks. */
class OpeningFilesTest {
  private static final Words WORDS =
      Words.of(
          Locale.ENGLISH,
          "claimscape.storage.words",
          "claimscape.json.words",
          "claimscape.text.words");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("case.claimscape"), FullFile.TEXT);
  }

  private static String why(Opening opening) {
    return WORDS.say(((Opening.NotOpened) opening).why());
  }

  @Test
  void whatCannotBeOpenedIsNamed() throws IOException {
    Path gone = folder.resolve("gone.claimscape");

    assertThat(why(ProjectFile.read(gone, Limits.STANDARD)))
        .isEqualTo("The file " + gone + " does not exist.");
    assertThat(why(ProjectFile.read(folder, Limits.STANDARD)))
        .isEqualTo(folder + " is a folder, not a file.");
  }

  @Test
  void aFileClosedToUsIsNamed() throws IOException {
    FaultyDisk disk = new FaultyDisk(folder);
    disk.fail(
        asked -> {
          if (asked == Asked.READ) {
            throw new AccessDeniedException(file.toString());
          }
        });

    assertThat(why(ProjectFile.read(disk.seen(file), Limits.STANDARD)))
        .isEqualTo("The file " + file + " may not be read by you.");
  }

  @Test
  void aDiskThatBreaksIsNoFaultOfTheFile() {
    FaultyDisk disk = new FaultyDisk(folder);
    disk.fail(
        asked -> {
          throw new IOException("Input/output error");
        });

    assertThatThrownBy(() -> ProjectFile.read(disk.seen(file), Limits.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessage("Input/output error");
  }

  @Test
  void aLinkIsOpenedLikeTheFileBehindIt() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

    assertThat(ProjectFile.read(link, Limits.STANDARD))
        .isEqualTo(ProjectFile.read(file, Limits.STANDARD));
  }

  @Test
  void aLinkThatLeadsNowhereIsAMissingFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

    assertThat(why(ProjectFile.read(link, Limits.STANDARD)))
        .isEqualTo("The file " + link + " does not exist.");
  }

  @Test
  void aFileOfJustTheLongestLengthIsOpenedAndOneByteMoreIsNot() throws IOException {
    long length = Files.size(file);

    assertThat(ProjectFile.read(file, new Limits(length, 100, 99, 99)))
        .isInstanceOf(Opening.Opened.class);
    assertThat(why(ProjectFile.read(file, new Limits(length - 1, 100, 99, 99))))
        .isEqualTo("The file is longer than 0 MB.");
  }

  @Test
  void asManyRecordsAsAreAllowedAreOpened() {
    byte[] bytes = FullFile.TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(ProjectFile.read(bytes, new Limits(9999, 100, 3, 2)))
        .isInstanceOf(Opening.Opened.class);
    assertThat(why(ProjectFile.read(bytes, new Limits(9999, 100, 2, 2))))
        .isEqualTo("The project has more than 2 statements.");
    assertThat(why(ProjectFile.read(bytes, new Limits(9999, 100, 3, 1))))
        .isEqualTo("The project has more than 1 passages.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK\u0003\u0004", "%PDF-1.7", "<html></html>", "# notes", "\u0000"})
  void aFileOfAnotherKindIsRefusedInOneSentence(String content) throws IOException {
    Files.writeString(file, content);

    assertThat(why(ProjectFile.read(file, Limits.STANDARD))).startsWith("Line 1, column ");
  }

  @Test
  void openingLeavesTheFileAndItsFolderAsTheyWere() throws IOException {
    ProjectFile.read(file, Limits.STANDARD);

    assertThat(file).hasContent(FullFile.TEXT);
    assertThat(folder).isDirectoryContaining(found -> found.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whoeverReadsWhileAnotherSavesFindsTheOldOrTheNew() throws Exception {
    List<Project> projects = List.of(RandomProjects.of(1), RandomProjects.of(2));
    Saving.save(projects.getFirst(), file);
    AtomicReference<SaveOutcome> lastSave = new AtomicReference<>();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < 60; i++) {
                    lastSave.set(Saving.save(projects.get(i % 2), file));
                  }
                });
    do {
      Opening opening = ProjectFile.read(file, Limits.STANDARD);
      assertThat(opening)
          .isIn(
              new Opening.Opened(projects.getFirst(), List.of()),
              new Opening.Opened(projects.getLast(), List.of()));
    } while (writer.isAlive());
    writer.join();

    assertThat(lastSave.get()).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(folder.toFile().list()).containsExactly("case.claimscape");
  }
}
