package claimscape.argument;

/** The identity of a source. */
public record SourceId(String value) implements EntryId {
  public SourceId {
    EntryId.check(value);
  }
}
