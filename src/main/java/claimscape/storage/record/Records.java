package claimscape.storage.record;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.Header;
import claimscape.argument.HeaderId;
import claimscape.argument.NamedView;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Pin;
import claimscape.argument.PinId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.json.JsonObject;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/** Turns entries into records and back; the one place that knows all kinds. */
public final class Records {
  private static final List<String> KINDS =
      List.of(
          "source",
          "voice",
          "statement",
          "passage",
          "relation",
          "extension",
          "pin",
          "fold",
          "view");

  private Records() {}

  /**
   * A record that was read.
   *
   * @param unknown what a newer version wrote into it
   * @param notes troubles that did not keep it from being read
   */
  public record Read(Entry entry, JsonObject unknown, List<Problem> notes) {}

  public static JsonObject write(Entry entry, Texts texts) {
    return switch (entry) {
      case Header header -> HeaderCodec.write(header);
      case Source source -> SourceCodec.write(source);
      case Voice voice -> VoiceCodec.write(voice);
      case Statement statement -> StatementCodec.write(statement);
      case Passage passage -> PassageCodec.write(passage, texts);
      case Relation relation -> RelationCodec.write(relation);
      case Pin pin -> ViewCodec.write(pin);
      case Fold fold -> ViewCodec.write(fold);
      case NamedView view -> ViewCodec.write(view);
      case Extension extension -> ExtensionCodec.write(extension);
    };
  }

  /** The header, which stands outside of the records. */
  public static Read header(JsonObject object) throws Unreadable {
    Fields fields = Fields.of(object, "project");
    try {
      return new Read(HeaderCodec.read(fields), fields.unknown(), fields.notes());
    } catch (IllegalArgumentException e) {
      throw impossible(object, "project", e);
    }
  }

  /** The record's entry; nothing where this version does not know the kind. */
  public static Optional<Read> read(JsonObject object, Texts texts) throws Unreadable {
    Fields fields = Fields.of(object, name(object));
    String kind = fields.text("record");
    try {
      Optional<Entry> entry = entry(kind, fields, texts);
      return entry.map(read -> new Read(read, fields.unknown(), fields.notes()));
    } catch (IllegalArgumentException e) {
      throw impossible(object, name(object), e);
    }
  }

  /** The constructors of the vocabulary say what an entry can never be. */
  private static Unreadable impossible(
      JsonObject object, String name, IllegalArgumentException wrong) {
    String why = Optional.ofNullable(wrong.getMessage()).orElse("");
    return new Unreadable(
        Places.put(Problem.of("storage.record.impossible", name, why), object.at()));
  }

  private static Optional<Entry> entry(String kind, Fields fields, Texts texts) throws Unreadable {
    return switch (kind) {
      case "source" -> Optional.of(SourceCodec.read(fields));
      case "voice" -> Optional.of(VoiceCodec.read(fields));
      case "statement" -> Optional.of(StatementCodec.read(fields));
      case "passage" -> Optional.of(PassageCodec.read(fields, texts));
      case "relation" -> Optional.of(RelationCodec.read(fields));
      case "pin" -> Optional.of(ViewCodec.readPin(fields));
      case "fold" -> Optional.of(ViewCodec.readFold(fields));
      case "view" -> Optional.of(ViewCodec.readView(fields));
      case "extension" -> Optional.of(ExtensionCodec.read(fields));
      default -> Optional.empty();
    };
  }

  /** Whether this version knows the kind by which a record calls itself. */
  public static boolean knows(JsonObject record) {
    return record.text("record").map(KINDS::contains).orElse(false);
  }

  /** How a problem names a record: its kind and its id. */
  public static String name(JsonObject object) {
    String kind = object.text("record").orElse("record");
    String id = object.text("id").or(() -> object.text("statement")).orElse("?");
    return kind + " " + id;
  }

  /** The kind by which a record of this entry calls itself. */
  static String kind(EntryId id) {
    return switch (id) {
      case HeaderId h -> "project";
      case SourceId s -> "source";
      case VoiceId v -> "voice";
      case StatementId s -> "statement";
      case PassageId p -> "passage";
      case RelationId r -> "relation";
      case PinId p -> "pin";
      case FoldId f -> "fold";
      case ViewId v -> "view";
      case ExtensionId e -> "extension";
    };
  }
}
