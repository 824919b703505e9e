package claimscape.ui.shell;

import claimscape.project.Ids;
import claimscape.session.Lanes;
import claimscape.storage.Settings;
import claimscape.storage.StateFolder;
import claimscape.storage.WindowPlace;
import claimscape.ui.fx.FxHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import javafx.stage.Stage;

/** A window in surroundings that are always the same. */
final class TestWindow {
  static final Instant NOW = Instant.parse("2026-03-02T21:41:00Z");

  private TestWindow() {}

  /** A small window: few pixels, and within the one screen there is where there is none. */
  static Shell open(Stage stage, Path state, Chooser chooser) {
    return open(stage, state, chooser, new WindowPlace(940, 640, false, List.of()));
  }

  static Shell open(Stage stage, Path state, Chooser chooser, WindowPlace place) {
    stand(new StateFolder(state), place);
    Shell shell = new Shell(stage, surroundings(state, chooser));
    shell.show();
    return shell;
  }

  /** What a window is given: an hour that stands still, one worker, ids that repeat. */
  static Surroundings surroundings(Path state, Chooser chooser) {
    InstantSource clock = InstantSource.fixed(NOW);
    Trouble trouble = new Trouble(state, clock);
    Lanes jobs =
        new Lanes(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
            new FxHome(),
            trouble);
    return new Surroundings(
        Locale.ENGLISH,
        ZoneOffset.UTC,
        clock,
        Ids.random(new Random(7)),
        jobs,
        "0.1.0",
        new StateFolder(state),
        chooser,
        trouble);
  }

  private static void stand(StateFolder state, WindowPlace place) {
    try {
      Files.createDirectories(state.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Settings.DEFAULT.withWindow(place).write(state.settings());
  }
}
