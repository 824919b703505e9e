package claimscape.format.aif;

import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.json.Json;
import claimscape.json.JsonObject;

/** Rows that stand in no file yet. */
final class NewRows {
  private static final String SPACE_FOR_BREAKS = "\\s*[\\n\\r]\\s*";

  private NewRows() {}

  static AifNode statement(Statement statement) {
    return node(statement.id().value(), "I", statement.text());
  }

  static AifNode relation(String id, Relation relation) {
    AifSchemes.Scheme scheme =
        relation.scheme().isEmpty()
            ? AifSchemes.usual(relation.kind())
            : AifSchemes.named(relation.scheme());
    return schemed(id, type(relation.kind()), scheme);
  }

  /** AIF's S-node of a kind; it has none for answers, which are not written. */
  static String type(RelationKind kind) {
    return switch (kind) {
      case SUPPORTS -> "RA";
      case ATTACKS -> "CA";
      case RESTATES, ANSWERS -> "MA";
    };
  }

  static AifNode node(String id, String type, String text) {
    return AifRows.node(plain(id, type, text).build()).orElseThrow();
  }

  /** A node that fulfils a scheme and bears its name. */
  static AifNode schemed(String id, String type, AifSchemes.Scheme scheme) {
    return AifRows.node(
            plain(id, type, scheme.name())
                .put("scheme", scheme.name())
                .putUnlessEmpty("schemeID", scheme.number())
                .build())
        .orElseThrow();
  }

  private static JsonObject.Builder plain(String id, String type, String text) {
    return JsonObject.builder().put("nodeID", id).put("text", oneLine(text)).put("type", type);
  }

  static AifEdge edge(String from, String to) {
    JsonObject row =
        JsonObject.builder()
            .put("edgeID", from + '-' + to)
            .put("fromID", from)
            .put("toID", to)
            .put("formEdgeID", Json.nothing())
            .build();
    return new AifEdge(from, to, row);
  }

  static AifLocution locution(String node, String person, String start) {
    JsonObject row =
        JsonObject.builder()
            .put("nodeID", node)
            .put("personID", person)
            .putUnlessEmpty("start", start)
            .build();
    return new AifLocution(node, person, start, row);
  }

  /** AIFdb parts names; the last word is taken for the surname. */
  static AifParticipant participant(String id, String name) {
    int space = name.strip().lastIndexOf(' ');
    String first = space < 0 ? "" : name.strip().substring(0, space).strip();
    JsonObject row =
        JsonObject.builder()
            .put("participantID", id)
            .put("firstname", first)
            .put("surname", name.strip().substring(space + 1))
            .build();
    return AifRows.participant(row).orElseThrow();
  }

  /** AIFdb keeps a text on one line. */
  static String oneLine(String text) {
    return text.replaceAll(SPACE_FOR_BREAKS, " ");
  }
}
