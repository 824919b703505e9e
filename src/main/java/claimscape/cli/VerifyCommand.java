package claimscape.cli;

import claimscape.analysis.Verification;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Proves every quote of a project against its frozen source. */
record VerifyCommand(Grammar grammar, MapFiles files) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar
        .command("verify")
        .addOption(grammar.flag("--json"))
        .addPositional(grammar.files("PROJECT", "1", 0));
  }

  @Override
  public Exit run(ParseResult given, Console console) throws IOException {
    Path file = Grammar.file(given, 0);
    return switch (files.open(file, Optional.empty())) {
      case MapFiles.Outcome.Opened opened -> {
        opened.problems().forEach(problem -> console.tell(file.toString(), problem));
        Exit exit = verify(file, opened.project(), Grammar.has(given, "--json"), console);
        yield opened.problems().isEmpty() ? exit : exit.and(Exit.FINDINGS);
      }
      case MapFiles.Outcome.NotOpened refused -> {
        refused.problems().forEach(problem -> console.tell(file.toString(), problem));
        yield Exit.FAILED;
      }
    };
  }

  private static Exit verify(Path file, Project project, boolean json, Console console) {
    Verification verification = Verification.of(project);
    if (json) {
      console.line(json(file, verification));
    } else {
      verification.findings().forEach(finding -> print(finding, console));
      console.say(
          "verify.sum",
          Integer.toString(verification.proved()),
          Integer.toString(verification.passages()));
    }
    return verification.findings().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private static void print(Verification.Finding finding, Console console) {
    String place =
        finding
            .place()
            .map(
                at ->
                    console
                        .words()
                        .say(
                            "verify.place",
                            Integer.toString(at.line()),
                            Integer.toString(at.column())))
            .orElse("");
    console.say(
        "verify." + code(finding.trouble()),
        finding.label().toString(),
        finding.source() + place,
        finding.quote(),
        finding.found());
  }

  private static Json json(Path file, Verification verification) {
    return JsonObject.builder()
        .put("file", file.toString())
        .put("ok", verification.findings().isEmpty())
        .put("passages", verification.passages())
        .put(
            "findings",
            Json.array(verification.findings().stream().map(VerifyCommand::json).toList()))
        .build();
  }

  private static Json json(Verification.Finding finding) {
    JsonObject.Builder row =
        JsonObject.builder()
            .put("code", code(finding.trouble()))
            .put("passage", finding.passage().value())
            .put("statement", finding.label().toString())
            .put("source", finding.source());
    finding.place().ifPresent(at -> row.put("line", at.line()).put("column", at.column()));
    return row.put("quote", finding.quote()).put("found", finding.found()).build();
  }

  private static String code(Verification.Trouble trouble) {
    return trouble.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
