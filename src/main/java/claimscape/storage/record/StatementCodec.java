package claimscape.storage.record;

import claimscape.argument.Origin;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.StatementKind;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.Edtf;
import java.util.Optional;
import java.util.TreeSet;

/** A statement. */
final class StatementCodec {
  private StatementCodec() {}

  static JsonObject write(Statement statement) {
    return JsonObject.builder()
        .put("record", "statement")
        .put("id", statement.id().value())
        .put("created", statement.created())
        .put("label", statement.label().toString())
        .putIfTrue("derived", statement.derived())
        .put("text", statement.text())
        .putIfPresent("origin", origin(statement.origin()))
        .putUnlessEmpty("chain", ChainCodec.write(statement.chain(), Optional.empty()))
        .putIfPresent("asOf", statement.asOf().map(Edtf::written).map(Json::text))
        .putUnlessEmpty("hedge", statement.hedge())
        .putIfPresent("kind", statement.kind().map(Spelling::of).map(Json::text))
        .putUnlessEmpty(
            "tags",
            Json.array(new TreeSet<String>(statement.tags()).stream().map(Json::text).toList()))
        .putUnlessEmpty("note", statement.note())
        .putIfTrue("loose", statement.loose())
        .build();
  }

  private static Optional<JsonObject> origin(Origin origin) {
    return switch (origin) {
      case Origin.Anchored() -> Optional.empty();
      case Origin.Implicit(SourceId source) ->
          Optional.of(
              JsonObject.builder().put("kind", "implicit").put("source", source.value()).build());
      case Origin.Own() -> Optional.of(JsonObject.builder().put("kind", "own").build());
    };
  }

  static Statement read(Fields fields) throws Unreadable {
    return new Statement(
        new StatementId(fields.text("id")),
        fields.whole("created"),
        LabelCodec.read(fields),
        fields.flag("derived"),
        fields.text("text"),
        readOrigin(fields.optionalObject("origin")),
        ChainCodec.read(fields, "chain", Optional.empty()),
        fields.date("asOf"),
        fields.textOrEmpty("hedge"),
        fields.optionalWord("kind", StatementKind.class),
        new TreeSet<>(fields.texts("tags")),
        fields.textOrEmpty("note"),
        fields.flag("loose"));
  }

  private static Origin readOrigin(Optional<Fields> origin) throws Unreadable {
    if (origin.isEmpty()) {
      return new Origin.Anchored();
    }
    Fields fields = origin.get();
    String kind = fields.text("kind");
    return switch (kind) {
      case "implicit" -> new Origin.Implicit(new SourceId(fields.text("source")));
      case "own" -> new Origin.Own();
      default -> throw fields.problem("storage.field.word", "kind", kind);
    };
  }
}
