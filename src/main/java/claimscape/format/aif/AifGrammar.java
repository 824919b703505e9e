package claimscape.format.aif;

import claimscape.json.At;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonNothing;
import claimscape.json.JsonObject;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the rows of an AIF file. A row that cannot be used costs that row and is reported with its
 * place; what stands beside the known lists is handed on untouched.
 */
final class AifGrammar {
  /** The lists that AIFdb serves, and those that it takes. */
  private static final Set<String> KNOWN =
      Set.of("nodes", "edges", "locutions", "participants", "schemefulfillments");

  private final JsonObject document;
  private final List<Problem> problems;

  private AifGrammar(JsonObject document, List<Problem> problems) {
    this.document = document;
    this.problems = problems;
  }

  /**
   * The rows of a document.
   *
   * @param problems grows by what is amiss
   */
  static AifFile read(JsonObject document, List<Problem> problems) {
    return new AifGrammar(document, problems).file();
  }

  private AifFile file() {
    Map<String, AifSchemes.Scheme> schemes = AifSchemes.fulfilled(items("schemefulfillments"));
    List<AifNode> nodes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (AifNode node : rows("nodes", AifRows::node)) {
      if (ids.add(node.id())) {
        nodes.add(withScheme(node, schemes));
      } else {
        problems.add(at(node.written().at(), "aif.node.twice", node.id()));
      }
    }
    return new AifFile(
        nodes,
        rows("edges", AifRows::edge).stream().filter(edge -> standsOn(ids, edge)).toList(),
        rows("locutions", AifRows::locution),
        rows("participants", AifRows::participant),
        rest());
  }

  /** The upload form of AIFdb tells schemes in a list of their own; here they join the node. */
  private static AifNode withScheme(AifNode node, Map<String, AifSchemes.Scheme> schemes) {
    Optional<AifSchemes.Scheme> told = Optional.ofNullable(schemes.get(node.id()));
    if (told.isEmpty() || !node.scheme().isEmpty()) {
      return node;
    }
    JsonObject row =
        JsonObject.builder()
            .putAll(node.written().members())
            .put("scheme", told.get().name())
            .put("schemeID", told.get().number())
            .build();
    return new AifNode(
        node.id(),
        node.type(),
        node.text(),
        told.get().name(),
        new JsonObject(row.members(), node.written().at()));
  }

  private boolean standsOn(Set<String> ids, AifEdge edge) {
    boolean stands = ids.contains(edge.from()) && ids.contains(edge.to());
    if (!stands) {
      problems.add(at(edge.written().at(), "aif.edge.dangling", edge.from(), edge.to()));
    }
    return stands;
  }

  private <R> List<R> rows(String list, Function<JsonObject, Optional<R>> row) {
    List<R> found = new ArrayList<>();
    for (Json item : items(list)) {
      Optional<R> read = item instanceof JsonObject object ? row.apply(object) : Optional.empty();
      read.ifPresentOrElse(found::add, () -> problems.add(at(item.at(), "aif.row." + list)));
    }
    return found;
  }

  /** The items of a list; one that is missing is empty, as in many copies of AIFdb's files. */
  private List<Json> items(String list) {
    Json value = document.get(list).orElseGet(Json::nothing);
    if (value instanceof JsonArray array) {
      return array.items();
    }
    if (!(value instanceof JsonNothing)) {
      problems.add(at(value.at(), "aif.list", list));
    }
    return List.of();
  }

  private JsonObject rest() {
    JsonObject.Builder rest = JsonObject.builder();
    document
        .members()
        .forEach(
            (name, value) -> {
              if (!KNOWN.contains(name)) {
                rest.put(name, value);
              }
            });
    return rest.build();
  }

  private static Problem at(At at, String code, String... args) {
    Problem problem = Problem.of(code, args);
    return at.line() > 0 && at.column() > 0 ? problem.at(at.line(), at.column()) : problem;
  }
}
