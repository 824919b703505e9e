package claimscape.storage.record;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.Wording;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.SourceText;
import java.util.Optional;

/** A passage; its offsets count the code points of its source's text. */
final class PassageCodec {
  /** Words that stand in an earlier version are not counted in the text that there is now. */
  private static final Optional<SourceText> EARLIER = Optional.empty();

  private PassageCodec() {}

  static JsonObject write(Passage passage, Texts texts) {
    Optional<SourceText> text = texts.of(passage.source());
    boolean lost = passage.state() == AnchorState.LOST;
    return JsonObject.builder()
        .put("record", "passage")
        .put("id", passage.id().value())
        .put("created", passage.created())
        .put("statement", passage.statement().value())
        .put("source", passage.source().value())
        .put("stretches", AnchorCodec.write(passage.stretches(), lost ? EARLIER : text))
        .put("state", Spelling.of(passage.state()))
        .putUnlessEmpty("chain", ChainCodec.write(passage.chain(), text))
        .putIfPresent("credibility", passage.credibility().map(Json::number))
        .putUnlessEmpty("note", passage.note())
        .putUnlessEmpty("was", AnchorCodec.write(passage.was(), EARLIER))
        .putUnlessEmpty(
            "wordings", Json.array(passage.wordings().stream().map(PassageCodec::write).toList()))
        .build();
  }

  private static JsonObject write(Wording wording) {
    return JsonObject.builder()
        .put("label", wording.label().toString())
        .put("text", wording.text())
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
        fields.textOrEmpty("note"),
        fields.objects("was", stretch -> AnchorCodec.read(stretch, EARLIER)),
        fields.objects("wordings", PassageCodec::wording));
  }

  private static Wording wording(Fields fields) throws Unreadable {
    return new Wording(LabelCodec.read(fields), fields.text("text"));
  }
}
