package claimscape.format.aif;

import claimscape.format.Input;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * AIF files that grew from a seed: every type of node, edges between any two of them, circles,
 * S-nodes that lack an end. What they hold is counted here by the plain words of the format's
 * description, not by the graph of the reader.
 */
final class AifGrown {
  private static final List<String> TYPES =
      List.of("I", "I", "I", "L", "L", "RA", "RA", "CA", "CA", "MA", "PA", "YA", "YA", "TA");
  private static final List<String> TEXTS =
      List.of(
          "Anna Lind : close the pier",
          "planks &amp; nails &#8217; <b>broke</b>",
          "two\\nlines",
          "\\\"quoted\\\" \\\\ \\u00fc",
          "پل 橋 🌉",
          "Default Inference",
          "tab\\there",
          "Mayor: never");

  private record Line(String from, String to) {}

  private final LinkedHashMap<String, String> types = new LinkedHashMap<>();
  private final List<Line> edges = new ArrayList<>();
  private final StringBuilder json = new StringBuilder("{\"nodes\":[");

  AifGrown(long seed) {
    Random random = new Random(seed);
    List<String> ids = new ArrayList<>();
    for (int i = 4 + random.nextInt(20); i > 0; i--) {
      String id = Integer.toString(100 + ids.size() * 7 % 90 + 100 * ids.size());
      ids.add(id);
      node(id, TYPES.get(random.nextInt(TYPES.size())), random);
    }
    json.append("],\"edges\":[");
    for (int i = random.nextInt(3 * ids.size()); i > 0; i--) {
      String from = ids.get(random.nextInt(ids.size()));
      edge(from, ids.get(random.nextInt(ids.size())));
    }
    json.append("],\"locutions\":[");
    String comma = "";
    for (String id : ids) {
      if (types.get(id).equals("L") && random.nextBoolean()) {
        json.append(comma).append("{\"nodeID\":\"").append(id);
        json.append("\",\"personID\":\"7\",\"start\":\"2020-0").append(1 + random.nextInt(9));
        json.append("-10 10:00:00\"}");
        comma = ",";
      }
    }
    json.append("],\"participants\":[{\"participantID\":\"7\",\"firstname\":\"Anna\",");
    json.append("\"surname\":\"Lind\"}],\"title\":{\"deep\":[1,2.50,null,true]}}");
  }

  private void node(String id, String type, Random random) {
    json.append(types.isEmpty() ? "" : ",").append("\n{\"nodeID\":\"").append(id);
    json.append("\",\"type\":\"").append(type).append("\",\"text\":\"");
    json.append(TEXTS.get(random.nextInt(TEXTS.size()))).append('"');
    if (random.nextInt(4) == 0) {
      json.append(",\"scheme\":\"Sign\",\"schemeID\":\"30\"");
    }
    json.append('}');
    types.put(id, type);
  }

  private void edge(String from, String to) {
    json.append(edges.isEmpty() ? "" : ",").append("\n{\"edgeID\":\"").append(edges.size());
    json.append("\",\"fromID\":\"").append(from).append("\",\"toID\":\"").append(to);
    json.append("\",\"formEdgeID\":null}");
    edges.add(new Line(from, to));
  }

  Input input() {
    return new Input("grown.json", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private boolean move(String id) {
    return List.of("RA", "CA", "MA").contains(types.get(id));
  }

  /** Every I node, and every L node that is itself premise or conclusion of an S-node. */
  Set<String> statements() {
    Set<String> found = new TreeSet<>();
    for (String id : types.keySet()) {
      boolean touches =
          edges.stream()
              .anyMatch(
                  edge ->
                      (edge.from().equals(id) && move(edge.to()))
                          || (edge.to().equals(id) && move(edge.from())));
      if (types.get(id).equals("I") || (types.get(id).equals("L") && touches)) {
        found.add(id);
      }
    }
    return found;
  }

  /** Each pair of an S-node and one of its conclusions; those that lack an end are struck out. */
  Set<String> relations() {
    Set<String> statements = statements();
    Set<String> alive = new TreeSet<>();
    for (Line edge : edges) {
      if (move(edge.to()) && statements.contains(edge.from())) {
        alive.add(edge.to());
      }
    }
    Set<String> pairs = new TreeSet<>();
    int before;
    do {
      before = alive.size();
      pairs.clear();
      for (Line edge : edges) {
        boolean ends = statements.contains(edge.to()) || alive.contains(edge.to());
        if (alive.contains(edge.from()) && ends && !edge.from().equals(edge.to())) {
          pairs.add(edge.from() + ">" + edge.to());
        }
      }
      alive.removeIf(id -> pairs.stream().noneMatch(pair -> pair.startsWith(id + ">")));
    } while (alive.size() < before);
    return pairs;
  }
}
