package claimscape;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The front door: hands the arguments to the command line, which opens the window where no command
 * is named. No class of the window is loaded before that.
 */
public final class Main {
  private static final String DEBUG = "--debug";
  private static final int FAILED = 2;

  private Main() {}

  /**
   * Runs the application; ends the process with the exit code of the command.
   *
   * @throws IOException if the version that the build wrote cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean debug = List.of(args).contains(DEBUG);
    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> fail(bug, debug, err));
    WindowLauncher launcher =
        new WindowLauncher(
            System.getProperty("os.name", ""),
            System.getenv(),
            System.getProperty("glass.platform", ""));
    int code = Wiring.commandLine(out, err, launcher, InstantSource.system(), version()).run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Programs read what we write, so it is UTF-8 everywhere. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** A bug is told in a sentence; where it is in the program is for those who ask. */
  private static void fail(Throwable bug, boolean debug, PrintStream err) {
    err.println(Wiring.words(Locale.getDefault()).say("bug", String.valueOf(bug)));
    if (debug) {
      bug.printStackTrace(err);
    }
    err.flush();
    System.exit(FAILED);
  }

  private static String version() throws IOException {
    Properties written = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Main.class.getResourceAsStream("version.properties")),
            StandardCharsets.UTF_8)) {
      written.load(in);
    }
    return "Claimscape " + written.getProperty("version");
  }
}
