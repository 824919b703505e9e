package claimscape.storage.record;

import claimscape.argument.AttributionStep;
import claimscape.argument.Stance;
import claimscape.argument.VoiceId;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.text.Anchor;
import claimscape.text.Edtf;
import claimscape.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Who says so, from the outside in. */
final class ChainCodec {
  private ChainCodec() {}

  static JsonArray write(List<AttributionStep> chain, Optional<SourceText> text) {
    return Json.array(chain.stream().map(step -> write(step, text)).toList());
  }

  private static JsonObject write(AttributionStep step, Optional<SourceText> text) {
    return JsonObject.builder()
        .put("voice", step.voice().value())
        .put("stance", Spelling.of(step.stance()))
        .putUnlessEmpty("cue", step.cue())
        .putIfPresent("cueAt", step.cueAt().map(anchor -> AnchorCodec.write(anchor, text)))
        .putIfPresent("uttered", step.uttered().map(Edtf::written).map(Json::text))
        .build();
  }

  static List<AttributionStep> read(Fields fields, String name, Optional<SourceText> text)
      throws Unreadable {
    return fields.objects(name, step -> step(step, text));
  }

  private static AttributionStep step(Fields fields, Optional<SourceText> text) throws Unreadable {
    VoiceId voice = new VoiceId(fields.text("voice"));
    Stance stance = fields.word("stance", Stance.class);
    String cue = fields.textOrEmpty("cue");
    Optional<Fields> cueAt = fields.optionalObject("cueAt");
    Optional<Anchor> anchor =
        cueAt.isEmpty() ? Optional.empty() : Optional.of(AnchorCodec.read(cueAt.get(), text));
    return new AttributionStep(voice, stance, cue, anchor, fields.date("uttered"));
  }
}
