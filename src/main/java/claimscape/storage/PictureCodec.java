package claimscape.storage;

import claimscape.json.JsonObject;
import claimscape.storage.record.Fields;
import claimscape.storage.record.Spelling;
import claimscape.storage.record.Unreadable;

/** How pictures shall be, as one JSON object. */
final class PictureCodec {
  private PictureCodec() {}

  static JsonObject write(PictureChoice choice) {
    return JsonObject.builder()
        .put("kind", Spelling.of(choice.kind()))
        .put("colours", Spelling.of(choice.colours()))
        .put("extent", Spelling.of(choice.extent()))
        .putIfTrue("noLegend", !choice.legend())
        .putIfTrue("noNotes", !choice.notes())
        .putIfTrue("noMap", !choice.carriesMap())
        .put("texts", Spelling.of(choice.texts()))
        .build();
  }

  static PictureChoice read(Fields fields) throws Unreadable {
    PictureChoice usual = PictureChoice.USUAL;
    return new PictureChoice(
        fields.optionalWord("kind", PictureChoice.Kind.class).orElse(usual.kind()),
        fields.optionalWord("colours", PictureChoice.Colours.class).orElse(usual.colours()),
        fields.optionalWord("extent", PictureChoice.Extent.class).orElse(usual.extent()),
        !fields.flag("noLegend"),
        !fields.flag("noNotes"),
        !fields.flag("noMap"),
        fields.optionalWord("texts", PictureChoice.Texts.class).orElse(usual.texts()));
  }
}
