package claimscape.argument;

/** The identity of a statement. */
public record StatementId(String value) implements NodeId {
  public StatementId {
    EntryId.check(value);
  }
}
