package claimscape.storage.record;

import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.Edtf;

/** A voice. */
final class VoiceCodec {
  private VoiceCodec() {}

  static JsonObject write(Voice voice) {
    return JsonObject.builder()
        .put("record", "voice")
        .put("id", voice.id().value())
        .put("name", voice.name())
        .put("kind", Spelling.of(voice.kind()))
        .putUnlessEmpty(
            "otherNames", Json.array(voice.otherNames().stream().map(Json::text).toList()))
        .putUnlessEmpty("office", voice.office())
        .putIfPresent("inOffice", voice.inOffice().map(Edtf::written).map(Json::text))
        .putIfPresent("partOf", voice.partOf().map(VoiceId::value).map(Json::text))
        .putIfPresent("speaksFor", voice.speaksFor().map(VoiceId::value).map(Json::text))
        .putUnlessEmpty("note", voice.note())
        .build();
  }

  static Voice read(Fields fields) throws Unreadable {
    return new Voice(
        new VoiceId(fields.text("id")),
        fields.text("name"),
        fields.word("kind", VoiceKind.class),
        fields.texts("otherNames"),
        fields.textOrEmpty("office"),
        fields.date("inOffice"),
        fields.optionalText("partOf").map(VoiceId::new),
        fields.optionalText("speaksFor").map(VoiceId::new),
        fields.textOrEmpty("note"));
  }
}
