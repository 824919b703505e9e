package claimscape.intake.html;

import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonBool;
import claimscape.json.JsonNothing;
import claimscape.json.JsonNumber;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonText;
import claimscape.json.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org. What is not well-formed
 * says nothing.
 */
final class JsonLd {
  private static final String ARTICLES = ".*(Article|BlogPosting|Report|Posting)";

  private final Optional<JsonObject> article;

  private JsonLd(Optional<JsonObject> article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    List<JsonObject> things = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (JsonReader.parse(script.data()) instanceof Parsed.Whole(Json json)) {
        gather(json, things);
      }
    }
    return new JsonLd(things.stream().filter(JsonLd::isArticle).findFirst());
  }

  private static void gather(Json json, List<JsonObject> things) {
    for (JsonObject thing : objects(json)) {
      things.add(thing);
      thing.get("@graph").ifPresent(graph -> things.addAll(objects(graph)));
    }
  }

  /** The objects of a list, or the one object that stands for it. */
  private static List<JsonObject> objects(Json json) {
    return switch (json) {
      case JsonObject one -> List.of(one);
      case JsonArray many -> many.items().stream().flatMap(each -> objects(each).stream()).toList();
      case JsonText t -> List.of();
      case JsonNumber n -> List.of();
      case JsonBool b -> List.of();
      case JsonNothing n -> List.of();
    };
  }

  private static boolean isArticle(JsonObject thing) {
    return thing.get("@type").stream()
        .flatMap(JsonLd::texts)
        .anyMatch(type -> type.matches(ARTICLES));
  }

  private static Stream<String> texts(Json json) {
    return switch (json) {
      case JsonText text -> Stream.of(text.value());
      case JsonArray many -> many.items().stream().flatMap(JsonLd::texts);
      case JsonObject o -> Stream.of();
      case JsonNumber n -> Stream.of();
      case JsonBool b -> Stream.of();
      case JsonNothing n -> Stream.of();
    };
  }

  private String text(String name) {
    return article.flatMap(thing -> thing.text(name)).orElse("");
  }

  /** Names may stand as text, or as things that have a name. */
  private String names(String name) {
    return article.flatMap(thing -> thing.get(name)).stream()
        .flatMap(
            json ->
                Stream.concat(
                    texts(json),
                    objects(json).stream().flatMap(thing -> thing.text("name").stream())))
        .filter(each -> !each.contains("://"))
        .collect(Collectors.joining(", "));
  }

  String headline() {
    return text("headline");
  }

  String author() {
    return names("author");
  }

  String publisher() {
    return names("publisher");
  }

  String published() {
    return text("datePublished");
  }

  String language() {
    return text("inLanguage");
  }
}
