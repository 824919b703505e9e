package claimscape.storage.record;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Header;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.json.JsonWriter;
import claimscape.text.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a newer version wrote and this one has no word for. It lives in the project as extensions of
 * the format {@code claimscape} and goes back to its place when the project is written.
 */
public final class Surplus {
  /** The format of these extensions: our own. */
  public static final String FORMAT = "claimscape";

  private static final String FILE = "file";

  private Surplus() {}

  /** Keeps the unknown fields of a record; nothing where there are none. */
  public static Optional<Extension> of(EntryId id, JsonObject unknown) {
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(extension(Records.kind(id), id.value(), unknown));
  }

  /** Keeps the unknown fields of the file itself. */
  public static Extension ofFile(JsonObject unknown) {
    return extension(FILE, FILE, unknown);
  }

  /** The fields of the file itself that one of these extensions keeps. */
  public static ExtensionId fileId() {
    return new ExtensionId(FORMAT + " " + FILE + " " + FILE);
  }

  private static Extension extension(String kind, String id, JsonObject unknown) {
    return new Extension(
        new ExtensionId(FORMAT + " " + kind + " " + id), FORMAT, kind, JsonWriter.compact(unknown));
  }

  /** The unknown fields that belong into the record of an entry. */
  public static ExtensionId idFor(EntryId id) {
    return new ExtensionId(FORMAT + " " + Records.kind(id) + " " + id.value());
  }

  /**
   * Keeps a whole record of an unknown kind.
   *
   * @param list the name of the list that it stands in
   */
  public static Extension ofRecord(String list, JsonObject record) {
    boolean named = record.text("id").or(() -> record.text("statement")).isPresent();
    String name = Records.name(record);
    // Two records without an id are told apart by what they say.
    return extension(
        list, named ? name : name + " " + Hashes.sha256OfText(JsonWriter.compact(record)), record);
  }

  /** The fields that an extension of ours keeps; nothing where it is not one of ours. */
  public static Optional<JsonObject> kept(Extension extension) {
    return extension.format().equals(FORMAT)
            && ExtensionCodec.json(extension.data()).orElse(Json.nothing())
                instanceof JsonObject object
        ? Optional.of(object)
        : Optional.empty();
  }

  /** The record with the fields put back; nothing where they would not be read back as they are. */
  public static Optional<JsonObject> restored(
      Entry entry, JsonObject record, JsonObject unknown, Texts texts) {
    JsonObject whole = merged(record, unknown);
    try {
      Optional<Records.Read> read =
          entry instanceof Header ? Optional.of(Records.header(whole)) : Records.read(whole, texts);
      return read.filter(back -> back.entry().equals(entry) && same(back.unknown(), unknown))
          .map(back -> whole);
    } catch (Unreadable e) {
      // Such fields are kept beside the record instead: the caller writes the extension itself.
      return Optional.empty();
    }
  }

  /** Whether two objects are written alike; the order of their fields counts. */
  private static boolean same(JsonObject one, JsonObject other) {
    return JsonWriter.compact(one).equals(JsonWriter.compact(other));
  }

  /** An object with fields put back that nobody had asked for, here and further in. */
  public static JsonObject merged(JsonObject known, JsonObject unknown) {
    return merged((Json) known, unknown) instanceof JsonObject whole ? whole : known;
  }

  private static Json merged(Json known, Json more) {
    if (known instanceof JsonObject object && more instanceof JsonObject fields) {
      JsonObject.Builder all = JsonObject.builder().putAll(object.members());
      for (Map.Entry<String, Json> field : fields.members().entrySet()) {
        Optional<Json> there = object.get(field.getKey());
        all.put(
            field.getKey(),
            there.map(value -> merged(value, field.getValue())).orElse(field.getValue()));
      }
      return all.build();
    }
    if (known instanceof JsonArray array && more instanceof JsonObject byIndex) {
      List<Json> items = new ArrayList<>();
      for (Json item : array.items()) {
        Optional<Json> field = byIndex.get(Integer.toString(items.size()));
        items.add(field.map(value -> merged(item, value)).orElse(item));
      }
      return Json.array(items);
    }
    return known;
  }
}
