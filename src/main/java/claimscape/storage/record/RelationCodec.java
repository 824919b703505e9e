package claimscape.storage.record;

import claimscape.argument.Answer;
import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.VoiceId;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.Optional;

/** A relation; its target names its kind, for statements and relations have ids of their own. */
final class RelationCodec {
  private RelationCodec() {}

  static JsonObject write(Relation relation) {
    return JsonObject.builder()
        .put("record", "relation")
        .put("id", relation.id().value())
        .put("created", relation.created())
        .put("kind", Spelling.of(relation.kind()))
        .put(
            "premises",
            Json.array(
                relation.premises().stream().map(StatementId::value).map(Json::text).toList()))
        .put("target", target(relation.target()))
        .put("drawnBy", drawnBy(relation.drawnBy()))
        .putIfPresent("answer", relation.answer().map(Spelling::of).map(Json::text))
        .putUnlessEmpty("scheme", relation.scheme())
        .putIfPresent("strength", relation.strength().map(Spelling::of).map(Json::text))
        .putUnlessEmpty("warrant", relation.warrant())
        .putUnlessEmpty("note", relation.note())
        .build();
  }

  static JsonObject target(NodeId target) {
    return switch (target) {
      case StatementId statement ->
          JsonObject.builder().put("statement", statement.value()).build();
      case RelationId relation -> JsonObject.builder().put("relation", relation.value()).build();
    };
  }

  private static JsonObject drawnBy(DrawnBy drawnBy) {
    return switch (drawnBy) {
      case DrawnBy.Author(Optional<VoiceId> voice) ->
          JsonObject.builder()
              .put("kind", "author")
              .putIfPresent("voice", voice.map(VoiceId::value).map(Json::text))
              .build();
      case DrawnBy.Analyst() -> JsonObject.builder().put("kind", "analyst").build();
    };
  }

  static Relation read(Fields fields) throws Unreadable {
    return new Relation(
        new RelationId(fields.text("id")),
        fields.whole("created"),
        fields.word("kind", RelationKind.class),
        fields.texts("premises").stream().map(StatementId::new).toList(),
        readTarget(fields.object("target")),
        readDrawnBy(fields.object("drawnBy")),
        fields.optionalWord("answer", Answer.class),
        fields.textOrEmpty("scheme"),
        fields.optionalWord("strength", Strength.class),
        fields.textOrEmpty("warrant"),
        fields.textOrEmpty("note"));
  }

  static NodeId readTarget(Fields fields) throws Unreadable {
    Optional<String> statement = fields.optionalText("statement");
    return statement.isPresent()
        ? new StatementId(statement.get())
        : new RelationId(fields.text("relation"));
  }

  private static DrawnBy readDrawnBy(Fields fields) throws Unreadable {
    String kind = fields.text("kind");
    return switch (kind) {
      case "author" -> new DrawnBy.Author(fields.optionalText("voice").map(VoiceId::new));
      case "analyst" -> new DrawnBy.Analyst();
      default -> throw fields.problem("storage.field.word", "kind", kind);
    };
  }
}
