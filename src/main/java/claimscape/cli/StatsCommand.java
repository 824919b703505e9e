package claimscape.cli;

import claimscape.analysis.Stats;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells what is in map files. */
record StatsCommand(Grammar grammar, MapFiles files) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar
        .command("stats")
        .addOption(grammar.flag("--json"))
        .addOption(grammar.value(String.class, "FORMAT", "--from"))
        .addPositional(grammar.files("FILE", "1..*", 0));
  }

  @Override
  public Exit run(ParseResult given, Console console) throws IOException {
    boolean json = Grammar.has(given, "--json");
    Optional<String> from = Grammar.value(given, "--from");
    Exit exit = Exit.DONE;
    for (Path file : Grammar.files(given, 0)) {
      exit =
          exit.and(
              switch (files.open(file, from)) {
                case MapFiles.Outcome.Opened opened -> {
                  Stats stats = Stats.of(opened.project());
                  if (json) {
                    console.line(StatsJson.of(file, opened, stats, console.words()));
                  } else {
                    StatsPage.print(file, opened, stats, console);
                  }
                  yield told(file, opened.problems(), json, console);
                }
                case MapFiles.Outcome.NotOpened refused -> {
                  if (json) {
                    console.line(StatsJson.of(file, refused, console.words()));
                  }
                  refused.problems().forEach(problem -> console.tell(file.toString(), problem));
                  yield Exit.FAILED;
                }
              });
    }
    return exit;
  }

  private static Exit told(Path file, List<Problem> problems, boolean json, Console console) {
    if (!json) {
      problems.forEach(problem -> console.tell(file.toString(), problem));
    }
    return problems.isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }
}
