package claimscape.format.aif;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.format.MapDraft;
import claimscape.format.MapReader;
import claimscape.format.Reading;
import claimscape.json.JsonArray;
import claimscape.json.JsonFault;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.text.Place;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a project of an AIF file. Ids are kept, roles are derived, and what is neither statement
 * nor relation is kept for {@link AifWriter} to put back.
 */
final class AifReader implements MapReader {

  @Override
  public boolean looksLike(Input input) {
    String head = input.head();
    boolean known = head.contains("\"nodeID\"") || head.contains("\"locutions\"");
    return head.contains("\"nodes\"") && known && !head.contains("\"AIF\"");
  }

  @Override
  public Reading read(Input input) {
    return switch (JsonReader.parse(input.bytes())) {
      case Parsed.Broken(JsonFault fault) ->
          Reading.failed(
              new Problem(
                  fault.code(),
                  fault.args(),
                  Optional.of(new Place(fault.at().line(), fault.at().column()))));
      case Parsed.Whole(JsonObject document)
          when document.get("nodes").orElse(document) instanceof JsonArray ->
          read(document, input.stem());
      case Parsed.Whole whole -> Reading.failed(Problem.of("aif.nodes"));
    };
  }

  private static Reading read(JsonObject document, String title) {
    List<Problem> problems = new ArrayList<>();
    AifFile file = AifGrammar.read(document, problems);
    Building building = new Building(file);
    problems.forEach(building.draft::problem);
    building.nodes();
    AifKept.store(file, building.graph, building.draft);
    return building.draft.finished(title);
  }

  /** One file at work. */
  private static final class Building {
    private final AifFile file;
    private final AifGraph graph;
    private final AifVoices voices;
    private final BranchNames branches;
    private final MapDraft draft = new MapDraft(AifFormat.ID);

    Building(AifFile file) {
      this.file = file;
      this.graph = AifGraph.of(file);
      this.voices = new AifVoices(file, graph);
      this.branches = new BranchNames(file);
    }

    void nodes() {
      for (AifNode node : file.nodes()) {
        Optional<RelationKind> kind = AifGraph.kind(node);
        if (graph.isStatement(node)) {
          statement(node);
        } else if (graph.isRelation(node) && kind.isPresent()) {
          relations(node, kind.get());
        } else if (kind.isPresent()) {
          draft.problem(problem("aif.incomplete", node));
        } else if (node.type().equals("PA")) {
          draft.problem(problem("aif.preference", node));
        }
      }
    }

    private static Problem problem(String code, AifNode node) {
      Problem problem = Problem.of(code, node.id(), node.type());
      int line = node.written().at().line();
      return line > 0 ? problem.at(line, node.written().at().column()) : problem;
    }

    private void statement(AifNode node) {
      List<AttributionStep> chain =
          voices.of(node).stream()
              .map(
                  said ->
                      new AttributionStep(
                          draft.voice(said.speaker()),
                          said.stance(),
                          "",
                          Optional.empty(),
                          said.uttered()))
              .toList();
      String text = node.isLocution() ? Locution.of(node.text()).said() : node.text();
      draft.statement(new StatementId(node.id()), text, chain);
    }

    private void relations(AifNode move, RelationKind kind) {
      List<StatementId> premises =
          graph.premises(move).stream().map(premise -> new StatementId(premise.id())).toList();
      DrawnBy drawnBy = new DrawnBy.Author(voices.arguer(move).map(draft::voice));
      String scheme = AifSchemes.shown(move);
      List<AifNode> ends = graph.conclusions(move);
      for (int i = 0; i < ends.size(); i++) {
        AifNode end = ends.get(i);
        if (graph.isRelation(end) && graph.conclusions(end).size() > 1) {
          draft.problem(problem("aif.conclusions", end));
        }
        RelationId id = new RelationId(branches.name(move, i));
        draft.relation(id, kind, premises, target(end), drawnBy, scheme);
        if (i > 0) {
          AifKept.storeBranch(id, move, draft);
        }
      }
    }

    /** An S-node with several conclusions is met at its first one. */
    private NodeId target(AifNode end) {
      return graph.isStatement(end)
          ? new StatementId(end.id())
          : new RelationId(branches.name(end, 0));
    }
  }
}
