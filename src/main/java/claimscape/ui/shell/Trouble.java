package claimscape.ui.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hears of what nobody expected: writes it into a log in the state folder and tells the window,
 * which says one sentence. Nothing unexpected is passed over in silence.
 */
public final class Trouble implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
  private final Path log;
  private final InstantSource clock;
  private final List<Consumer<Path>> listeners = new ArrayList<>();

  public Trouble(Path stateFolder, InstantSource clock) {
    this.log = stateFolder.resolve("claimscape.log");
    this.clock = clock;
  }

  /** Where it is written down. */
  public Path log() {
    return log;
  }

  /** Hears that something was written down. */
  void onTrouble(Consumer<Path> listener) {
    listeners.add(listener);
  }

  @Override
  public void accept(Throwable unexpected) {
    StringWriter words = new StringWriter();
    words.append(clock.instant().toString()).append(' ');
    unexpected.printStackTrace(new PrintWriter(words, true));
    try {
      Files.createDirectories(log.getParent());
      Files.writeString(
          log, words.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("could not write down: " + words, e);
    } finally {
      listeners.forEach(listener -> listener.accept(log));
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable unexpected) {
    accept(unexpected);
  }
}
