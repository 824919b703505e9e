package claimscape.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that the command line does. */
interface Command {

  /** Its name, options and parameters, in the words of a locale. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @throws IOException if the disk breaks
   */
  Exit run(ParseResult given, Console console) throws IOException;
}
