package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody expected is written down, and the window hears of it. */
class TroubleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T21:41:00Z");

  @TempDir private Path folder;

  private final List<Path> told = new ArrayList<>();

  private Trouble trouble(Path state) {
    Trouble trouble = new Trouble(state, InstantSource.fixed(NOW));
    trouble.onTrouble(told::add);
    return trouble;
  }

  @Test
  void itIsWrittenDownWithTheHourAndWhereItHappened() throws IOException {
    Trouble trouble = trouble(folder.resolve("not/there/yet"));
    trouble.accept(new IllegalStateException("the pier fell"));
    assertThat(Files.readString(trouble.log()))
        .startsWith("2026-03-02T21:41:00Z java.lang.IllegalStateException: the pier fell")
        .contains("TroubleTest.itIsWrittenDownWithTheHourAndWhereItHappened");
    assertThat(told).containsExactly(trouble.log());
  }

  @Test
  void whatWasWrittenBeforeStays() throws IOException {
    Trouble trouble = trouble(folder);
    trouble.accept(new IllegalStateException("first"));
    trouble.uncaughtException(Thread.currentThread(), new StackOverflowError("second"));
    assertThat(Files.readString(trouble.log())).contains("first").contains("second");
    assertThat(told).hasSize(2);
  }

  @Test
  void whereItCannotBeWrittenTheWindowHearsOfItAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    Trouble trouble = trouble(file);
    assertThatThrownBy(() -> trouble.accept(new IllegalStateException("the pier fell")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the pier fell");
    assertThat(told).hasSize(1);
  }
}
