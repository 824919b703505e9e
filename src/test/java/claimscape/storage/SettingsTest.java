package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Settings CHOSEN =
      Settings.DEFAULT
          .withTheme(Theme.DARK)
          .withTextSize(125)
          .withDensity(Density.COMPACT)
          .withAbbreviations(List.of("Gen.", "Maj."))
          .withReducedMotion(true)
          .withLevel(Level.FULL)
          .withWindow(new WindowPlace(1366, 768, true, List.of(0.4, 0.8), true));

  @TempDir Path folder;

  @Test
  void whatWasChosenIsReadBack() {
    Path file = folder.resolve("deep/settings.json");

    assertThat(CHOSEN.write(file)).isEmpty();
    assertThat(Settings.read(file)).isEqualTo(new Kept<>(CHOSEN, Optional.empty()));
  }

  @Test
  void withoutAFileTheDefaultsHold() {
    assertThat(Settings.read(folder.resolve("settings.json")))
        .isEqualTo(new Kept<>(Settings.DEFAULT, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"theme\":\"pink\"}",
        "{\"textSize\":\"big\"}",
        "{\"window\":{\"width\":1,\"height\":1,\"dividers\":[\"x\"]}}",
        "{\"reducedMotion\":1}"
      })
  void aDamagedFileGivesTheDefaultsAndAProblem(String damaged) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), damaged);
    Kept<Settings> kept = Settings.read(file);

    assertThat(kept.value()).isEqualTo(Settings.DEFAULT);
    assertThat(kept.problem()).isPresent();
  }

  @Test
  void whatANewerVersionChoseIsKept() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("settings.json"), "{\"theme\":\"light\",\"sound\":{\"on\":true}}");
    Settings.read(file).value().withTextSize(110).write(file);

    assertThat(file).content().contains("\"sound\"", "\"textSize\": 110", "\"theme\": \"light\"");
  }

  @Test
  void aTextSizeStaysReadable() {
    assertThat(Settings.DEFAULT.withTextSize(3).textSize()).isEqualTo(50);
    assertThat(Settings.DEFAULT.withTextSize(9999).textSize()).isEqualTo(300);
  }

  @Test
  void aFileThatCannotBeWrittenIsAProblem() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("settings.json");

    assertThat(CHOSEN.write(blocked)).isPresent();
    assertThat(Settings.read(folder).problem()).isPresent();
  }
}
