package claimscape.storage.record;

import claimscape.argument.Depiction;
import claimscape.argument.EntryId;
import claimscape.argument.Filter;
import claimscape.argument.Fold;
import claimscape.argument.NamedView;
import claimscape.argument.Pin;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.ViewId;
import claimscape.argument.VoiceId;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the map is drawn: pins, folds and named views. */
final class ViewCodec {
  private ViewCodec() {}

  static JsonObject write(Pin pin) {
    return JsonObject.builder()
        .put("record", "pin")
        .put("statement", pin.statement().value())
        .put("x", Json.number(pin.x()))
        .put("y", Json.number(pin.y()))
        .build();
  }

  static JsonObject write(Fold fold) {
    return JsonObject.builder()
        .put("record", "fold")
        .put("statement", fold.statement().value())
        .build();
  }

  static JsonObject write(NamedView view) {
    Depiction drawn = view.depiction();
    return JsonObject.builder()
        .put("record", "view")
        .put("id", view.id().value())
        .put("created", view.created())
        .put("name", view.name())
        .put("x", Json.number(view.x()))
        .put("y", Json.number(view.y()))
        .put("zoom", Json.number(view.zoom()))
        .putUnlessEmpty("roles", words(view.filter().roles().stream().map(Spelling::of)))
        .putUnlessEmpty("sources", words(view.filter().sources().stream().map(EntryId::value)))
        .putUnlessEmpty("voices", words(view.filter().voices().stream().map(EntryId::value)))
        .putUnlessEmpty("tags", words(view.filter().tags().stream()))
        .putIfPresent("least", view.filter().least().map(Spelling::of).map(Json::text))
        .putUnlessEmpty("folds", words(view.folds().stream().map(EntryId::value)))
        .putIfPresent("direction", unusual(drawn.direction(), Depiction.USUAL.direction()))
        .putIfPresent("layout", unusual(drawn.layout(), Depiction.USUAL.layout()))
        .putIfPresent("lanes", unusual(drawn.lanes(), Depiction.USUAL.lanes()))
        .putIfPresent("notation", unusual(drawn.notation(), Depiction.USUAL.notation()))
        .putIfTrue("voiceColours", drawn.voiceColours())
        .build();
  }

  /** A word that says more than what goes without saying. */
  private static <E extends Enum<E>> Optional<Json> unusual(E word, E usual) {
    return Optional.of(word).filter(one -> one != usual).map(Spelling::of).map(Json::text);
  }

  private static JsonArray words(Stream<String> words) {
    return Json.array(words.map(Json::text).toList());
  }

  static Pin readPin(Fields fields) throws Unreadable {
    return new Pin(new StatementId(fields.text("statement")), fields.real("x"), fields.real("y"));
  }

  static Fold readFold(Fields fields) throws Unreadable {
    return new Fold(new StatementId(fields.text("statement")));
  }

  static NamedView readView(Fields fields) throws Unreadable {
    SortedSet<Role> roles = new TreeSet<>();
    for (String written : fields.texts("roles")) {
      roles.add(
          Spelling.meant(Role.class, written)
              .orElseThrow(() -> fields.problem("storage.field.word", "roles", written)));
    }
    return new NamedView(
        new ViewId(fields.text("id")),
        fields.whole("created"),
        fields.text("name"),
        fields.real("x"),
        fields.real("y"),
        fields.real("zoom"),
        new Filter(
            roles,
            all(fields, "sources", SourceId::new),
            all(fields, "voices", VoiceId::new),
            all(fields, "tags", tag -> tag),
            fields.optionalWord("least", Strength.class)),
        all(fields, "folds", StatementId::new),
        readDepiction(fields));
  }

  private static Depiction readDepiction(Fields fields) throws Unreadable {
    Depiction usual = Depiction.USUAL;
    return new Depiction(
        fields.optionalWord("direction", Depiction.Direction.class).orElse(usual.direction()),
        fields.optionalWord("layout", Depiction.Layout.class).orElse(usual.layout()),
        fields.optionalWord("lanes", Depiction.Lanes.class).orElse(usual.lanes()),
        fields.optionalWord("notation", Depiction.Notation.class).orElse(usual.notation()),
        fields.flag("voiceColours"));
  }

  private static <T> SortedSet<T> all(Fields fields, String name, Function<String, T> meant)
      throws Unreadable {
    SortedSet<T> all = new TreeSet<>();
    for (String written : fields.texts(name)) {
      all.add(meant.apply(written));
    }
    return all;
  }
}
