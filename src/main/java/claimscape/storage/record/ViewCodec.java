package claimscape.storage.record;

import claimscape.argument.Fold;
import claimscape.argument.NamedView;
import claimscape.argument.Pin;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

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
    return JsonObject.builder()
        .put("record", "view")
        .put("id", view.id().value())
        .put("created", view.created())
        .put("name", view.name())
        .put("x", Json.number(view.x()))
        .put("y", Json.number(view.y()))
        .put("zoom", Json.number(view.zoom()))
        .putUnlessEmpty(
            "roles", Json.array(view.roles().stream().map(Spelling::of).map(Json::text).toList()))
        .build();
  }

  static Pin readPin(Fields fields) throws Unreadable {
    return new Pin(new StatementId(fields.text("statement")), fields.real("x"), fields.real("y"));
  }

  static Fold readFold(Fields fields) throws Unreadable {
    return new Fold(new StatementId(fields.text("statement")));
  }

  static NamedView readView(Fields fields) throws Unreadable {
    List<Role> roles = new ArrayList<>();
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
        roles);
  }
}
