package claimscape.ui.shell;

import claimscape.storage.Density;
import claimscape.storage.Settings;
import claimscape.ui.fx.Look;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Keeps the look as the settings want it, and as the system has it where they leave it to that. */
final class SystemLook {
  private static final double BEAMER = 1.5;

  private SystemLook() {}

  static void follow(Look look, Memory memory) {
    Runnable set = () -> set(look, memory.settings());
    memory.onSettings(settings -> set.run());
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> set.run());
    Platform.getPreferences().reducedMotionProperty().subscribe(still -> set.run());
    set.run();
  }

  private static void set(Look look, Settings settings) {
    boolean dark =
        switch (settings.theme()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    if (look.dark() != dark) {
      look.setDark(dark);
    }
    double beamer = settings.density() == Density.WIDE ? BEAMER : 1;
    double scale = Math.clamp(settings.textSize() / 100.0 * beamer, Look.SMALLEST, Look.LARGEST);
    if (look.scale() != scale) {
      look.setScale(scale);
    }
    look.setCompact(settings.density() == Density.COMPACT);
    look.setStill(settings.reducedMotion() || Platform.getPreferences().isReducedMotion());
  }
}
