package claimscape;

import claimscape.cli.Console;
import claimscape.cli.Entrance;
import claimscape.cli.Launcher;
import claimscape.format.Formats;
import claimscape.format.MapFormat;
import claimscape.format.aif.AifFormat;
import claimscape.intake.Intake;
import claimscape.intake.Limits;
import claimscape.text.Words;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds everything by hand. What the window needs is named only where the window is opened. */
final class Wiring {
  private Wiring() {}

  /** The words of all rooms that speak without a window. */
  static Words words(Locale locale) {
    return Words.of(
        locale,
        "claimscape.cli.words",
        "claimscape.format.words",
        "claimscape.intake.problems",
        "claimscape.json.words",
        "claimscape.picture.words",
        "claimscape.project.words",
        "claimscape.storage.words",
        "claimscape.text.words");
  }

  /** Every format, in the order in which files are tried. */
  static Formats formats(Locale locale) {
    PictureFormats pictures = new PictureFormats(locale);
    List<MapFormat> all = new ArrayList<>(List.of(ProjectFormat.of(), AifFormat.of()));
    all.addAll(pictures.all());
    return new Formats(all);
  }

  /** The command line, speaking to these streams. */
  static Entrance commandLine(
      PrintStream out, PrintStream err, Launcher launcher, InstantSource clock, String version) {
    MapFormat projects = ProjectFormat.of();
    return new Entrance(
        new Console(out, err, words(Locale.getDefault())),
        launcher,
        formats(Locale.getDefault()),
        projects.writer().orElseThrow(),
        new Intake(Limits.STANDARD),
        clock,
        version);
  }
}
