package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramRunTest {
  private static final ProcessHandle SELF = ProcessHandle.current();

  @Test
  void theRunOfThisTestGoesOn() {
    assertThat(ProgramRun.name(SELF)).matches("[0-9]+s[0-9]+");
    assertThat(ProgramRun.goesOn(ProgramRun.name(SELF))).isTrue();
  }

  @Test
  void aRunOfTheSameNumberThatBeganAtAnotherTimeIsOver() {
    assertThat(ProgramRun.goesOn(SELF.pid() + "s1")).isFalse();
    assertThat(ProgramRun.goesOn(Long.toString(SELF.pid()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "s", "s1", "-1s1", "xs1", "99999999999999999999s1", "4194999s1", "٣s1"})
  void aNameOfAnotherKindIsOfNoRun(String name) {
    assertThat(ProgramRun.goesOn(name)).isFalse();
  }

  @Test
  void aCopyIsOfferedThoughAnotherProcessNowHasItsNumber(@TempDir Path folder) throws IOException {
    CrashCopies crashed = new CrashCopies(folder, SELF.pid() + "s1", ProgramRun::goesOn);
    CrashCopies next = new CrashCopies(folder, ProgramRun.name(SELF), ProgramRun::goesOn);
    crashed.write(Project.titled("Lost?"), Optional.empty(), Instant.EPOCH);

    assertThat(next.list()).extracting(CrashCopy::title).containsExactly("Lost?");
  }
}
