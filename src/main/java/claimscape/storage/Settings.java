package claimscape.storage;

import claimscape.argument.Level;
import claimscape.json.JsonWriter;
import claimscape.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user chose for every project.
 *
 * @param textSize of all words, in per cent, 50 to 300
 * @param abbreviations further ones that end no sentence ("Gen.")
 * @param reducedMotion nothing moves by itself
 * @param level that a new project begins with
 * @param picture how pictures of maps shall be
 * @param window how it was left; nothing before the first time
 * @param other what a newer version keeps here, one JSON object
 */
public record Settings(
    Theme theme,
    int textSize,
    Density density,
    List<String> abbreviations,
    boolean reducedMotion,
    Level level,
    PictureChoice picture,
    Optional<WindowPlace> window,
    String other) {
  /** What holds until the user chooses. */
  public static final Settings DEFAULT =
      new Settings(
          Theme.SYSTEM,
          100,
          Density.COMFORTABLE,
          List.of(),
          false,
          Level.FULL,
          PictureChoice.USUAL,
          Optional.empty(),
          "{}");

  public Settings {
    textSize = Math.clamp(textSize, 50, 300);
    abbreviations = List.copyOf(abbreviations);
  }

  public Settings withTheme(Theme theme) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withTextSize(int textSize) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withDensity(Density density) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withAbbreviations(List<String> abbreviations) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withReducedMotion(boolean reducedMotion) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withLevel(Level level) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withPicture(PictureChoice picture) {
    return new Settings(
        theme, textSize, density, abbreviations, reducedMotion, level, picture, window, other);
  }

  public Settings withWindow(WindowPlace window) {
    return new Settings(
        theme,
        textSize,
        density,
        abbreviations,
        reducedMotion,
        level,
        picture,
        Optional.of(window),
        other);
  }

  /** Reads the settings; a missing file gives the defaults, a damaged one too, with a problem. */
  public static Kept<Settings> read(Path file) {
    return Kept.read(file, DEFAULT, SettingsCodec::read);
  }

  /** Writes the settings; the problem if that failed. */
  public Optional<Problem> write(Path file) {
    String json = JsonWriter.pretty(SettingsCodec.write(this));
    return Kept.write(file, json.getBytes(StandardCharsets.UTF_8));
  }
}
