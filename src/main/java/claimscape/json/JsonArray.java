package claimscape.json;

import java.util.List;

/** Values in a row. */
public record JsonArray(List<Json> items, At at) implements Json {
  public JsonArray {
    items = List.copyOf(items);
  }
}
