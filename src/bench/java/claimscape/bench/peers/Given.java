package claimscape.bench.peers;

import claimscape.argument.Relation;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.format.aif.AifFormat;
import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.GeneratedMap;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A map that every tool gets.
 *
 * @param name what it is called in the table
 * @param deep whether long lines of argument prevail
 * @param argdown the same map for a tool that reads nothing else, if there is one
 */
record Given(String name, boolean deep, Plan plan, List<Path> argdown) {

  private static final int LETTERS = 36;

  int size() {
    return plan.boxes().size();
  }

  /** Long lines of argument, with links between them. */
  static Given deep(int size) {
    return new Given("deep " + size, true, asByHand(GeneratedMap.deep(size, 1)), List.of());
  }

  /** Each link made with its source, as a reader makes it. */
  private static Plan asByHand(Plan plan) {
    List<Link> links =
        plan.links().stream()
            .map(
                link ->
                    new Link(link.sources(), link.target(), link.sources().getFirst(), link.kind()))
            .toList();
    return Plan.of(plan.boxes(), links);
  }

  /** The map that the generator of the peers writes, read as AIF. */
  static Given generated(int size, Path generator, Path folder)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "python3",
            generator.toString(),
            Integer.toString(size),
            "--out",
            folder.toString(),
            "--fmt",
            "aif,argdown");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("generator.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the generator failed: " + folder.resolve("generator.log"));
    }
    Path aif = folder.resolve("g" + size + ".aif.json");
    Project project = read(aif);
    return new Given(
        "bushy " + size, false, plan(project), List.of(folder.resolve("g" + size + ".argdown")));
  }

  private static Project read(Path file) throws IOException {
    Input input = new Input(file.getFileName().toString(), Files.readAllBytes(file));
    return AifFormat.of()
        .reader()
        .orElseThrow()
        .read(input)
        .project()
        .orElseThrow(() -> new IOException("no map in " + file));
  }

  /** Boxes 240 wide with lines of 36 letters: the same for every tool. */
  private static Plan plan(Project project) {
    List<Statement> statements = new ArrayList<>(project.statements().values());
    statements.sort(Comparator.comparingInt(Statement::created));
    Map<StatementId, Integer> at = new HashMap<>();
    List<Box> boxes = new ArrayList<>();
    for (Statement statement : statements) {
      at.put(statement.id(), boxes.size());
      int lines = statement.text().length() / LETTERS + 1;
      boxes.add(Box.free(240, 22 + 18 * lines, statement.created()));
    }
    List<Relation> relations = new ArrayList<>(project.relations().values());
    relations.sort(Comparator.comparingInt(Relation::created));
    List<Link> links = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation.target() instanceof StatementId target) {
        for (StatementId premise : relation.premises()) {
          links.add(
              new Link(
                  List.of(index(at, premise)),
                  new End.ToBox(index(at, target)),
                  relation.created(),
                  relation.kind().ordinal()));
        }
      }
    }
    return Plan.of(boxes, links);
  }

  private static int index(Map<StatementId, Integer> at, StatementId id) {
    return Objects.requireNonNull(at.get(id));
  }
}
