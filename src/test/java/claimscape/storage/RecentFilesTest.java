package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentFilesTest {
  private static final RecentFiles NONE = new RecentFiles(List.of());

  @TempDir Path folder;

  @Test
  void theLatestIsOnTop() {
    assertThat(NONE.with(recent("a")).with(recent("b")).files())
        .containsExactly(recent("b"), recent("a"));
  }

  @Test
  void aFileIsListedOnce() {
    assertThat(NONE.with(recent("a")).with(recent("b")).with(recent("a")).files())
        .containsExactly(recent("a"), recent("b"));
  }

  @Test
  void twentyAreRemembered() {
    RecentFiles many = NONE;
    for (int i = 0; i < 30; i++) {
      many = many.with(recent("f" + i));
    }

    assertThat(many.files()).hasSize(20).startsWith(recent("f29"));
  }

  @Test
  void aFileCanBeTakenOff() {
    assertThat(NONE.with(recent("a")).without(Path.of("a")).files()).isEmpty();
  }

  @Test
  void theListIsReadBack() {
    Path file = folder.resolve("recent.json");
    RecentFiles list = NONE.with(recent("a")).with(recent("b"));

    assertThat(list.write(file)).isEmpty();
    assertThat(RecentFiles.read(file)).isEqualTo(new Kept<>(list, Optional.empty()));
  }

  @Test
  void aDamagedListIsEmptyAndTold() throws IOException {
    Path file = Files.writeString(folder.resolve("recent.json"), "{\"files\":[{\"file\":1}]}");

    Kept<RecentFiles> kept = RecentFiles.read(file);

    assertThat(kept.value()).isEqualTo(NONE);
    assertThat(kept.problem()).isPresent();
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("recent.json.damaged")).hasContent("{\"files\":[{\"file\":1}]}");
  }

  @Test
  void withoutAFileTheListIsEmpty() {
    assertThat(RecentFiles.read(folder.resolve("recent.json")))
        .isEqualTo(new Kept<>(NONE, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"files\":7}",
        "{\"files\":[7]}",
        "{\"files\":[{\"file\":\"a\",\"sources\":1,\"statements\":2}]}",
        "{\"files\":[{\"file\":\"a\",\"sources\":1,\"statements\":2,\"opened\":\"noon\"}]}",
        "{\"files\":[{\"file\":\"a\\u0000b\",\"sources\":1,\"statements\":2,"
            + "\"opened\":\"1970-01-01T00:00:00Z\"}]}"
      })
  void eachKindOfDamageIsToldAndSetAside(String damaged) throws IOException {
    Path file = Files.writeString(folder.resolve("recent.json"), damaged);

    assertThat(RecentFiles.read(file).problem().map(Problem::code))
        .contains("storage.state.damaged");
    assertThat(folder.resolve("recent.json.damaged")).hasContent(damaged);
  }

  @Test
  void aFileOfAnotherNameWithAnOddNameIsReadBack() {
    Path file = folder.resolve("recent.json");
    RecentFiles list = NONE.with(recent("„Häuser“ 👩‍👧/x y.claimscape"));
    list.write(file);

    assertThat(RecentFiles.read(file).value()).isEqualTo(list);
  }

  @Test
  void takingOffWhatIsNotListedChangesNothing() {
    assertThat(NONE.with(recent("a")).without(Path.of("b"))).isEqualTo(NONE.with(recent("a")));
  }

  private static RecentFile recent(String name) {
    return new RecentFile(Path.of(name), "Case " + name, 5, 42, Instant.EPOCH);
  }
}
