package claimscape.storage;

import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonBool;
import claimscape.json.JsonNothing;
import claimscape.json.JsonNumber;
import claimscape.json.JsonObject;
import claimscape.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Checks values against a JSON Schema (draft 2020-12), for the keywords that ours uses and no
 * others. Stricter than a validator: a field that the schema does not describe is an offence.
 */
final class Schema {
  private static final List<String> SAYS_NOTHING =
      List.of("$schema", "$id", "$defs", "title", "description", "then");

  private final JsonObject root;
  private final List<String> offences = new ArrayList<>();

  /** The fields that were seen, as {@code object.field} by the description of their object. */
  private final SortedSet<String> seen = new TreeSet<>();

  Schema(JsonObject root) {
    this.root = root;
  }

  /** Checks a document; each offence is a path and a keyword. */
  List<String> offences(Json document) {
    offences.clear();
    check(document, root, "");
    return List.copyOf(offences);
  }

  SortedSet<String> seen() {
    return seen;
  }

  /** Every field that the schema describes. */
  SortedSet<String> described() {
    SortedSet<String> found = new TreeSet<>();
    describe(root, found);
    return found;
  }

  private static void describe(Json schema, SortedSet<String> found) {
    if (schema instanceof JsonObject object) {
      if (object.get("properties").orElse(Json.nothing()) instanceof JsonObject properties) {
        String owner = object.text("description").orElse("");
        properties.members().keySet().forEach(name -> found.add(owner + "." + name));
      }
      object
          .members()
          .forEach(
              (name, inner) -> {
                if (!name.equals("if")) {
                  describe(inner, found);
                }
              });
    } else if (schema instanceof JsonArray array) {
      array.items().forEach(inner -> describe(inner, found));
    }
  }

  private void check(Json value, JsonObject schema, String path) {
    for (Map.Entry<String, Json> keyword : schema.members().entrySet()) {
      if (!SAYS_NOTHING.contains(keyword.getKey())
          && concerns(keyword.getKey(), value)
          && !holds(value, keyword.getKey(), keyword.getValue(), schema, path)) {
        offences.add(path + " " + keyword.getKey());
      }
    }
  }

  /** Whether a keyword has a say on a value: some are about objects or arrays only. */
  private static boolean concerns(String keyword, Json value) {
    return switch (keyword) {
      case "required", "properties", "if" -> value instanceof JsonObject;
      case "items" -> value instanceof JsonArray;
      default -> true;
    };
  }

  private boolean holds(Json value, String keyword, Json wanted, JsonObject schema, String path) {
    return switch (keyword) {
      case "type" -> isOf(value, text(wanted));
      case "const" -> value.equals(wanted);
      case "enum" -> ((JsonArray) wanted).items().contains(value);
      case "pattern" ->
          value instanceof JsonText t && Pattern.compile(text(wanted)).matcher(t.value()).find();
      case "minLength" -> value instanceof JsonText t && t.value().length() >= number(wanted);
      case "minimum" -> value instanceof JsonNumber n && number(n) >= number(wanted);
      case "maximum" -> value instanceof JsonNumber n && number(n) <= number(wanted);
      case "minItems" -> value instanceof JsonArray a && a.items().size() >= number(wanted);
      case "required" ->
          ((JsonArray) wanted)
              .items().stream().allMatch(name -> ((JsonObject) value).get(text(name)).isPresent());
      case "items" -> {
        int index = 0;
        for (Json item : ((JsonArray) value).items()) {
          check(item, (JsonObject) wanted, path + "/" + index++);
        }
        yield true;
      }
      case "properties" -> {
        fields((JsonObject) value, (JsonObject) wanted, schema, path);
        yield true;
      }
      case "$ref" -> {
        String name = text(wanted).replace("#/$defs/", "");
        check(value, (JsonObject) ((JsonObject) at(root, "$defs")).get(name).orElseThrow(), path);
        yield true;
      }
      case "allOf" -> {
        ((JsonArray) wanted).items().forEach(part -> check(value, (JsonObject) part, path));
        yield true;
      }
      case "if" -> {
        JsonObject record = (JsonObject) at((JsonObject) wanted, "properties");
        Json kind = at((JsonObject) at(record, "record"), "const");
        if (((JsonObject) value).get("record").equals(Optional.of(kind))) {
          check(value, (JsonObject) at(schema, "then"), path);
        }
        yield true;
      }
      default -> throw new IllegalArgumentException("a keyword that is not known: " + keyword);
    };
  }

  private void fields(JsonObject value, JsonObject properties, JsonObject schema, String path) {
    value
        .members()
        .forEach(
            (name, field) -> {
              if (properties.get(name).orElse(Json.nothing()) instanceof JsonObject inner) {
                seen.add(schema.text("description").orElse("") + "." + name);
                check(field, inner, path + "/" + name);
              } else {
                offences.add(path + "/" + name + " is not described");
              }
            });
  }

  private static boolean isOf(Json value, String type) {
    return switch (value) {
      case JsonObject o -> type.equals("object");
      case JsonArray a -> type.equals("array");
      case JsonText t -> type.equals("string");
      case JsonBool b -> type.equals("boolean");
      case JsonNothing n -> type.equals("null");
      case JsonNumber n ->
          type.equals("number") || (type.equals("integer") && n.whole().isPresent());
    };
  }

  private static Json at(JsonObject object, String name) {
    return object.get(name).orElseThrow();
  }

  private static String text(Json json) {
    return ((JsonText) json).value();
  }

  private static double number(Json json) {
    return ((JsonNumber) json).real().orElseThrow();
  }
}
