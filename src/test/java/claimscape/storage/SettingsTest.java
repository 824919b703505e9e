package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Level;
import claimscape.storage.disk.FaultyDisk;
import claimscape.storage.disk.Trouble;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
          .withPicture(
              new PictureChoice(
                  PictureChoice.Kind.HTML,
                  PictureChoice.Colours.PRINT,
                  PictureChoice.Extent.SELECTION,
                  false,
                  false,
                  false,
                  PictureChoice.Texts.WHOLE))
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

  @Test
  void whatANewerVersionKeepsFurtherInIsKeptBesideWhatIsKnown() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"window\":{\"width\":800,\"height\":600,\"screen\":\"left\"},\"sound\":1.50}");
    Settings.read(file).value().withTheme(Theme.DARK).write(file);
    Kept<Settings> again = Settings.read(file);

    assertThat(again.problem()).isEmpty();
    assertThat(again.value().window().map(WindowPlace::width)).contains(800);
    assertThat(file).content().contains("\"screen\": \"left\"", "\"sound\": 1.50");
  }

  @Test
  void aDamagedFileIsSetAsideAndTold() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"theme\":\"dark\",");
    Kept<Settings> kept = Settings.read(file);
    Path aside = folder.resolve("settings.json.damaged");
    Words words = Words.of(Locale.ENGLISH, "claimscape.storage.words");

    assertThat(kept.problem().map(words::say))
        .contains(
            file
                + " was damaged and is kept as "
                + aside
                + "; the program begins as on its first day.");
    assertThat(aside).hasContent("{\"theme\":\"dark\",");
    assertThat(Settings.read(file)).isEqualTo(new Kept<>(Settings.DEFAULT, Optional.empty()));
  }

  @Test
  void theLatestDamagedFileIsTheOneKept() throws IOException {
    for (String damaged : List.of("first", "second")) {
      Settings.read(Files.writeString(folder.resolve("settings.json"), damaged));
    }

    assertThat(folder.resolve("settings.json.damaged")).hasContent("second");
  }

  @Test
  void aFileThatCannotBeReadIsLeftWhereItIs() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("settings.json/inside"));

    assertThat(Settings.read(folder.resolve("settings.json")).problem().map(Problem::code))
        .contains("storage.state.unread");
    assertThat(inTheWay).exists();
  }

  @Test
  void aDamagedFileThatCannotBeSetAsideIsToldToo() throws IOException {
    FaultyDisk disk = new FaultyDisk(folder);
    Path file = Files.writeString(folder.resolve("settings.json"), "[]");
    disk.fail(
        asked -> {
          if (asked == Trouble.Asked.MOVE) {
            throw new IOException("Read-only file system");
          }
        });

    assertThat(Settings.read(disk.seen(file)).problem().map(Problem::code))
        .contains("storage.state.unread");
    assertThat(file).hasContent("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "light", "system"})
  void eachThemeIsWrittenAsASmallWord(String theme) throws IOException {
    Path file = folder.resolve("settings.json");
    Settings.DEFAULT.withTheme(Theme.valueOf(theme.toUpperCase(Locale.ROOT))).write(file);

    assertThat(file).content().contains("\"theme\": \"" + theme + "\"");
  }
}
