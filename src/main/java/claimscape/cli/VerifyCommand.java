package claimscape.cli;

import claimscape.analysis.Verification;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    boolean json = Grammar.has(given, "--json");
    return switch (files.open(file, Optional.empty())) {
      case MapFiles.Outcome.Opened opened -> {
        opened.problems().forEach(problem -> console.tell(file.toString(), problem));
        yield verify(file, opened, json, console);
      }
      case MapFiles.Outcome.NotOpened refused -> {
        if (json) {
          console.line(json(file, refused.problems(), console.words()));
        }
        refused.problems().forEach(problem -> console.tell(file.toString(), problem));
        yield Exit.FAILED;
      }
    };
  }

  private static Exit verify(
      Path file, MapFiles.Outcome.Opened opened, boolean json, Console console) {
    Verification verification = Verification.of(opened.project());
    boolean ok = verification.findings().isEmpty() && opened.problems().isEmpty();
    if (json) {
      console.line(json(file, ok, verification, opened.problems(), console.words()));
    } else {
      verification.findings().forEach(finding -> print(finding, console));
      console.say(
          "verify.sum",
          Integer.toString(verification.proved()),
          Integer.toString(verification.passages()));
    }
    return ok ? Exit.DONE : Exit.FINDINGS;
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

  private static Json json(
      Path file, boolean ok, Verification verification, List<Problem> problems, Words words) {
    return JsonObject.builder()
        .put("file", file.toString())
        .put("ok", ok)
        .put("passages", verification.passages())
        .put(
            "findings",
            Json.array(verification.findings().stream().map(VerifyCommand::json).toList()))
        .put("problems", StatsJson.problems(problems, words))
        .build();
  }

  /** A file that cannot be read proves nothing. */
  private static Json json(Path file, List<Problem> problems, Words words) {
    return JsonObject.builder()
        .put("file", file.toString())
        .put("ok", false)
        .put("problems", StatsJson.problems(problems, words))
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
