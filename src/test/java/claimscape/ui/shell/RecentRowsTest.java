package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.storage.RecentFile;
import claimscape.ui.fx.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is 2 March 2026, 21:41. */
class RecentRowsTest {
  @TempDir private Path folder;

  private Path file;
  private RecentRows rows;

  @BeforeEach
  void begin() throws IOException {
    file = Files.writeString(folder.resolve("pier.claimscape"), "");
    rows =
        new RecentRows(
            Phrases.of(Locale.ENGLISH, "shell"),
            TestWindow.surroundings(folder.resolve("state"), new Chosen()));
  }

  private RecentFile opened(String when) {
    return new RecentFile(file, "The pier", 5, 26, Instant.parse(when));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T20:05:00Z, 'today, 20:05'",
    "2026-03-02T00:00:00Z, 'today, 00:00'",
    "2026-03-01T23:59:00Z, yesterday",
    "2026-03-01T00:00:00Z, yesterday",
    "2026-02-28T23:59:00Z, 28 February",
    "2026-01-03T10:00:00Z, 3 January",
    "2025-11-12T10:00:00Z, 12 November 2025"
  })
  void theDayIsSaidAsAPersonWould(String opened, String said) {
    assertThat(rows.of(List.of(opened(opened))).getFirst().when()).isEqualTo(said);
  }

  @Test
  void aProjectIsListedWithItsSize() {
    StartPage.RecentRow row = rows.of(List.of(opened("2026-03-02T20:05:00Z"))).getFirst();
    assertThat(row.title()).isEqualTo("The pier");
    assertThat(row.size()).isEqualTo("26 statements · 5 sources");
    assertThat(row.file()).isEqualTo(file);
  }

  @Test
  void oneIsNotCalledSeveral() {
    RecentFile one = new RecentFile(file, "The pier", 1, 1, TestWindow.NOW);
    assertThat(rows.of(List.of(one)).getFirst().size()).isEqualTo("1 statement · 1 source");
  }

  @Test
  void aFileThatIsGoneIsNotOffered() {
    RecentFile gone =
        new RecentFile(folder.resolve("gone.claimscape"), "Gone", 1, 1, TestWindow.NOW);
    assertThat(rows.of(List.of(gone, opened("2026-03-02T20:05:00Z"))))
        .extracting(StartPage.RecentRow::title)
        .containsExactly("The pier");
  }

  @Test
  void sixAreEnoughAndTheLatestComeFirst() {
    List<RecentFile> many =
        IntStream.range(0, 9)
            .mapToObj(i -> new RecentFile(file, "Number " + i, 1, 1, TestWindow.NOW))
            .toList();
    assertThat(rows.of(many))
        .extracting(StartPage.RecentRow::title)
        .containsExactly("Number 0", "Number 1", "Number 2", "Number 3", "Number 4", "Number 5");
  }
}
