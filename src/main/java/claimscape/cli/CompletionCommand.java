package claimscape.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes what a shell needs to complete commands and options. */
record CompletionCommand(Grammar grammar) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar.command("completion");
  }

  @Override
  public Exit run(ParseResult given, Console console) {
    CommandSpec all = given.commandSpec().root();
    console.out().print(AutoComplete.bash(all.name(), all.commandLine()));
    return Exit.DONE;
  }
}
