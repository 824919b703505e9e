package claimscape.storage;

import claimscape.argument.Level;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import claimscape.storage.record.Fields;
import claimscape.storage.record.Spelling;
import claimscape.storage.record.Surplus;
import claimscape.storage.record.Unreadable;
import java.util.List;
import java.util.Optional;

/** The settings as one JSON object; fields that a newer version wrote stay. */
final class SettingsCodec {
  private SettingsCodec() {}

  static JsonObject write(Settings settings) {
    JsonObject known =
        JsonObject.builder()
            .put("theme", Spelling.of(settings.theme()))
            .put("textSize", settings.textSize())
            .put("density", Spelling.of(settings.density()))
            .putUnlessEmpty(
                "abbreviations",
                Json.array(settings.abbreviations().stream().map(Json::text).toList()))
            .putIfTrue("reducedMotion", settings.reducedMotion())
            .put("level", Spelling.of(settings.level()))
            .put("picture", PictureCodec.write(settings.picture()))
            .putIfPresent("window", settings.window().map(SettingsCodec::window))
            .build();
    return JsonReader.parse(settings.other()) instanceof Parsed.Whole(Json json)
            && json instanceof JsonObject other
        ? Surplus.merged(known, other)
        : known;
  }

  private static JsonObject window(WindowPlace window) {
    return JsonObject.builder()
        .put("width", window.width())
        .put("height", window.height())
        .putIfTrue("maximised", window.maximised())
        .putUnlessEmpty(
            "dividers", Json.array(window.dividers().stream().map(Json::number).toList()))
        .putIfTrue("inspectorClosed", window.inspectorClosed())
        .build();
  }

  static Settings read(Fields fields) throws Unreadable {
    Settings usual = Settings.DEFAULT;
    Theme theme = fields.optionalWord("theme", Theme.class).orElse(usual.theme());
    int textSize = fields.optionalWhole("textSize").orElse(usual.textSize());
    Density density = fields.optionalWord("density", Density.class).orElse(usual.density());
    List<String> abbreviations = fields.texts("abbreviations");
    boolean reducedMotion = fields.flag("reducedMotion");
    Level level = fields.optionalWord("level", Level.class).orElse(usual.level());
    Optional<Fields> picture = fields.optionalObject("picture");
    PictureChoice chosen = picture.isEmpty() ? usual.picture() : PictureCodec.read(picture.get());
    Optional<Fields> window = fields.optionalObject("window");
    Optional<WindowPlace> place =
        window.isEmpty() ? Optional.empty() : Optional.of(place(window.get()));
    return new Settings(
        theme,
        textSize,
        density,
        abbreviations,
        reducedMotion,
        level,
        chosen,
        place,
        JsonWriter.compact(fields.unknown()));
  }

  private static WindowPlace place(Fields fields) throws Unreadable {
    List<Double> dividers = fields.reals("dividers");
    return new WindowPlace(
        fields.whole("width"),
        fields.whole("height"),
        fields.flag("maximised"),
        dividers,
        fields.flag("inspectorClosed"));
  }
}
