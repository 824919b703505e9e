package claimscape.format.aif;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonWriter;
import claimscape.project.Project;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Writes a project as AIF: what AIFdb serves and what its upload reads, in one file. Rows that the
 * project kept from an AIF file are put back at their place where they still hold.
 */
final class AifWriter implements MapWriter {

  @Override
  public Writing write(Project project, WriteOptions options) {
    AifKept kept = AifKept.of(project);
    Moves moves = new Moves(project, kept);
    Rows rows = new Rows(project, kept, moves);
    AifFile file = new AifAttributions(project, rows.file()).attributed();
    return new Writing(
        JsonWriter.pretty(document(file)).getBytes(StandardCharsets.UTF_8),
        AifLosses.of(project, moves));
  }

  private static Json document(AifFile file) {
    return JsonObject.builder()
        .put("nodes", Json.array(file.nodes().stream().map(AifNode::written).toList()))
        .put("edges", Json.array(file.edges().stream().map(AifEdge::written).toList()))
        .put("locutions", Json.array(file.locutions().stream().map(AifLocution::written).toList()))
        .put(
            "participants",
            Json.array(file.participants().stream().map(AifParticipant::written).toList()))
        .put("schemefulfillments", Json.array(fulfilments(file)))
        .putAll(file.rest().members())
        .build();
  }

  private static List<Json> fulfilments(AifFile file) {
    List<Json> rows = new ArrayList<>();
    for (AifNode node : file.nodes()) {
      node.written()
          .get("schemeID")
          .ifPresent(
              scheme ->
                  rows.add(
                      JsonObject.builder()
                          .put(
                              "nodeID",
                              Objects.requireNonNull(node.written().members().get("nodeID")))
                          .put("schemeID", scheme)
                          .build()));
    }
    return rows;
  }

  /** The nodes and edges of one project at work. */
  private static final class Rows {
    private record Pair(String from, String to) {}

    private final Project project;
    private final AifKept kept;
    private final Moves moves;
    private final List<AifNode> nodes = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<AifEdge> edges = new ArrayList<>();

    Rows(Project project, AifKept kept, Moves moves) {
      this.project = project;
      this.kept = kept;
      this.moves = moves;
    }

    AifFile file() {
      kept.nodes().forEach(this::again);
      project.statements().values().stream()
          .filter(statement -> !done.contains(statement.id().value()))
          .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
          .forEach(statement -> add(NewRows.statement(statement)));
      moves.written().stream()
          .filter(relation -> !moves.isBranch(relation.id()))
          .filter(relation -> !done.contains(moves.id(relation.id())))
          .forEach(relation -> add(NewRows.relation(moves.id(relation.id()), relation)));
      edges();
      return new AifFile(
          nodes,
          edges,
          kept.locutions().stream().filter(row -> done.contains(row.node())).toList(),
          kept.participants(),
          kept.rest());
    }

    private void add(AifNode node) {
      if (done.add(node.id())) {
        nodes.add(node);
      }
    }

    private void again(AifKept.Node node) {
      String id = node.row().id();
      switch (node.became()) {
        case NOTHING -> add(node.row());
        case STATEMENT ->
            project
                .statement(new StatementId(id))
                .ifPresent(statement -> add(AgainRows.statement(node.row(), statement, project)));
        case RELATION ->
            project
                .relation(new RelationId(id))
                .filter(relation -> moves.says(relation.id()))
                .ifPresent(relation -> add(AgainRows.relation(node.row(), relation)));
      }
    }

    private void edges() {
      SequencedSet<Pair> said = new LinkedHashSet<>();
      for (Relation relation : moves.written()) {
        String move = moves.id(relation.id());
        relation.premises().forEach(premise -> said.add(new Pair(premise.value(), move)));
        said.add(new Pair(move, moves.id(relation.target())));
      }
      Set<Pair> drawn = new HashSet<>();
      for (AifKept.Edge edge : kept.edges()) {
        Pair pair = new Pair(edge.row().from(), edge.row().to());
        boolean holds = edge.tie() ? said.contains(pair) : done.contains(pair.from());
        if (holds && done.contains(pair.to())) {
          edges.add(edge.row());
          drawn.add(pair);
        }
      }
      said.stream()
          .filter(pair -> !drawn.contains(pair))
          .forEach(pair -> edges.add(NewRows.edge(pair.from(), pair.to())));
    }
  }
}
