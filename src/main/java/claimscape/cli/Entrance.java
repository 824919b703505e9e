package claimscape.cli;

import claimscape.format.Formats;
import claimscape.format.MapWriter;
import claimscape.intake.Intake;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: takes the arguments apart, runs the command that they name. */
public final class Entrance {
  private static final String NAME = "claimscape";

  private final Console console;
  private final Launcher launcher;
  private final CommandLine line;
  private final SequencedMap<String, Command> commands = new LinkedHashMap<>();

  /**
   * @param projects writes the project files of {@code new}
   * @param version as {@code --version} tells it
   */
  public Entrance(
      Console console,
      Launcher launcher,
      Formats formats,
      MapWriter projects,
      Intake intake,
      InstantSource clock,
      String version) {
    this.console = console;
    this.launcher = launcher;
    Grammar grammar = new Grammar(console.words());
    MapFiles files = new MapFiles(formats);
    commands.put("open", new OpenCommand(grammar, launcher));
    commands.put("new", new NewCommand(grammar, intake, projects, clock));
    commands.put("stats", new StatsCommand(grammar, files));
    commands.put("convert", new ConvertCommand(grammar, files, formats));
    commands.put("verify", new VerifyCommand(grammar, files));
    commands.put("outline", new OutlineCommand(grammar, files));
    commands.put("formats", new FormatsCommand(grammar, formats));
    commands.put("manual", new ManualCommand(grammar));
    commands.put("completion", new CompletionCommand(grammar));
    // A file may be called "@notes.json"; it is no list of arguments.
    this.line = new CommandLine(root(grammar, version)).setExpandAtFiles(false);
  }

  private CommandSpec root(Grammar grammar, String version) {
    CommandSpec root =
        grammar
            .command(NAME)
            .version(version)
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description(grammar.words().say("option.version"))
                    .build())
            .addPositional(grammar.files("FILE", "0..*", 0));
    commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
    root.usageMessage().footer(grammar.words().say("exit.codes"));
    return root;
  }

  /** Runs what the arguments say; gives the exit code. */
  public int run(String... args) {
    ParseResult given;
    try {
      given = line.parseArgs(args);
    } catch (ParameterException e) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      console.tell("usage.wrong", String.valueOf(e.getMessage()), command);
      return finished(Exit.FAILED);
    }
    ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
    if (given.isUsageHelpRequested() || last.isUsageHelpRequested()) {
      last.commandSpec().commandLine().usage(console.out(), Ansi.OFF);
      return finished(Exit.DONE);
    }
    if (given.isVersionHelpRequested()) {
      line.printVersionHelp(console.out(), Ansi.OFF);
      return finished(Exit.DONE);
    }
    return finished(run(given, last));
  }

  private Exit run(ParseResult given, ParseResult last) {
    if (!given.hasSubcommand()) {
      return OpenCommand.open(Grammar.files(given, 0), launcher, console);
    }
    Command command = Objects.requireNonNull(commands.get(last.commandSpec().name()));
    try {
      return command.run(last, console);
    } catch (IOException e) {
      if (Grammar.has(given, Grammar.DEBUG) || Grammar.has(last, Grammar.DEBUG)) {
        e.printStackTrace(console.err());
      }
      console.tell(DiskTrouble.of(e));
      return Exit.FAILED;
    }
  }

  private int finished(Exit exit) {
    console.out().flush();
    console.err().flush();
    return exit.code();
  }
}
