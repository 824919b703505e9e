package claimscape.argument;

/** The identity of a passage. */
public record PassageId(String value) implements EntryId {
  public PassageId {
    EntryId.check(value);
  }
}
