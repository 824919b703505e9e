package claimscape;

import claimscape.cli.Launcher;
import claimscape.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a run of the command line gave: its exit code and what it wrote. */
public record CommandLineRun(int code, String out, String err) {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  /** A launcher without a display. */
  private static final Launcher BLIND =
      new Launcher() {
        @Override
        public Optional<Problem> hindrance() {
          return Optional.of(Problem.of("open.display"));
        }

        @Override
        public void open(List<Path> files) {
          throw new IllegalStateException("there is no display");
        }
      };

  public static CommandLineRun of(Object... args) {
    return with(BLIND, args);
  }

  public static CommandLineRun with(Launcher launcher, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] given = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      given[i] = args[i].toString();
    }
    int code =
        Wiring.commandLine(
                stream(out), stream(err), launcher, InstantSource.fixed(NOON), "Claimscape test")
            .run(given);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** A case file of AIF. */
  public static Path aif(String name) {
    String file = "/cases/aif/" + name + ".json";
    URL url = Objects.requireNonNull(CommandLineRun.class.getResource(file), file);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }
}
