package claimscape.cli;

import claimscape.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Opens the window. */
record OpenCommand(Grammar grammar, Launcher launcher) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar.command("open").addPositional(grammar.files("FILE", "0..*", 0));
  }

  @Override
  public Exit run(ParseResult given, Console console) {
    return open(Grammar.files(given, 0), launcher, console);
  }

  static Exit open(List<Path> files, Launcher launcher, Console console) {
    Optional<Problem> hindrance = launcher.hindrance();
    if (hindrance.isPresent()) {
      console.tell(hindrance.get());
      return Exit.FAILED;
    }
    launcher.open(files);
    return Exit.DONE;
  }
}
