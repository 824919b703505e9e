package claimscape.storage.record;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.SourceText;
import java.util.Optional;

/** A passage; its offsets count the code points of its source's text. */
final class PassageCodec {
  private PassageCodec() {}

  static JsonObject write(Passage passage, Texts texts) {
    Optional<SourceText> text = texts.of(passage.source());
    return JsonObject.builder()
        .put("record", "passage")
        .put("id", passage.id().value())
        .put("created", passage.created())
        .put("statement", passage.statement().value())
        .put("source", passage.source().value())
        .put("stretches", AnchorCodec.write(passage.stretches(), text))
        .put("state", Spelling.of(passage.state()))
        .putUnlessEmpty("chain", ChainCodec.write(passage.chain(), text))
        .putIfPresent("credibility", passage.credibility().map(Json::number))
        .putUnlessEmpty("note", passage.note())
        .build();
  }

  static Passage read(Fields fields, Texts texts) throws Unreadable {
    SourceId source = new SourceId(fields.text("source"));
    Optional<SourceText> text = texts.of(source);
    return new Passage(
        new PassageId(fields.text("id")),
        fields.whole("created"),
        new StatementId(fields.text("statement")),
        source,
        fields.objects("stretches", stretch -> AnchorCodec.read(stretch, text)),
        fields.word("state", AnchorState.class),
        ChainCodec.read(fields, "chain", text),
        fields.optionalWhole("credibility"),
        fields.textOrEmpty("note"));
  }
}
