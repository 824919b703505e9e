package claimscape.format.aif;

import claimscape.argument.Extension;
import claimscape.argument.RelationId;
import claimscape.format.MapDraft;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonText;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rows of an AIF file as a project keeps them, beside the statements and relations that it
 * makes of them: each row in its order, so that what is written again is what was read.
 *
 * @param branches which S-node a further conclusion belongs to, by the id of its relation
 * @param rest what stood beside the known lists
 */
record AifKept(
    List<Node> nodes,
    List<Edge> edges,
    List<AifLocution> locutions,
    List<AifParticipant> participants,
    Map<String, String> branches,
    JsonObject rest) {
  private static final String NODE = "node";
  private static final String STATEMENT = "statement";
  private static final String RELATION = "relation";
  private static final String EDGE = "edge";
  private static final String TIE = "tie";
  private static final String LOCUTION = "locution";
  private static final String PARTICIPANT = "participant";
  private static final String BRANCH = "branch";
  private static final String REST = "rest";

  /** What a kept node became. */
  enum Became {
    STATEMENT,
    RELATION,
    NOTHING
  }

  record Node(AifNode row, Became became) {}

  /**
   * @param tie whether a relation says the same, so that it goes when the relation goes
   */
  record Edge(AifEdge row, boolean tie) {}

  /** Puts the rows of a file into a draft. */
  static void store(AifFile file, AifGraph graph, MapDraft draft) {
    int row = 0;
    for (AifNode node : file.nodes()) {
      String kind = graph.isStatement(node) ? STATEMENT : graph.isRelation(node) ? RELATION : NODE;
      draft.keep(key(NODE, row++), kind, JsonWriter.compact(particulars(node)));
    }
    row = 0;
    for (AifEdge edge : file.edges()) {
      String kind = graph.expresses(edge) ? TIE : EDGE;
      draft.keep(key(EDGE, row++), kind, JsonWriter.compact(edge.written()));
    }
    row = 0;
    for (AifLocution locution : file.locutions()) {
      draft.keep(key(LOCUTION, row++), LOCUTION, JsonWriter.compact(locution.written()));
    }
    row = 0;
    for (AifParticipant participant : file.participants()) {
      draft.keep(key(PARTICIPANT, row++), PARTICIPANT, JsonWriter.compact(participant.written()));
    }
    if (!file.rest().isEmpty()) {
      draft.keep(REST, REST, JsonWriter.compact(file.rest()));
    }
  }

  /** Notes that a relation is a further conclusion of an S-node. */
  static void storeBranch(RelationId relation, AifNode move, MapDraft draft) {
    JsonObject data =
        JsonObject.builder().put("relation", relation.value()).put("nodeID", move.id()).build();
    draft.keep(BRANCH + '.' + relation.value(), BRANCH, JsonWriter.compact(data));
  }

  private static String key(String list, int row) {
    return String.format(Locale.ROOT, "%s.%07d", list, row);
  }

  /** The text of an I-node is the statement's own and need not be kept twice. */
  private static JsonObject particulars(AifNode node) {
    JsonObject.Builder left = JsonObject.builder();
    boolean told = node.isInformation() && !node.text().contains("\n");
    node.written()
        .members()
        .forEach(
            (name, value) ->
                left.put(
                    name,
                    told && name.equals("text") && value instanceof JsonText
                        ? Json.text("")
                        : value));
    return left.build();
  }

  /** The rows that a project keeps; what cannot be read as such is passed over. */
  static AifKept of(Project project) {
    AifKept kept =
        new AifKept(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            JsonObject.builder().build());
    JsonObject.Builder rest = JsonObject.builder();
    for (Extension extension : project.extensions().values()) {
      if (extension.format().equals(AifFormat.ID)) {
        parsed(extension).ifPresent(row -> kept.take(extension.kind(), row, rest));
      }
    }
    return new AifKept(
        kept.nodes, kept.edges, kept.locutions, kept.participants, kept.branches, rest.build());
  }

  /** The first conclusion that a relation's node had in the file, "" if it had none there. */
  String firstEnd(String move) {
    return edges.stream()
        .filter(edge -> edge.tie() && edge.row().from().equals(move))
        .map(edge -> edge.row().to())
        .findFirst()
        .orElse("");
  }

  private static Optional<JsonObject> parsed(Extension extension) {
    return JsonReader.parse(extension.data()) instanceof Parsed.Whole(JsonObject row)
        ? Optional.of(row)
        : Optional.empty();
  }

  private void take(String kind, JsonObject row, JsonObject.Builder rest) {
    switch (kind) {
      case NODE -> node(row, Became.NOTHING);
      case STATEMENT -> node(row, Became.STATEMENT);
      case RELATION -> node(row, Became.RELATION);
      case EDGE -> AifRows.edge(row).ifPresent(edge -> edges.add(new Edge(edge, false)));
      case TIE -> AifRows.edge(row).ifPresent(edge -> edges.add(new Edge(edge, true)));
      case LOCUTION -> AifRows.locution(row).ifPresent(locutions::add);
      case PARTICIPANT -> AifRows.participant(row).ifPresent(participants::add);
      case BRANCH ->
          row.text("relation")
              .ifPresent(
                  relation -> row.text("nodeID").ifPresent(node -> branches.put(relation, node)));
      case REST -> rest.putAll(row.members());
      default -> {
        // A kind of a later version: it stays in the project and out of the file.
      }
    }
  }

  private void node(JsonObject row, Became became) {
    AifRows.node(row).ifPresent(node -> nodes.add(new Node(node, became)));
  }
}
