package claimscape.cli;

import claimscape.analysis.Outline;
import claimscape.argument.RelationKind;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells a map as indented text. */
record OutlineCommand(Grammar grammar, MapFiles files) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar.command("outline").addPositional(grammar.files("PROJECT", "1", 0));
  }

  @Override
  public Exit run(ParseResult given, Console console) throws IOException {
    Path file = Grammar.file(given, 0);
    return switch (files.open(file, Optional.empty())) {
      case MapFiles.Outcome.Opened opened -> {
        opened.problems().forEach(problem -> console.tell(file.toString(), problem));
        for (Outline.Line line : Outline.of(opened.project()).lines()) {
          console.line(told(line, console.words()));
        }
        yield opened.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
      }
      case MapFiles.Outcome.NotOpened refused -> {
        refused.problems().forEach(problem -> console.tell(file.toString(), problem));
        yield Exit.FAILED;
      }
    };
  }

  static String told(Outline.Line line, Words words) {
    String lead = lead(line.lead(), words);
    String indent = "  ".repeat(line.depth());
    if (line.statement().isEmpty()) {
      return indent + words.say("outline.together", lead);
    }
    String label = line.statement().get().label().toString();
    String text = line.statement().get().text().replaceAll("\\s+", " ").strip();
    String told =
        line.told()
            ? words.say("outline.again", label)
            : line.voices().isEmpty()
                ? label + " " + text
                : words.say("outline.voiced", label, text, String.join(", ", line.voices()));
    return indent + (lead.isEmpty() ? told : words.say("outline.led", lead, told));
  }

  private static String lead(Outline.Lead lead, Words words) {
    return switch (lead) {
      case Outline.Lead.Root root -> "";
      case Outline.Lead.Linked linked -> words.say("outline.linked");
      case Outline.Lead.OnStatement(RelationKind kind) -> words.say("outline." + name(kind));
      case Outline.Lead.OnRelation(RelationKind kind) ->
          words.say("outline." + name(kind) + ".relation");
    };
  }

  private static String name(RelationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
