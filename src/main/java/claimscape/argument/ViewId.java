package claimscape.argument;

/** The identity of a named view. */
public record ViewId(String value) implements EntryId {
  public ViewId {
    EntryId.check(value);
  }
}
