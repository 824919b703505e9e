package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.storage.disk.FaultyDisk;
import claimscape.storage.disk.Trouble;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashCopiesTest {
  private static final Project PROJECT = RandomProjects.of(3);
  private static final Instant NOON = Instant.parse("2021-03-04T12:00:00Z");
  private static final Instant LATER = Instant.parse("2021-03-04T12:30:00Z");

  @TempDir Path state;
  private Path folder;
  private Path file;
  private CrashCopies crashed;
  private CrashCopies next;

  @BeforeEach
  void begin() {
    folder = state.resolve("unsaved");
    file = state.resolve("case.claimscape");
    crashed = new CrashCopies(folder, "11", run -> false);
    next = new CrashCopies(folder, "12", run -> false);
  }

  @Test
  void aCopyIsOfferedToTheNextRun() throws IOException {
    assertThat(crashed.write(PROJECT, Optional.of(file), NOON)).isEmpty();

    CrashCopy copy = next.list().getFirst();
    assertThat(copy.forFile()).contains(file);
    assertThat(copy.written()).isEqualTo(NOON);
    assertThat(copy.title()).isEqualTo(PROJECT.header().title());
    assertThat(copy.statements()).isEqualTo(PROJECT.statements().size());
    assertThat(ProjectFile.read(copy.copy(), Limits.STANDARD))
        .isEqualTo(new Opening.Opened(PROJECT, List.of()));
  }

  @Test
  void theUsersFileIsNeverTouched() throws IOException {
    Files.writeString(file, "mine");
    crashed.write(PROJECT, Optional.of(file), NOON);

    assertThat(file).hasContent("mine");
  }

  @Test
  void aLaterCopyTakesThePlaceOfTheFormer() throws IOException {
    crashed.write(Project.titled("Old"), Optional.empty(), NOON);
    crashed.write(Project.titled("New"), Optional.empty(), LATER);

    assertThat(next.list()).extracting(CrashCopy::title).containsExactly("New");
  }

  @Test
  void theLatestCopyComesFirst() throws IOException {
    crashed.write(Project.titled("Old"), Optional.of(file), NOON);
    crashed.write(Project.titled("New"), Optional.empty(), LATER);

    assertThat(next.list()).extracting(CrashCopy::title).containsExactly("New", "Old");
  }

  @Test
  void theCopiesOfARunThatStillGoesOnAreItsOwn() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);

    assertThat(new CrashCopies(folder, "12", "11"::equals).list()).isEmpty();
    assertThat(crashed.list()).isEmpty();
  }

  @Test
  void aSavedProjectLeavesNoCopy() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);
    crashed.discard(Optional.of(file));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anOfferedCopyCanBeDiscarded() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);
    next.discard(next.list().getFirst());

    assertThat(next.list()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCopyWithADamagedNoteIsStillOffered() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);
    Path copy = next.list().getFirst().copy();
    Path note = Path.of(copy.toString().replace(".claimscape", ".json"));
    for (String damaged : List.of("{", "{}", "[]", "{\"written\":\"noon\"}")) {
      Files.writeString(note, damaged);

      assertThat(next.list()).extracting(CrashCopy::copy).containsExactly(copy);
    }
    Files.delete(note);
    assertThat(next.list()).hasSize(1);
  }

  @Test
  void withoutAFolderNothingIsOffered() throws IOException {
    assertThat(next.list()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblem() throws IOException {
    Files.writeString(folder, "in the way");

    assertThat(crashed.write(PROJECT, Optional.empty(), NOON)).isPresent();
  }

  @Test
  void twoRunsKeepTheirCopiesOfOneFileApart() throws IOException {
    crashed.write(Project.titled("Mine"), Optional.of(file), NOON);
    next.write(Project.titled("Yours"), Optional.of(file), LATER);
    CrashCopies third = new CrashCopies(folder, "13", run -> false);

    assertThat(third.list()).extracting(CrashCopy::title).containsExactly("Yours", "Mine");
    next.discard(Optional.of(file));
    assertThat(third.list()).extracting(CrashCopy::title).containsExactly("Mine");
  }

  @Test
  void eachFileHasACopyOfItsOwn() throws IOException {
    Path other = state.resolve("other.claimscape");
    crashed.write(Project.titled("One"), Optional.of(file), NOON);
    crashed.write(Project.titled("Two"), Optional.of(other), LATER);
    crashed.discard(Optional.of(file));

    assertThat(next.list()).extracting(CrashCopy::forFile).containsExactly(Optional.of(other));
  }

  @Test
  void aFileNamedInAnotherWayIsTheSameFile() throws IOException {
    Path here = Path.of("").toAbsolutePath().resolve("case.claimscape");
    crashed.write(Project.titled("Old"), Optional.of(here), NOON);
    crashed.write(Project.titled("New"), Optional.of(Path.of("case.claimscape")), LATER);

    assertThat(next.list()).extracting(CrashCopy::title).containsExactly("New");
  }

  @Test
  void aDamagedCopyIsOfferedAndSaysWhatIsWrongWhenItIsOpened() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);
    CrashCopy copy = next.list().getFirst();
    byte[] whole = Files.readAllBytes(copy.copy());
    Files.write(copy.copy(), Arrays.copyOf(whole, whole.length / 2));

    assertThat(next.list()).hasSize(1);
    assertThat(ProjectFile.read(copy.copy(), Limits.STANDARD))
        .isInstanceOf(Opening.NotOpened.class);
  }

  @Test
  void whatIsNoCopyIsNotOffered() throws IOException {
    Files.createDirectories(folder.resolve("folder-9.claimscape"));
    Files.writeString(folder.resolve("notes.txt"), "x");
    Files.writeString(folder.resolve(".half-9.claimscape.1.tmp"), "x");
    Files.writeString(folder.resolve("lonely-9.json"), "{}");

    assertThat(next.list()).isEmpty();
  }

  @Test
  void aCopyWithoutANoteSaysWhenItWasWritten() throws IOException {
    Files.createDirectories(folder);
    Path found = Files.writeString(folder.resolve("foreign.claimscape"), "x");
    Files.setLastModifiedTime(found, FileTime.from(NOON));

    assertThat(next.list()).containsExactly(new CrashCopy(found, Optional.empty(), NOON, "", 0, 0));
  }

  @Test
  void aCopyOfTheEmptyTitleKeepsItsNumbers() throws IOException {
    crashed.write(Project.titled(""), Optional.empty(), NOON);
    CrashCopy copy = next.list().getFirst();

    assertThat(copy.title()).isEmpty();
    assertThat(copy.forFile()).isEmpty();
    assertThat(copy.sources()).isZero();
  }

  @Test
  void discardingWhatIsGoneIsNoTrouble() throws IOException {
    crashed.write(PROJECT, Optional.of(file), NOON);
    CrashCopy copy = next.list().getFirst();
    next.discard(copy);
    next.discard(copy);
    crashed.discard(Optional.of(file));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDiskThatFailsKeepsTheCopyBefore() throws IOException {
    FaultyDisk disk = new FaultyDisk(state);
    CrashCopies guarded = new CrashCopies(disk.seen(folder), "11", run -> false);
    guarded.write(Project.titled("Old"), Optional.of(file), NOON);
    disk.fail(
        asked -> {
          if (asked == Trouble.Asked.WRITE) {
            throw new IOException("No space left on device");
          }
        });

    assertThat(guarded.write(Project.titled("New"), Optional.of(file), LATER))
        .map(Problem::code)
        .contains("save.full");
    assertThat(next.list()).extracting(CrashCopy::title).containsExactly("Old");
  }
}
