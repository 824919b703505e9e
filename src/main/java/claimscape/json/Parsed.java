package claimscape.json;

/** What comes of reading a document: all of it, or the reason why none of it. */
public sealed interface Parsed {
  /** The document was read to its end. */
  record Whole(Json json) implements Parsed {}

  /** It is no such document; nothing half-read is handed out. */
  record Broken(JsonFault fault) implements Parsed {}
}
