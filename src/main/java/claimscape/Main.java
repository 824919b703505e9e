package claimscape;

import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The front door: hands the arguments to the command line, which opens the window where no command
 * is named. No class of the window is loaded before that.
 */
public final class Main {
  private static final String DEBUG = "--debug";
  private static final int FAILED = 2;

  /** The folder in which the build shows the sample: a copy of it, or pictures of its map. */
  private static final String SHOW_IN = "claimscape.show";

  private Main() {}

  /**
   * Runs the application; ends the process with the exit code of the command.
   *
   * @throws IOException if the version that the build wrote cannot be read, or a picture not
   *     written
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
    Optional<String> shown =
        Optional.ofNullable(System.getProperty(SHOW_IN)).filter(folder -> args.length == 0);
    Optional<Problem> hindrance = shown.flatMap(folder -> launcher.hindrance());
    if (hindrance.isPresent()) {
      Words words = Wiring.words(Locale.getDefault());
      new SampleDrawing(words, out).into(Path.of(shown.orElseThrow()), hindrance.get());
      return;
    }
    String[] asked =
        shown.isPresent()
            ? new String[] {"open", SampleDrawing.copiedInto(Path.of(shown.get())).toString()}
            : args;
    int code = Wiring.commandLine(out, err, launcher, InstantSource.system(), version()).run(asked);
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
    Words words = Wiring.words(Locale.getDefault());
    List<String> missing = SystemLibraries.missing();
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    err.println(
        linux && !missing.isEmpty()
            ? words.say("libraries", String.join(" ", missing))
            : words.say("bug", String.valueOf(bug)));
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
