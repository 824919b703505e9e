package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
}
