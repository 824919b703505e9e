package claimscape.storage.record;

import claimscape.argument.Header;
import claimscape.argument.Level;
import claimscape.argument.Role;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.SortedMap;
import java.util.TreeMap;

/** What concerns the project as a whole. */
final class HeaderCodec {
  private HeaderCodec() {}

  static JsonObject write(Header header) {
    JsonObject.Builder numbers = JsonObject.builder();
    header.numbers().forEach((role, number) -> numbers.put(Spelling.of(role), number));
    return JsonObject.builder()
        .put("title", header.title())
        .put("level", Spelling.of(header.level()))
        .put("created", header.created())
        .put("numbers", numbers.build())
        .putUnlessEmpty("note", header.note())
        .putUnlessEmpty("gone", Json.array(header.gone().stream().map(GoneCodec::write).toList()))
        .build();
  }

  static Header read(Fields fields) throws Unreadable {
    SortedMap<Role, Integer> numbers = new TreeMap<>();
    Fields given = fields.object("numbers");
    for (Role role : Role.values()) {
      given.optionalWhole(Spelling.of(role)).ifPresent(number -> numbers.put(role, number));
    }
    return new Header(
        fields.text("title"),
        fields.word("level", Level.class),
        fields.whole("created"),
        numbers,
        fields.textOrEmpty("note"),
        fields.objects("gone", GoneCodec::read));
  }
}
