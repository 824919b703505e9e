package claimscape.format.aif;

import claimscape.json.Json;
import claimscape.json.JsonNumber;
import claimscape.json.JsonObject;
import claimscape.json.JsonText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a single row of an AIF file says, read with forgiveness. */
final class AifRows {
  private AifRows() {}

  /** A node, or nothing if it has no id. */
  static Optional<AifNode> node(JsonObject row) {
    return id(row, "nodeID")
        .map(
            id ->
                new AifNode(
                    id,
                    row.text("type").orElse("").strip().toUpperCase(Locale.ROOT),
                    row.text("text").orElse(""),
                    row.text("scheme").orElse(""),
                    row));
  }

  /** An edge, or nothing if it lacks an end. */
  static Optional<AifEdge> edge(JsonObject row) {
    return id(row, "fromID").flatMap(from -> id(row, "toID").map(to -> new AifEdge(from, to, row)));
  }

  /** A row of the locutions, or nothing if it names no node. */
  static Optional<AifLocution> locution(JsonObject row) {
    return id(row, "nodeID")
        .map(
            node ->
                new AifLocution(
                    node, id(row, "personID").orElse(""), row.text("start").orElse(""), row));
  }

  /** A participant, or nothing if the row has no id. */
  static Optional<AifParticipant> participant(JsonObject row) {
    return id(row, "participantID")
        .map(
            id ->
                new AifParticipant(
                    id,
                    Stream.of("firstname", "surname")
                        .flatMap(key -> row.text(key).stream())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                    row));
  }

  /** An id as characters; AIFdb writes strings, others numbers, too long for a double. */
  static Optional<String> id(JsonObject row, String key) {
    Optional<Json> value = row.get(key);
    if (value.isPresent() && value.get() instanceof JsonText text) {
      return Optional.of(text.value()).filter(id -> !id.isEmpty());
    }
    return value.isPresent() && value.get() instanceof JsonNumber number
        ? Optional.of(number.written())
        : Optional.empty();
  }
}
