package claimscape.cli;

import claimscape.argument.Held;
import claimscape.argument.SourceCard;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.intake.Intake;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.Together;
import claimscape.storage.SafeFile;
import claimscape.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a project of documents. Its ids follow from the documents. */
record NewCommand(Grammar grammar, Intake intake, MapWriter writer, InstantSource clock)
    implements Command {

  @Override
  public CommandSpec spec() {
    return grammar
        .command("new")
        .addOption(grammar.value(String.class, "TITLE", "--title"))
        .addOption(grammar.moment("TIME", "--at"))
        .addOption(grammar.flag("--force"))
        .addPositional(grammar.files("PROJECT", "1", 0))
        .addPositional(grammar.files("TEXT", "1..*", 1));
  }

  @Override
  public Exit run(ParseResult given, Console console) throws IOException {
    Path target = Grammar.file(given, 0);
    List<Path> texts = Grammar.files(given, 1);
    Optional<Problem> hindrance = hindrance(target, texts, Grammar.has(given, "--force"));
    if (hindrance.isPresent()) {
      console.tell(target.toString(), hindrance.get());
      return Exit.FAILED;
    }
    List<Outcome.Taken> taken = new ArrayList<>();
    Exit exit = take(texts, taken, console);
    if (exit == Exit.FAILED) {
      return exit;
    }
    String title = given.matchedOptionValue("--title", MapFiles.stem(target));
    Instant at = given.matchedOptionValue("--at", clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return switch (project(title, at, taken)) {
      case claimscape.project.Outcome.Made made -> {
        byte[] bytes = writer.write(made.after(), WriteOptions.USUAL).bytes();
        yield exit.and(written(target, bytes, console));
      }
      case claimscape.project.Outcome.Refused refused -> {
        console.tell(target.toString(), refused.why());
        yield Exit.FAILED;
      }
    };
  }

  /** Why a project cannot be put there, if so. */
  private static Optional<Problem> hindrance(Path target, List<Path> texts, boolean force)
      throws IOException {
    if (Files.isDirectory(target)) {
      return Optional.of(Problem.of("file.folder"));
    }
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    for (Path text : texts) {
      if (Files.exists(text) && Files.isSameFile(target, text)) {
        return Optional.of(Problem.of("new.itself"));
      }
    }
    return force ? Optional.empty() : Optional.of(Problem.of("new.exists"));
  }

  private static Exit written(Path target, byte[] bytes, Console console) {
    try {
      SafeFile.replace(target, bytes);
      return Exit.DONE;
    } catch (IOException e) {
      console.tell(DiskTrouble.of(e, target));
      return Exit.FAILED;
    }
  }

  private Exit take(List<Path> texts, List<Outcome.Taken> taken, Console console) {
    Exit exit = Exit.DONE;
    for (Path text : texts) {
      switch (intake.read(text)) {
        case Outcome.Taken document -> {
          taken.add(document);
          document.problems().forEach(problem -> console.tell(problem));
          exit = exit.and(document.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS);
        }
        case Outcome.NotTaken refused -> {
          console.tell(refused.problem());
          exit = Exit.FAILED;
        }
      }
    }
    return exit;
  }

  private static claimscape.project.Outcome project(
      String title, Instant at, List<Outcome.Taken> taken) {
    StringBuilder content = new StringBuilder(title);
    taken.forEach(document -> content.append('\n').append(document.text().sha256()));
    IdSource ids = Ids.from(content.toString());
    List<Edit> edits = new ArrayList<>();
    for (Outcome.Taken document : taken) {
      Held held =
          new Held(
              document.text(),
              document.fileName(),
              document.charset(),
              document.sha256OfBytes(),
              at,
              document.pages());
      SourceCard card = SourceCard.from(document.metadata());
      edits.add(AddSource.of(ids.source(), held, card, document.parts()));
    }
    return new Together(Optional.empty(), edits).applyTo(Project.titled(title));
  }
}
