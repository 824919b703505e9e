package claimscape;

import claimscape.cli.Launcher;
import claimscape.text.Problem;
import claimscape.ui.shell.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the window, where there is a display to show it on.
 *
 * @param system the name of the operating system
 * @param environment of the process
 * @param platform the window platform that was asked for, or ""
 */
record WindowLauncher(String system, Map<String, String> environment, String platform)
    implements Launcher {

  @Override
  public Optional<Problem> hindrance() {
    boolean always = windowed(system) || platform.equalsIgnoreCase("Headless");
    boolean shown = !environment.getOrDefault("DISPLAY", "").isEmpty();
    return always || shown ? Optional.empty() : Optional.of(Problem.of("open.display"));
  }

  /** Systems that always have a display. */
  private static boolean windowed(String system) {
    String lower = system.toLowerCase(Locale.ROOT);
    return lower.startsWith("windows") || lower.startsWith("mac");
  }

  @Override
  public void open(List<Path> files) {
    Window.open(files);
  }
}
