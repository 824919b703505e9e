package claimscape.storage.record;

import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.json.Json;
import claimscape.json.JsonLimits;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import java.util.Optional;

/**
 * What a foreign format left with the project. Its data stands in the file as JSON; data that is
 * written in another way than ours stands as a text, so that not a blank of it changes.
 */
final class ExtensionCodec {
  /** A little less deep than a file may be, for the data lies inside of its record. */
  private static final JsonReader DATA =
      new JsonReader(
          new JsonLimits(
              JsonLimits.STANDARD.bytes(),
              JsonLimits.STANDARD.depth() - 10,
              JsonLimits.STANDARD.text()));

  private ExtensionCodec() {}

  static JsonObject write(Extension extension) {
    JsonObject.Builder record =
        JsonObject.builder()
            .put("record", "extension")
            .put("id", extension.id().value())
            .put("format", extension.format())
            .put("kind", extension.kind());
    Optional<Json> data = json(extension.data());
    return data.isPresent()
        ? record.put("data", data.get()).build()
        : record.put("dataText", extension.data()).build();
  }

  /** The data as JSON, if writing that gives the very same characters again. */
  static Optional<Json> json(String data) {
    return DATA.read(data) instanceof Parsed.Whole(Json json)
            && JsonWriter.compact(json).equals(data)
        ? Optional.of(json)
        : Optional.empty();
  }

  static Extension read(Fields fields) throws Unreadable {
    Optional<String> text = fields.optionalText("dataText");
    return new Extension(
        new ExtensionId(fields.text("id")),
        fields.text("format"),
        fields.text("kind"),
        text.isPresent() ? text.get() : JsonWriter.compact(fields.any("data")));
  }
}
