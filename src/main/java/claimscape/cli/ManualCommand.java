package claimscape.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the manual page of all commands. */
record ManualCommand(Grammar grammar) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar.command("manual");
  }

  @Override
  public Exit run(ParseResult given, Console console) {
    console.out().print(ManualPage.of(given.commandSpec().root(), console.words()));
    return Exit.DONE;
  }
}
