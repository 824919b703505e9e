package claimscape.storage.record;

import claimscape.argument.Gone;
import claimscape.argument.RelationId;
import claimscape.argument.StatementId;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.Optional;

/** What is remembered of a deleted statement or relation. */
final class GoneCodec {
  private GoneCodec() {}

  static JsonObject write(Gone gone) {
    return switch (gone) {
      case Gone.OfStatement statement ->
          JsonObject.builder()
              .put("statement", statement.id().value())
              .put("created", statement.created())
              .put("at", statement.at())
              .build();
      case Gone.OfRelation relation ->
          JsonObject.builder()
              .put("relation", relation.id().value())
              .put("created", relation.created())
              .put("at", relation.at())
              .put(
                  "premises",
                  Json.array(
                      relation.premises().stream()
                          .map(StatementId::value)
                          .map(Json::text)
                          .toList()))
              .put("target", RelationCodec.target(relation.target()))
              .build();
    };
  }

  static Gone read(Fields fields) throws Unreadable {
    int created = fields.whole("created");
    int at = fields.whole("at");
    Optional<String> statement = fields.optionalText("statement");
    if (statement.isPresent()) {
      return new Gone.OfStatement(new StatementId(statement.get()), created, at);
    }
    return new Gone.OfRelation(
        new RelationId(fields.text("relation")),
        created,
        fields.texts("premises").stream().map(StatementId::new).toList(),
        RelationCodec.readTarget(fields.object("target")),
        at);
  }
}
